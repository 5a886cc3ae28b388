import { useEffect } from 'react';
import { whenIdle } from '@/ui/widgets/when-idle.ts';
import { useBoard } from '../session/session.ts';

/** Prints the board as a picture, from the moment in which what draws it has been fetched. */
export function usePrinting(): void {
  const session = useBoard();
  useEffect(() => {
    let ended = false;
    let end = () => {
      ended = true;
    };
    const begin = async () => {
      const { printAsPicture } = await import('./printing.ts');
      if (!ended) end = printAsPicture(session);
    };
    const callOff = whenIdle(() => {
      // Without it the browser prints the page as it stands.
      begin().catch(() => undefined);
    });
    return () => {
      callOff();
      end();
    };
  }, [session]);
}
