import { useMemo } from 'react';
import { type PersonId, sideOf, sides } from '@/domain/index.ts';
import {
  bundleEdges,
  type EdgeArrays,
  type EdgeMask,
  elbowLines,
  type Home,
  type Layout,
} from '@/drawing/index.ts';
import { useModel } from '@/features/board/session/session.ts';
import type { ShownEdges } from './lines-under.ts';
import { useAtRest, useStillMask } from './use-lines.ts';
import { withoutElbows } from './without-elbows.ts';

/** The lines as they are drawn: from afar those of the still picture as bundles. */
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
  const homes = useHomes(isPlain);
  const bundled = useMemo(() => {
    const bundles = homes && bundleEdges(edges, mask, layout, homes);
    return bundles && { ...bundles, mask: new Uint8Array(bundles.count).fill(1) };
  }, [homes, edges, mask, layout]);
  const atRest = useAtRest(edges, mask, bundled === undefined);

  return useMemo(
    () =>
      bundled === undefined
        ? {
            still: edges,
            stillMask: atRest,
            bundles: undefined,
            edges,
            single: atRest.map((shown, index) => shown | (live[index] ?? 0)),
            elbows,
          }
        : { still: bundled, stillMask: bundled.mask, bundles: bundled.bundles, edges, single: live, elbows },
    [edges, atRest, live, elbows, bundled],
  );
}

/** Everybody's department, or their side where they have none; undefined, and not followed, unless it is asked for. */
function useHomes(isAsked: boolean): ReadonlyMap<PersonId, Home> | undefined {
  const people = useModel((model) => (isAsked ? model.people : undefined));
  const departments = useModel((model) => (isAsked ? model.departments : undefined));
  return useMemo(() => {
    if (people === undefined || departments === undefined) return undefined;
    const numbers = new Map(
      [...departments.keys(), ...sides.map(({ id }) => id)].map((id, key) => [id, key]),
    );
    return new Map(
      [...people.values()].map(({ id, department, side }): [PersonId, Home] => {
        const home = departments.get(department ?? '');
        const [of, name] = home === undefined ? [side, sideOf(side).label] : [home.id, home.name];
        return [id, { key: numbers.get(of) ?? 0, name }];
      }),
    );
  }, [people, departments]);
}
