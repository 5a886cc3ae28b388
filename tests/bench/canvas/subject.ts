import type { Locator, Page } from '@playwright/test';
import type { Picture } from './paint.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds after which what should be on the page is not. */
const lookFor = 5000;

/** Where a pointer meets an element. */
export async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox({ timeout: lookFor });
  if (box === null) throw new Error('What is looked for is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What is measured on every page, in the order of the report. */
export const measures = [
  'pan',
  'zoom',
  'drag',
  'select',
  'recolour',
  'firstPaint',
  'heap',
  'longestTask',
] as const;
export type Measure = (typeof measures)[number];

export const subjects = ['product', 'stock', 'cytoscape'] as const;
export type SubjectName = (typeof subjects)[number];

/** A page with one board, as far as it differs from the others; it is used by pointer, wheel and keyboard alone. */
export interface Subject {
  readonly page: Page;
  readonly picture: Picture;
  /** Shows where the board is opened from. */
  arrive(): Promise<void>;
  /** The click that opens it. */
  open(): Promise<void>;
  /** Everything that is computed about a board that was opened has come in. */
  computed(): Promise<void>;
  /** Shows all that the plain pages show. */
  prepare(): Promise<void>;
  /** Changes whenever the board is panned or zoomed. */
  view(): Promise<string>;
  /** The whole board in view and nothing selected. */
  reset(): Promise<void>;
  /** The middle of a piece. */
  placeOf(person: string): Promise<Place>;
  isSelected(person: string): Promise<boolean>;
  /** Whether a press here takes hold of the board itself. */
  isEmpty(place: Place): Promise<boolean>;
  /** Gets a control ready and tells where a click colours the board anew, by another figure than the step before. */
  colouring(step: number): Promise<Place>;
}
