import type { Point } from '../geometry.ts';
import { cell } from './separate.ts';

/** The golden angle: no two arms of the spiral line up. */
const turn = Math.PI * (3 - Math.sqrt(5));
/** In cells; a little more than each needs, so that hardly anybody has to give way. */
const spacing = 0.68;
/** Wider than high, as screens are. */
const flatness = Math.sqrt(1.4);

/**
 * The places of a sunflower's seeds (Vogel 1979, *A better way to construct the sunflower head*), from the middle
 * outwards, in pitches: where people stand as long as nothing else is known of them.
 */
export function seedAt(index: number): Point {
  const reach = spacing * Math.sqrt(index + 0.5);
  return {
    x: reach * Math.cos(index * turn) * cell.width * flatness,
    y: (reach * Math.sin(index * turn) * cell.height) / flatness,
  };
}
