import type { Person } from '@/domain/index.ts';
import type { Point } from '../geometry.ts';

/** Where somebody is pinned, in pitches from the network's middle. */
export function pinOf({ pin }: Person): Point | undefined {
  return pin && { x: pin[0], y: pin[1] };
}
