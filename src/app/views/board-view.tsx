import { BoardCanvas } from '@/features/board/canvas/board-canvas.tsx';

/** The board with everything around it. */
export default function BoardView() {
  return <BoardCanvas />;
}
