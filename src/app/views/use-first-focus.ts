import { useEffect } from 'react';
import type { BoardSession } from '@/features/board/session/session.ts';

/**
 * Gives the board the keyboard as soon as it is drawn, unless the person has begun to use something else, so
 * that keys act without a click. The canvas draws when it knows its size: each frame looks whether it has.
 */
export function useFirstFocus({ camera }: Pick<BoardSession, 'camera'>): void {
  useEffect(() => {
    let frame = 0;
    const look = () => {
      if (camera.current === undefined) frame = requestAnimationFrame(look);
      else if (document.activeElement === document.body) camera.current.focus();
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [camera]);
}
