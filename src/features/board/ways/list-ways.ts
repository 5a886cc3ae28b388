import type { Way, Ways } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { count } from '@/ui/words/count.ts';
import { percent } from '../insights/figures.ts';

/** A way with what it is among all of them. */
export interface ListedWay extends Way {
  readonly isShortest: boolean;
  readonly isWarmest: boolean;
}

const keyOf = ({ people }: Way) => people.join('\n');

/** The ways as they are listed: the shortest, then the warm ones, each once. */
export function listWays({ shortest, warmest }: Ways): readonly ListedWay[] {
  const short = new Set(shortest.map(keyOf));
  const [best] = warmest;
  return [...shortest, ...warmest.filter((way) => !short.has(keyOf(way)))].map((way) => ({
    ...way,
    isShortest: short.has(keyOf(way)),
    isWarmest: best !== undefined && keyOf(best) === keyOf(way),
  }));
}

/** As in "2 steps, warmth 42 %, fewest steps, warmest". */
export function wayWords({ people, warmth, isShortest, isWarmest }: ListedWay): string {
  return [
    count(people.length - 1, 'step'),
    warmth === undefined ? 'no word is passed on this way' : `warmth ${percent(warmth)}`,
    ...(isShortest ? ['fewest steps'] : []),
    ...(isWarmest ? ['warmest'] : []),
  ].join(', ');
}

/** So many people of a group are named. */
const named = 3;

/** As in "Anna, alone" and "Anna with 4 others: Ben, Carl, Dana and 1 more". */
export function groupWords(
  person: PersonId,
  group: readonly PersonId[],
  nameOf: (person: PersonId) => string,
): string {
  const others = group.filter((id) => id !== person);
  if (others.length === 0) return `${nameOf(person)}, who has no tie that carries`;
  const more = others.length - named;
  const names = others
    .map(nameOf)
    .toSorted((a, b) => a.localeCompare(b))
    .slice(0, named)
    .join(', ');
  return `${nameOf(person)} with ${count(others.length, 'other')}: ${names}${more > 0 ? ` and ${more} more` : ''}`;
}
