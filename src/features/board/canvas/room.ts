import { useMemo } from 'react';
import type { Size } from '@/drawing/index.ts';
import { panelWidth, panelWidthOf } from '../session/panel-width.ts';
import { useView } from '../session/session.ts';
import type { BoardView } from '../session/view-store.ts';

/** The part of the screen that no panel covers, unless that leaves too little of it. */
export function uncovered(viewport: Size, panel: BoardView['panel']): Size {
  const width = viewport.width - panelWidthOf(panel);
  return panel === undefined || width < panelWidth ? viewport : { ...viewport, width };
}

/**
 * The room what is looked at is fitted to: a panel slides over the whole board, which it would squeeze, but
 * a department looked at closely stands beside it.
 */
export function useRoom(viewport: Size): Size {
  const panel = useView((view) => (view.department === undefined ? undefined : view.panel));
  return useMemo(() => uncovered(viewport, panel), [viewport, panel]);
}
