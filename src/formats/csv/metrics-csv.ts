import type { MetricsFindings } from '@/analysis/index.ts';
import type { ReadModel } from '@/document/index.ts';
import { metrics, type Person, sampledMetrics, sideIds, sideOf } from '@/domain/index.ts';
import { writeCsv } from './write-csv.ts';

/** What a table has no tooltip for stands in its heading: the graph term, and that a figure is an estimate. */
function headingOf({ id, label, graphTerm }: (typeof metrics)[number], sampledFrom: number | undefined) {
  const estimated =
    sampledFrom !== undefined && sampledMetrics.has(id)
      ? `, estimated from ${sampledFrom} starting people`
      : '';
  return `${label} (${graphTerm}${estimated})`;
}

/** The expert figures of everybody by side and name, in full precision; empty where one is not defined. */
export function metricsCsv(
  model: Pick<ReadModel, 'people' | 'departments'>,
  { people, sampledFrom }: MetricsFindings,
): string {
  const side = (person: Person) => sideIds.indexOf(person.side);
  const rows = [...people]
    .flatMap(([id, figures]) => {
      const person = model.people.get(id);
      return person === undefined ? [] : [{ person, figures }];
    })
    .sort(
      ({ person: a }, { person: b }) =>
        side(a) - side(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
  return writeCsv(
    ['Id', 'Name', 'Side', 'Department', ...metrics.map((metric) => headingOf(metric, sampledFrom))],
    rows.map(({ person, figures }) => [
      person.id,
      person.name,
      sideOf(person.side).label,
      model.departments.get(person.department ?? '')?.name ?? '',
      ...metrics.map(({ id }) => String(figures[id] ?? '')),
    ]),
  );
}
