import type { Findings } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';

/** Something that is not known of some of those whose word counts. */
export interface Missing {
  /** As in "no stance". */
  readonly what: string;
  readonly people: readonly PersonId[];
}

const facts = [
  { fact: 'stance', what: 'no stance' },
  { fact: 'influence', what: 'no influence' },
  { fact: 'lastContact', what: 'no dated contact' },
] as const;

/** What keeps the confidence down: of whom in the circle which fact is unknown, the most frequent first. */
export function missingOf(contacts: Findings['people']): readonly Missing[] {
  return facts
    .map(({ fact, what }) => ({
      what,
      people: [...contacts].flatMap(([id, { unknown }]) => (unknown?.includes(fact) === true ? [id] : [])),
    }))
    .filter((missing) => missing.people.length > 0)
    .toSorted((a, b) => b.people.length - a.people.length);
}
