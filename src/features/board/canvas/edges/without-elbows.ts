import type { EdgeMask, ElbowLines } from '@/drawing/index.ts';

/** The lines of a mask without those that the lens draws itself. */
export function withoutElbows(mask: EdgeMask, elbows: ElbowLines): EdgeMask {
  return elbows.size === 0 ? mask : mask.map((shown, index) => (elbows.has(index) ? 0 : shown));
}
