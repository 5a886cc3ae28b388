import { Handle, type NodeProps, Position, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PersonId } from '@/domain/index.ts';
import { useModel, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import type { PieceNode } from '../nodes.ts';
import { pieceImage } from './mark-images.ts';
import classes from './piece.module.css';
import { PieceLabel } from './piece-label.tsx';
import { pieceWords } from './piece-words.ts';
import { useMarks } from './use-marks.ts';

/**
 * One person on the board: a flat element whose marks are background images, and the name below. It reads everything
 * it shows itself, so nothing React Flow says of it draws it anew.
 */
export const Piece = memo(
  function Piece({ id }: Pick<NodeProps<PieceNode>, 'id'>) {
    const person = useModel((model) => model.people.get(id));
    const marks = useMarks(id);
    const { selected, only } = useSelected(id);
    const hovered = useCanvas((state) => state.hovered === id);
    const tabStop = useIsTabStop(id);
    if (person === undefined) return null;

    return (
      <>
        {/* biome-ignore lint/a11y/useSemanticElements: a native button takes Space and Enter, which the board's own keys need */}
        <div
          role="button"
          tabIndex={tabStop ? 0 : -1}
          className={classes['piece']}
          data-piece={id}
          data-leaves-keys
          data-side={person.side}
          data-selected={selected || undefined}
          data-inactive={person.active === false || undefined}
          aria-pressed={selected}
          aria-label={pieceWords(person, marks)}
          style={{ backgroundImage: pieceImage(person, marks) }}
        />
        <PieceLabel person={person} isInHand={hovered || (tabStop && selected)} />
        {(only || hovered) && <ConnectHandle id={id} />}
      </>
    );
  },
  (before, after) => before.id === after.id,
);

function useSelected(id: PersonId) {
  return useView(
    useShallow(({ selection }) => {
      const selected = selection.has(id);
      return { selected, only: selected && selection.size === 1 };
    }),
  );
}

/**
 * Whether the Tab key stops here: on the piece the keyboard stood on last, and on the first one as long as that
 * one is not on the board.
 */
function useIsTabStop(id: PersonId): boolean {
  const focused = useView((view) => view.focused === id);
  const layout = useCanvas((state) =>
    state.layout?.positions.keys().next().value === id ? state.layout : undefined,
  );
  // Only the first piece asks who it is, so that walking renders two pieces and not all.
  const isElsewhere = useView(
    (view) => layout !== undefined && view.focused !== undefined && layout.positions.has(view.focused),
  );
  return focused || (layout !== undefined && !isElsewhere);
}

/**
 * The handle from which a relationship is drawn: there while the pointer is on the piece, and on the one
 * selected piece, since a finger does not hover.
 */
function ConnectHandle({ id }: { readonly id: PersonId }) {
  const readOnly = useModel((model) => model.readOnly);
  const isMoving = useCanvas(({ moving }) => moving !== undefined);
  const shown = !isMoving && !readOnly;
  const updateInternals = useUpdateNodeInternals();
  useEffect(() => {
    // React Flow knows only the handles that were there when it measured the node.
    if (shown) updateInternals(id);
  }, [shown, id, updateInternals]);
  if (!shown) return null;
  return (
    <Handle
      type="source"
      position={Position.Right}
      className={classes['handle'] ?? ''}
      title="Drag to another piece to draw a relationship"
    />
  );
}
