import { useMemo } from 'react';
import { bundleEdges, type EdgeArrays, type EdgeMask, elbowLines, type Layout } from '@/drawing/index.ts';
import type { ShownEdges } from './lines-under.ts';
import { useStillMask } from './use-lines.ts';
import { withoutElbows } from './without-elbows.ts';

/** The lines as they are drawn: from afar those of the still picture as bundles, in the lenses that have shared places. */
export function useShownEdges(
  layout: Layout,
  edges: EdgeArrays,
  liveMask: EdgeMask,
  isPlain: boolean,
): ShownEdges {
  const wanted = useStillMask(edges);
  const elbows = useMemo(() => elbowLines(edges.lines, layout), [edges, layout]);
  const mask = useMemo(() => withoutElbows(wanted, elbows), [wanted, elbows]);
  const live = useMemo(() => withoutElbows(liveMask, elbows), [liveMask, elbows]);
  const bundled = useMemo(() => {
    const bundles = isPlain ? bundleEdges(edges, mask, layout) : undefined;
    return bundles && { ...bundles, mask: new Uint8Array(bundles.count).fill(1) };
  }, [isPlain, edges, mask, layout]);

  return useMemo(
    () =>
      bundled === undefined
        ? {
            still: edges,
            stillMask: mask,
            bundles: undefined,
            edges,
            single: mask.map((shown, index) => shown | (live[index] ?? 0)),
            elbows,
          }
        : { still: bundled, stillMask: bundled.mask, bundles: bundled.bundles, edges, single: live, elbows },
    [edges, mask, live, elbows, bundled],
  );
}
