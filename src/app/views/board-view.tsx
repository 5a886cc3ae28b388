import { BoardScreen } from '@/features/board/board-screen.tsx';
import { useBoard } from '@/features/board/session/session.ts';
import { BoardExchange } from '../shell/board-exchange.tsx';
import { useFirstFocus } from './use-first-focus.ts';

/** The board with everything around it. */
export default function BoardView() {
  useFirstFocus(useBoard());
  return (
    <>
      <BoardScreen />
      <BoardExchange />
    </>
  );
}
