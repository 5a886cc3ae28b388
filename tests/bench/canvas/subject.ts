import type { Page } from '@playwright/test';
import type { Picture } from './paint.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
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
  /** After the first paint: everything the plain pages show is shown here too, and computed to its end. */
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
  /** Gets the control ready whose click, by what is returned, colours the board anew, each step by another figure. */
  colouring(step: number): Promise<() => Promise<void>>;
}
