import type { EdgeArrays, EdgeMask, Layout } from '@/drawing/index.ts';

/** The lines of a mask without those that the lens draws itself, from a person up to the manager. */
export function withoutElbows(edges: EdgeArrays, mask: EdgeMask, { elbows, managers }: Layout): EdgeMask {
  if (elbows === undefined) return mask;
  return mask.map((shown, index) => {
    const line = edges.lines[index];
    const isElbow =
      line?.kind === 'reportsTo' && elbows.has(line.from) && managers?.get(line.from)?.[0] === line.to;
    return isElbow ? 0 : shown;
  });
}
