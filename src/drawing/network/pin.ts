import type { Person } from '@/domain/index.ts';
import type { Point } from '../geometry.ts';

/** Where somebody is pinned, in pitches from the network's middle; half a pin holds nobody. */
export function pinOf({ pinX, pinY }: Person): Point | undefined {
  return pinX === undefined || pinY === undefined ? undefined : { x: pinX, y: pinY };
}
