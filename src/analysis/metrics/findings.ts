import type { MetricId, PersonId } from '@/domain/index.ts';

/** The expert figures of one person; null where a metric is not defined, such as the constraint of somebody alone. */
export type PersonMetrics = Readonly<Record<MetricId, number | null>>;

/** The expert figures of a board: plain data that can be sent between threads. */
export interface MetricsFindings {
  /** Our own and the customer's active people, by id. */
  readonly people: ReadonlyMap<PersonId, PersonMetrics>;
  /** From how many starting people betweenness and closeness were estimated; undefined where they are exact. */
  readonly sampledFrom: number | undefined;
}
