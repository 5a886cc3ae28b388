/**
 * Below this zoom a piece is a dot: pieces are drawn without their names, lines without their marks, and those
 * between the same two squares as one (`design/canvas.md`, 5 and 9).
 */
export const leastDetailedZoom = 0.4;
