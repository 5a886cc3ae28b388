import { useEffect } from 'react';
import { appState } from '../app-state.ts';

/**
 * Gives the keyboard back when a sheet closes: to what had it before, or to the board when that is gone, such
 * as the item of a menu that has closed meanwhile.
 */
export function useFocusBack(): void {
  useEffect(() => {
    let opener: Element | null = null;
    return appState.subscribe(({ sheet, account }, before) => {
      if (before.sheet === undefined && sheet !== undefined) opener = document.activeElement;
      if (before.sheet === undefined || sheet !== undefined) return;
      // The sheet holds on to the keyboard until it has been taken away.
      setTimeout(() => {
        if (appState.getState().sheet !== undefined) return;
        if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
        else account?.session.camera.current?.focus();
      });
    });
  }, []);
}
