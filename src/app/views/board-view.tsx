import { BoardScreen } from '@/features/board/board-screen.tsx';
import { BoardExchange } from '../shell/board-exchange.tsx';

/** The board with everything around it. */
export default function BoardView() {
  return (
    <>
      <BoardScreen />
      <BoardExchange />
    </>
  );
}
