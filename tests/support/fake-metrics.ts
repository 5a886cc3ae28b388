import type { MetricsFindings, PersonMetrics } from '@/analysis/index.ts';

const plain: PersonMetrics = {
  degree: 1,
  weightedDegree: 3,
  betweenness: 0,
  closeness: 0.5,
  pagerank: 0.1,
  clustering: 0,
  core: 1,
  constraint: 1,
  community: 1,
};

/** Figures of these people: what is said of them, and something plain for the rest. */
export function figuresOf(
  people: Readonly<Record<string, Partial<PersonMetrics>>>,
  sampledFrom?: number,
): MetricsFindings {
  return {
    people: new Map(Object.entries(people).map(([id, figures]) => [id, { ...plain, ...figures }])),
    sampledFrom,
  };
}
