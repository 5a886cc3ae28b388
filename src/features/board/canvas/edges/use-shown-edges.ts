import { useMemo } from 'react';
import { bundleEdges, type EdgeArrays, type EdgeMask, type Layout } from '@/drawing/index.ts';
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
  const mask = useMemo(() => withoutElbows(edges, wanted, layout), [edges, wanted, layout]);
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
            single: mask.map((shown, index) => shown | (liveMask[index] ?? 0)),
          }
        : { still: bundled, stillMask: bundled.mask, bundles: bundled.bundles, edges, single: liveMask },
    [edges, mask, liveMask, bundled],
  );
}
