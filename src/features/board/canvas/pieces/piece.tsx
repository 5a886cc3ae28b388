import { Handle, type NodeProps, Position, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect } from 'react';
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
  const tabStop = useView((view) => view.focused === id);
  const first = useCanvas((state) => state.layout?.positions.keys().next().value === id);
  const focused = useView((view) => view.focused);
  if (person === undefined) return null;

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a native button takes Space and Enter, which the board's own keys need */}
      <div
        role="button"
        tabIndex={tabStop || (focused === undefined && first) ? 0 : -1}
        className={classes['piece']}
        data-piece={id}
        data-leaves-keys
        data-side={person.side}
        data-selected={selected || undefined}
        data-inactive={person.active === false || undefined}
        aria-pressed={selected}
        aria-label={pieceWords(person, marks.coverage, marks.alarm)}
        style={{ backgroundImage: pieceImage(person, marks) }}
      />
      <PieceLabel person={person} />
      <ConnectHandle id={id} />
    </>
  );
});

/** The handle from which a relationship is drawn: there while the pointer is on the piece or it is selected. */
function ConnectHandle({ id }: { readonly id: string }) {
  const shown = useCanvas((state) => state.hovered === id && state.moving === undefined);
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
