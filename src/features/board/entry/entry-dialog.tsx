import { Button, Group, Kbd, SegmentedControl, Text, Textarea } from '@mantine/core';
import {
  type ChangeEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { addPeople } from '@/document/index.ts';
import { type Side, sideIds, sides } from '@/domain/index.ts';
import { isTable, parseTypedLines } from '@/formats/typed-line.ts';
import { BoardDialog, closeToBoard } from '../dialogs/board-dialog.tsx';
import { refusal, say } from '../parts/announce.ts';
import { useBoard, useModel } from '../session/session.ts';
import { open, select } from '../session/view-store.ts';
import { complete, completionsAt } from './complete.ts';
import classes from './entry-dialog.module.css';
import { LinePreview } from './line-preview.tsx';

const TablePreview = lazy(() => import('./table-preview.tsx'));

/** Adds people as fast as they can be typed, one per line; a pasted block of cells goes to the import. */
export function EntryDialog({ firstSide = 'customer' }: { readonly firstSide?: Side }) {
  const session = useBoard();
  const model = useModel((state) => state);
  const field = useRef<HTMLTextAreaElement>(null);
  const [side, setSide] = useState<Side>(firstSide);
  const [{ text, caret }, setTyped] = useState({ text: '', caret: 0 });
  const [error, setError] = useState<string>();
  const hasCells = isTable(text);
  const lines = useMemo(
    () => (hasCells ? [] : parseTypedLines(text, side, model)),
    [hasCells, text, side, model],
  );
  const completions = hasCells ? [] : completionsAt(text, caret, side, model);
  const [best] = completions;

  // The caret belongs behind what was completed, which only now stands in the field.
  useLayoutEffect(() => field.current?.setSelectionRange(caret, caret), [caret]);

  const accept = (name: string) => {
    setTyped(complete(text, caret, name));
    field.current?.focus();
  };

  const mapColumns = () => session.view.setState(open({ kind: 'importTable', text }));

  const add = (stay: boolean) => {
    if (hasCells) return mapColumns();
    if (lines.length === 0) return setError('Type a name first, as in: Dana Wu, CFO, Finance');
    let added: readonly string[] = [];
    const reason = refusal(() => {
      added = addPeople(
        session.document,
        lines.map(({ person }) => person),
      );
    });
    setError(reason);
    if (reason !== undefined) return undefined;
    session.view.setState(select(added));
    if (stay) setTyped({ text: '', caret: 0 });
    else closeToBoard(session);
    return say(
      added.length === 1 ? `${lines[0]?.person.name ?? ''} added.` : `${added.length} people added.`,
    );
  };

  const onChange = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped({ text: currentTarget.value, caret: currentTarget.selectionStart });
    setError(undefined);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab' && !event.shiftKey && best !== undefined) {
      event.preventDefault();
      accept(best.name);
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      add(event.ctrlKey || event.metaKey);
    }
  };

  return (
    <BoardDialog title="Add people" size="lg" centered={false} yOffset="4vh">
      <SegmentedControl
        mb="sm"
        aria-label="Side"
        value={side}
        onChange={(chosen) => setSide(sideIds.find((id) => id === chosen) ?? 'customer')}
        data={sides.map(({ id, label }) => ({ value: id, label }))}
      />
      <Textarea
        ref={field}
        data-autofocus
        autosize
        minRows={1}
        maxRows={6}
        size="md"
        label="One person per line: name, title, department, rank"
        placeholder={side === 'team' ? 'Anna Berg, account manager' : 'Dana Wu, CFO, Finance, executive'}
        value={text}
        error={error}
        onChange={onChange}
        onSelect={({ currentTarget }) => {
          if (currentTarget.value === text) setTyped({ text, caret: currentTarget.selectionStart });
        }}
        onKeyDown={onKeyDown}
      />
      <div className={classes['completions']} aria-live="polite">
        {completions.map(({ name, kind }, index) => (
          <Button key={`${kind} ${name}`} size="compact-sm" variant="light" onClick={() => accept(name)}>
            {name}
            {index === 0 && (
              <Kbd ml={6} size="sm">
                Tab
              </Kbd>
            )}
          </Button>
        ))}
      </div>
      {hasCells ? (
        <Suspense fallback={null}>
          <TablePreview text={text} />
        </Suspense>
      ) : (
        <LinePreview lines={lines} />
      )}
      <Group justify="space-between" mt="md">
        <Text size="xs" c="dimmed">
          <Kbd>Enter</Kbd> adds · <Kbd>Shift</Kbd> <Kbd>Enter</Kbd> next line · <Kbd>Ctrl</Kbd>{' '}
          <Kbd>Enter</Kbd> adds and stays
        </Text>
        <Button onClick={() => add(false)}>
          {hasCells ? 'Map columns …' : lines.length > 1 ? `Add ${lines.length} people` : 'Add'}
        </Button>
      </Group>
    </BoardDialog>
  );
}
