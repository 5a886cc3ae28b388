import type { Panel } from './view-store.ts';

/** How much of the right edge an open panel covers, in pixels on screen. */
export const panelWidth = 392;
/** The expert figures are a wide table; on a screen of 1,280 pixels as much as it can take and leave room beside it. */
export const expertsWidth = 808;

export function panelWidthOf(panel: Panel | undefined): number {
  if (panel === undefined) return 0;
  return panel === 'experts' ? expertsWidth : panelWidth;
}
