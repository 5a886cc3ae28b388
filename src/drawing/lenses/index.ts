import type { Layer } from '@/domain/index.ts';
import { defaultLayers } from '../edges/edge-masks.ts';
import { influenceCoverage } from './influence-coverage.ts';
import { influenceStance } from './influence-stance.ts';
import type { Lens } from './lens.ts';
import { network } from './network.ts';
import { orgChart } from './org-chart.ts';
import { position } from './position.ts';

/** The ways to lay out the board; the first is the one it opens with. */
export const lenses = [
  position,
  orgChart,
  network,
  influenceStance,
  influenceCoverage,
] as const satisfies readonly Lens[];

export type LensId = (typeof lenses)[number]['id'];

export function lensOf(id: LensId): Lens {
  const lens = lenses.find((candidate) => candidate.id === id);
  if (lens === undefined) throw new RangeError(`No such lens: ${id}`);
  return lens;
}

/** What a lens shows of the relationships until somebody chooses. */
export function layersOf(id: LensId): ReadonlySet<Layer> {
  return lensOf(id).layers ?? defaultLayers;
}
