import { Button, CloseButton, Kbd } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useShallow } from 'zustand/react/shallow';
import { pinClock } from '@/document/index.ts';
import { fetched } from '@/ui/widgets/fetched.tsx';
import { attemptUndoable } from '../parts/announce.ts';
import { dateLabel } from '../parts/dates.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import { type BoardView, isNarrowed, showEverything } from '../session/view-store.ts';
import { Chip } from './chip.tsx';
import { chipsOf } from './chips.ts';
import classes from './toolbar.module.css';

// Most boards are seen whole.
const FocusChips = fetched(
  async () => (await import('../focus/focus-chips.tsx')).FocusChips,
  () => null,
);

/** Loud chips for everything that hides or dims a part of the board, each with a way out. */
export function ViewChips() {
  const { view, camera } = useBoard();
  const state = useView(useShallow((known) => known));
  const model = useModel(useShallow(({ people, topics, departments }) => ({ people, topics, departments })));
  const insights = useAnalysis((analysis) => analysis.insights);
  const chips = chipsOf(state, model, insights);
  // The chip goes with what it says, so the keyboard goes to the board.
  const show = (changes: Partial<BoardView>) => {
    view.setState(changes);
    camera.current?.focus();
  };
  const clearable = isNarrowed(state) || chips.some(({ id }) => id === 'layers');

  return (
    <div className={classes['chips']}>
      <div className={classes['row']} role="status" aria-label="What is hidden or dimmed">
        {chips.map(({ id, text, without }) => (
          <Chip key={id} text={text} loud={id === 'mode'}>
            <CloseButton size="sm" aria-label={`End: ${text}`} onClick={() => show(without)} />
          </Chip>
        ))}
        {state.focus !== undefined && <FocusChips />}
        <AsOfChip />
      </div>
      {clearable && (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ flex: 'none' }}
          rightSection={<Kbd>X</Kbd>}
          aria-label="Show everything"
          title="Show everything"
          onClick={() => show(showEverything(state))}
        >
          <span className={classes['wide']}>Show everything</span>
          <IconFilterOff className={classes['narrow']} size={18} aria-hidden />
        </Button>
      )}
    </div>
  );
}

/** The pinned clock, with the way to today's date. */
function AsOfChip() {
  const session = useBoard();
  const asOf = useModel(({ account }) => account.asOf);
  const readOnly = useModel((model) => model.readOnly);
  if (asOf === undefined) return null;
  const useToday = () => {
    attemptUndoable(session, 'The board is read as of today’s date.', () =>
      pinClock(session.document, undefined),
    );
    session.camera.current?.focus();
  };
  return (
    <Chip text={`As of ${dateLabel(asOf)}`}>
      {!readOnly && (
        <Button size="compact-sm" variant="subtle" aria-label="Use today’s date" onClick={useToday}>
          Today
        </Button>
      )}
    </Chip>
  );
}
