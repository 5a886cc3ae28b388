import { Handle, type NodeProps, Position, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { useModel, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import type { PieceNode } from '../nodes.ts';
import { pieceImage } from './mark-images.ts';
import classes from './piece.module.css';
import { PieceLabel } from './piece-label.tsx';
import { pieceWords } from './piece-words.ts';
import { useMarks } from './use-marks.ts';

/** One person on the board: a flat element whose marks are background images, and the name below. */
export const Piece = memo(function Piece({ id }: NodeProps<PieceNode>) {
  const person = useModel((model) => model.people.get(id));
  const marks = useMarks(id);
  const selected = useView((view) => view.selection.has(id));
  const figure = useCanvas(({ colouring }) => colouring?.wordsOf.get(id));
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
        aria-label={pieceWords(person, { ...marks, figure })}
        style={{ backgroundImage: pieceImage(person, marks) }}
      />
      <PieceLabel person={person} />
      <ConnectHandle id={id} />
    </>
  );
});

/**
 * Whether the Tab key stops here: on the piece the keyboard stood on last, and on the first one as long as that
 * one is not on the board.
 */
function useIsTabStop(id: PersonId): boolean {
  const first = useCanvas(({ layout }) => layout?.positions.keys().next().value === id);
  // Only the first piece asks who it is, so that walking renders two pieces and not all.
  const focused = useView((view) => (first || view.focused === id ? view.focused : undefined));
  const isElsewhere = useCanvas(
    ({ layout }) => focused !== undefined && layout?.positions.has(focused) === true,
  );
  return focused === id || (first && !isElsewhere);
}

/**
 * The handle from which a relationship is drawn: there while the pointer is on the piece, and on the one
 * selected piece, since a finger does not hover.
 */
function ConnectHandle({ id }: { readonly id: PersonId }) {
  const readOnly = useModel((model) => model.readOnly);
  const only = useView(({ selection }) => selection.size === 1 && selection.has(id));
  const free = useCanvas(({ hovered, moving }) => (only || hovered === id) && moving === undefined);
  const shown = free && !readOnly;
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
