import { type Side, sideIds } from '@/domain/index.ts';
import type { Size } from '../geometry.ts';
import { type Fit, fitSquares } from './fit-squares.ts';
import type { Seats } from './seats.ts';
import { blockGap, leastFocusPitch, leastPitch, leftGutter, topGutter } from './sizes.ts';

/** Sizes of everything on the board, in world pixels. */
export interface Measures {
  readonly pitch: number;
  /** One per file. */
  readonly widths: readonly number[];
  /** One per row. */
  readonly heights: readonly number[];
  readonly trayHeight: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const countsOf = (seats: Seats) => seats.squares.map((rows) => rows.map((people) => people.length));

/** Each side with the indices of its files and the number of people in its tray. */
function traysOf(seats: Seats) {
  return sideIds.map((side: Side) => ({
    files: [...seats.files.keys()].filter((index) => seats.files[index]?.side === side),
    count: seats.trays.get(side)?.length ?? 0,
  }));
}

/** Pieces to pixels: as the pitch asks for, and more where that fills the room. */
function stretch(pieces: readonly number[], pitch: number, room: number): number[] {
  const unit = Math.max(pitch, room / sum(pieces));
  return pieces.map((count) => count * unit);
}

/**
 * Fits all squares and trays into the viewport. Where the pieces would become illegible the measures exceed
 * it instead.
 */
export function fitBoard(seats: Seats, viewport: Size, left: number): Measures {
  const trays = traysOf(seats);
  const gapAbove = trays.some((tray) => tray.count > 0) ? blockGap : 0;
  const room = {
    width: Math.max(1, viewport.width - left - (trays.length - 1) * blockGap),
    height: Math.max(1, viewport.height - topGutter - gapAbove),
  };
  const fit = fitSquares({ counts: countsOf(seats), trays }, room);
  const pitch = Math.max(leastPitch, fit.pitch);
  const heights = stretch([...fit.heights, fit.trayHeight], pitch, room.height);
  return {
    pitch,
    widths: stretch(fit.widths, pitch, room.width),
    heights: heights.slice(0, -1),
    trayHeight: heights.at(-1) ?? 0,
  };
}

/**
 * Fits one file alone into the viewport, with pieces large enough for legible names. It decides the heights
 * of the ranks; the others stand beside it, as wide as their people then need, and the trays below.
 */
export function fitFile(seats: Seats, file: number, viewport: Size, left: number): Measures {
  const room = {
    width: Math.max(1, viewport.width - left),
    height: Math.max(1, viewport.height - topGutter),
  };
  const counts = countsOf(seats);
  const fit: Fit = fitSquares({ counts: [counts[file] ?? []], trays: [] }, room);
  const pitch = Math.max(leastFocusPitch, fit.pitch);
  const heights = stretch(fit.heights, pitch, room.height);
  const columns = counts.map((rows) =>
    Math.max(1, ...rows.map((count, row) => Math.ceil(count / (fit.heights[row] ?? 1)))),
  );
  const trayHeights = traysOf(seats).map((tray) =>
    Math.ceil(tray.count / sum(tray.files.map((index) => columns[index] ?? 0))),
  );
  return {
    pitch,
    widths: columns.map((count, index) =>
      index === file ? Math.max((fit.widths[0] ?? 1) * pitch, room.width) : count * pitch,
    ),
    heights,
    trayHeight: Math.max(...trayHeights) * pitch,
  };
}

/** The width of the rank labels, from the widest label. */
export function leftGutterFor(widestLabel: number): number {
  return Math.ceil(Math.min(leftGutter.most, Math.max(leftGutter.least, widestLabel + leftGutter.padding)));
}
