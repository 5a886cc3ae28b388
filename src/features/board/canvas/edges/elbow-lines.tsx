import { useMemo } from 'react';
import type { PersonId } from '@/domain/index.ts';
import type { Layout, Point } from '@/drawing/index.ts';
import { useBoard, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './elbow-lines.module.css';

type Elbows = NonNullable<Layout['elbows']>;

const pathOf = (corners: readonly Point[]) => `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** The reporting lines of a lens that is about them: always there, whatever the layers. */
export function ElbowLines({ elbows }: { readonly elbows: Elbows }) {
  const moving = useCanvas((state) => state.moving?.people);
  const selected = useOwners();
  // What is on its way has a line of its own, to where it hangs.
  const all = useMemo(
    () => [...elbows].flatMap(([id, corners]) => (moving?.has(id) === true ? [] : pathOf(corners))).join(''),
    [elbows, moving],
  );
  const own = moving === undefined && selected.size > 0 ? pathsOf(elbows, selected) : '';
  return (
    <svg className={classes['lines']}>
      <path className={classes['line']} d={all} />
      {own !== '' && <path className={classes['line']} data-selected d={own} />}
    </svg>
  );
}

/** Whose lines stand out: those of the selected people, and the selected one. */
function useOwners(): ReadonlySet<PersonId> {
  const { document } = useBoard();
  const selection = useView((view) => view.selection);
  const relationship = useView((view) => view.selectedRelationship);
  const line = document.model.getState().relationships.get(relationship ?? '');
  const from = line?.kind === 'reportsTo' ? line.from : undefined;
  return useMemo(() => (from === undefined ? selection : new Set([...selection, from])), [selection, from]);
}

const pathsOf = (elbows: Elbows, people: ReadonlySet<PersonId>) =>
  [...elbows].flatMap(([id, corners]) => (people.has(id) ? pathOf(corners) : [])).join('');
