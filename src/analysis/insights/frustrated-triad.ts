import type { PersonIndex } from '../clean-up.ts';
import type { Triad } from '../groups/triads.ts';
import { type InsightContext, subjectsOf, threadsTo } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { bestPlaced, listed, nameOf } from './words.ts';

export const frustratedTriad = {
  kind: 'frustrated-triad',
  title: 'Three who cannot stay as they are',
  explanation:
    'Three people are all tied to each other, and the ties do not fit: two who are in tension share a friend, or all three are in tension. Such threesomes tend to break, and somebody has to take a side.',
  severityRule: 'Medium.',
  formula:
    'Tension counts as −, trust and influence as +; the product of the three signs is negative. Reporting lines do not count.',
  term: 'triad',
  find: (context) =>
    context.groups.frustrated.map((triad) => {
      const between = betweenOf(triad);
      const people = between === undefined ? triad.people : [between.friend, ...between.rivals];
      return {
        about: triad.people.map((index) => context.person(index).id),
        severity: 'medium',
        weight: mean(triad.people.map((index) => context.coverage.importance[index] ?? 0)),
        subjects: subjectsOf(context, people),
        evidence: {
          numbers: [
            { label: 'Ties of tension', value: between === undefined ? 3 : 1, unit: 'ties' },
            { label: 'Ties of trust or influence', value: between === undefined ? 0 : 2, unit: 'ties' },
          ],
        },
        text: textOf(context, triad, between),
      };
    }),
} as const satisfies InsightKindRow;

/** One who is tied to two that are in tension with each other. */
interface Between {
  readonly friend: PersonIndex;
  readonly rivals: readonly [PersonIndex, PersonIndex];
}

/** Undefined where all three are in tension: of a triad that is not balanced one tie or all three are negative. */
function betweenOf({ people: [a, b, c], signs: [ab, ac, bc] }: Triad): Between | undefined {
  if (ab + ac + bc === -3) return undefined;
  if (ab === -1) return { friend: c, rivals: [a, b] };
  return ac === -1 ? { friend: b, rivals: [a, c] } : { friend: a, rivals: [b, c] };
}

function textOf(context: InsightContext, { people }: Triad, between: Between | undefined): string {
  if (between === undefined) {
    const names = listed(people.map((index) => nameOf(context, index)));
    return (
      `${names} are all in tension with each other: any two of them may join forces against the third. ` +
      'Whoever of ours deals with one should not be seen to take sides.'
    );
  }
  const [one, other] = between.rivals.map((index) => nameOf(context, index));
  const friend = nameOf(context, between.friend);
  return (
    `${one} and ${other} are in tension, and ${friend} is tied to both by trust or influence: ` +
    `sooner or later ${friend} has to take a side. ${bestPlaced(context, threadsTo(context, between.friend), 'should hear which')}`
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
