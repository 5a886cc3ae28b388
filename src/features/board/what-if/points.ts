import type { Score } from '@/domain/index.ts';
import { signed } from '../insights/figures.ts';

/** Figures that stand below or beside one another, so all have one digit. */
const format = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** As in 54.4, or – where there is no score. */
export function pointsLabel(points: Score | undefined): string {
  return points === undefined ? '–' : format.format(points);
}

/** Below this a difference is rounding (`design/analysis.md`, *Clean-up*). */
const rounding = 1e-9;

/** A change of points that is not made of rounding. */
export function settled(by: Score): Score {
  return Math.abs(by) < rounding ? 0 : by;
}

/** As in "up by 7.2 points". */
export function changeWords(by: Score): string {
  if (by === 0) return 'unchanged';
  return `${by > 0 ? 'up' : 'down'} by ${signed(Math.abs(by)).replace('+', '')} points`;
}
