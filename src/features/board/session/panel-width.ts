/** How much of the right edge an open panel covers, in pixels on screen. */
export const panelWidth = 392;
