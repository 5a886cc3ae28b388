import { BoardCanvas } from '@/features/board/canvas/board-canvas.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { Around } from './open-board.tsx';

/** The canvas of a board, in a room of its own that is the same for all tests. */
export function CanvasOf({ session }: { readonly session: BoardSession }) {
  return (
    <Around session={session}>
      <div style={{ display: 'flex', height: 600, width: 1000 }}>
        <BoardCanvas />
      </div>
    </Around>
  );
}
