import { byMetric } from './by-metric.ts';
import type { ColouringWay } from './colouring.ts';
import type { ColouringId, TagColouringId } from './colourings.ts';
import { coverage } from './coverage.ts';
import { department } from './department.ts';
import { freshness } from './freshness.ts';
import { influence } from './influence.ts';
import { stance } from './stance.ts';

const tagWays: Readonly<Record<TagColouringId, ColouringWay>> = {
  stance,
  coverage,
  influence,
  freshness,
  department,
};

/** How the colouring of this id is done. */
export function wayOf(id: ColouringId): ColouringWay {
  return isTag(id) ? tagWays[id] : byMetric(id);
}

function isTag(id: ColouringId): id is TagColouringId {
  return id in tagWays;
}
