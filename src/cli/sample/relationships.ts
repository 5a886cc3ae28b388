import type { Relationship } from '@/domain/index.ts';
import type { SampleCoverage } from './coverage.ts';
import { personId, topicId } from './ids.ts';
import { guards, holds, type Line } from './politics.ts';
import type { Choices } from './random.ts';
import { reportingLines } from './reporting.ts';
import { daysAgo } from './structure.ts';
import { influences, tensions, trusts } from './ties.ts';

/** As many as the product's sentence speaks of. */
const all = 1000;
const influenceCount = 180;
const tensionCount = 50;

type Drafted = Omit<Relationship, 'id'>;

const coverage = ({ member, contact, level, target, cadence, age, topics }: SampleCoverage): Drafted => ({
  kind: 'covers',
  from: personId(member),
  to: personId(contact),
  strength: level,
  ...(target === undefined ? {} : { target }),
  ...(cadence === undefined ? {} : { cadence }),
  ...(age === undefined ? {} : { lastContact: daysAgo(age) }),
  ...(topics.length === 0 ? {} : { topics: topics.map(topicId) }),
});

const tie =
  (kind: Relationship['kind']) =>
  ([from, to, strength]: Line): Drafted => ({ kind, from: personId(from), to: personId(to), strength });

/** Every relationship of the board; friendships make up what is left of the thousand. */
export function relationships(choices: Choices, covered: readonly SampleCoverage[]): readonly Relationship[] {
  const tense = tensions(choices, tensionCount);
  const heard = influences(choices, influenceCount, tense);
  const others = [
    ...covered.map(coverage),
    ...reportingLines().map(
      ([from, to]): Drafted => ({ kind: 'reportsTo', from: personId(from), to: personId(to) }),
    ),
    ...heard.map(tie('influences')),
    ...tense.map(tie('tension')),
    ...guards.map(tie('gatekeeps')),
    ...holds.map(tie('competes')),
  ];
  const drafts = [...others, ...trusts(choices, all - others.length, tense).map(tie('trusts'))];
  return drafts.map((draft, place) => ({
    id: `r-${String(place + 1).padStart(4, '0')}`,
    ...draft,
  }));
}
