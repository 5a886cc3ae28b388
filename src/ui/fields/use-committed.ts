import { type ChangeEvent, type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface CommittedOptions {
  /** What is kept; shown until something is typed. */
  readonly value: string;
  /** Keeps the trimmed text; answers with the reason when it refuses. */
  readonly onCommit: (text: string) => string | undefined;
  /** In a text of several lines Enter makes a new one, and Ctrl/⌘ Enter commits. */
  readonly multiline?: boolean;
}

/**
 * A text field that keeps what was typed once: on leaving it, on Enter, or when it goes away. Esc restores.
 * What is refused stays in the field, with the reason.
 */
export function useCommitted({ value, onCommit, multiline = false }: CommittedOptions) {
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();

  const commit = () => {
    if (draft === undefined) return;
    const text = draft.trim();
    const refusal = text === value.trim() ? undefined : onCommit(text);
    setError(refusal);
    if (refusal === undefined) setDraft(undefined);
  };
  const commitBeforeLeaving = useEffectEvent(commit);

  // A click on the board may take the field away before it hears of losing the focus.
  useEffect(() => () => commitBeforeLeaving(), []);

  return {
    value: draft ?? value,
    error,
    onChange: (event: ChangeEvent<Field>) => setDraft(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        if (multiline && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        commit();
      }
      if (event.key === 'Escape' && draft !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        setDraft(undefined);
        setError(undefined);
      }
    },
  };
}
