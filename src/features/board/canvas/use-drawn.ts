import { useEffect } from 'react';
import { useBoard } from '../session/session.ts';
import type { CanvasStore } from './canvas-store.ts';
import type { LaidOut } from './use-layout.ts';

/** Lets others know what the canvas draws, such as a picture of the board. */
export function useDrawn(canvas: CanvasStore, laidOut: LaidOut | undefined): void {
  const { drawn } = useBoard();
  useEffect(() => {
    if (laidOut === undefined) return undefined;
    const { lens, board } = laidOut;
    return drawn.fill(() => {
      const { colouring, focus } = canvas.getState();
      return { lens, board, focus, colouring: colouring?.shown };
    });
  }, [drawn, canvas, laidOut]);
}
