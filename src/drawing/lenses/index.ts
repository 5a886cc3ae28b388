import type { Lens } from './lens.ts';
import { position } from './position.ts';

/** The ways to lay out the board; the first is the one it opens with. */
export const lenses = [position] as const satisfies readonly Lens[];

export type LensId = (typeof lenses)[number]['id'];

export function lensOf(id: LensId): Lens {
  const lens = lenses.find((candidate) => candidate.id === id);
  if (lens === undefined) throw new RangeError(`No such lens: ${id}`);
  return lens;
}
