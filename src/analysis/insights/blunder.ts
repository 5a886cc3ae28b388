import type { PersonId } from '@/domain/index.ts';
import { byCodeUnit, ranked } from '../compare.ts';
import type { Departure } from '../rankings/departures.ts';
import { type InsightContext, subjectsOf } from './context.ts';
import type { InsightDraft } from './insight.ts';
import { listed, namesOf, pointsInWords } from './words.ts';

/** What both kinds of blunder say of their severity. */
export const blunderSeverity = 'Critical when it costs 10 points or more, high from 5, medium from 1.';

/** The departures from one side that cost enough to be named. */
export function blunders(
  context: InsightContext,
  departures: readonly Departure[],
  side: Departure['side'],
  textOf: (departure: Departure, losses: string) => string,
): InsightDraft[] {
  const { board } = context;
  const { critical } = board.config.departures.severity;
  return departures.flatMap((found) => {
    const { severity } = found;
    if (found.side !== side || severity === undefined) return [];
    const departure = byImportance(context, found);
    const { id, delta, lostThreads, lostPaths } = departure;
    const people = [id, ...lostPaths, ...lostThreads].map((person) => board.indexOf.get(person) ?? -1);
    return [
      {
        about: [id],
        severity,
        weight: delta / (delta + critical),
        subjects: subjectsOf(context, people),
        evidence: {
          numbers: [
            { label: 'Change of the score', value: delta, unit: 'change' },
            { label: 'Contacts losing the last live thread', value: lostThreads.length, unit: 'people' },
            { label: 'Decision makers losing every warm path', value: lostPaths.length, unit: 'people' },
          ],
        },
        text: textOf(departure, lossesOf(context, departure)),
      },
    ];
  });
}

/** As in "the score falls by 12.3 points, Dana and Carl lose the last live thread". */
function lossesOf(context: InsightContext, { id, delta, lostThreads, lostPaths }: Departure): string {
  const others = lostThreads.filter((person) => person !== id);
  const threads = listed(namesOf(context, others));
  return listed([
    `the score falls by ${pointsInWords(-delta)}`,
    ...(others.length === 0
      ? []
      : [`${threads} ${others.length === 1 ? 'loses' : 'lose'} the last live thread`]),
    ...(lostPaths.length === 0
      ? []
      : [`no warm path leads to ${listed(namesOf(context, lostPaths))} any more`]),
  ]);
}

/** The same with those first who matter most: they are named. */
function byImportance({ board, coverage }: InsightContext, departure: Departure): Departure {
  const sorted = (ids: readonly PersonId[]) =>
    ranked(ids, (id) => coverage.importance[board.indexOf.get(id) ?? -1] ?? 0, byCodeUnit);
  return {
    ...departure,
    lostThreads: sorted(departure.lostThreads),
    lostPaths: sorted(departure.lostPaths),
  };
}
