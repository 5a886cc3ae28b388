import { CloseButton } from '@mantine/core';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useModel, useView } from '../session/session.ts';
import { focusOn } from '../session/view-store.ts';
import { Chip } from '../toolbar/chip.tsx';
import { focusParts } from './focus-words.ts';
import { useFocusedPeople } from './use-focused-people.ts';

/** A chip for each part of the focus, with a way out; when they leave nobody they say so. */
export function FocusChips() {
  const { view, camera } = useBoard();
  const focus = useView((state) => state.focus);
  const named = useModel(useShallow(({ people, departments, ranks }) => ({ people, departments, ranks })));
  const left = useFocusedPeople(focus);
  const parts = useMemo(() => (focus === undefined ? [] : focusParts(focus, named)), [focus, named]);
  return (
    <>
      {left?.size === 0 && <Chip text="Nobody is left: take one away, or X" loud />}
      {parts.map(({ id, text, without }) => (
        <Chip key={id} text={text}>
          <CloseButton
            size="sm"
            aria-label={`End: ${text}`}
            onClick={() => {
              view.setState(focusOn(without));
              camera.current?.focus();
            }}
          />
        </Chip>
      ))}
    </>
  );
}
