import { type Days, type Tag, tags } from '@/domain/index.ts';
import { type Fact, knownSince, reviewCadenceOf, staleOf } from '../knowledge.ts';
import { type CircleMember, type InsightContext, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { bestPlaced, counted, daysAgo, listed, withRole } from './words.ts';

export const stale = {
  kind: 'stale',
  title: 'Stale',
  explanation:
    'What we know of somebody whose word counts is older than the account means to let it become, or nobody knows how old it is. People change their minds.',
  severityRule: 'Low.',
  formula:
    'Role, influence or stance was set, or the last contact was, longer ago than the account’s review cadence, 90 days where none is set; what is there without a date is stale.',
  term: 'stale',
  find: (context) => {
    const { board, coverage, snapshot } = context;
    const cadence = reviewCadenceOf(board, snapshot.account);
    return context.circle.flatMap((member) => {
      const found = staleOf(board, coverage, snapshot.account, member.index);
      const facts = factNames.filter((fact) => found[fact]).map((fact) => ageOf(context, member, fact));
      if (facts.length === 0) return [];
      const ages = listed(
        facts.map(({ fact, age }) => saysOf[fact](age === undefined ? undefined : daysAgo(age))),
        facts.length,
      );
      return [
        {
          about: [member.person.id],
          severity: 'low',
          weight: (member.importance * facts.length) / factNames.length,
          subjects: subjectsOf(context, [member.index]),
          evidence: {
            numbers: [
              { label: 'Review cadence of the account', value: cadence, unit: 'days' },
              ...facts.flatMap(({ fact, age }) =>
                age === undefined ? [] : [{ label: ageLabels[fact], value: age, unit: 'days' } as const],
              ),
            ],
          },
          text:
            `What we know of ${withRole(member.person)} may no longer be true: ${ages}; we mean to look again every ${counted(cadence, 'day')}. ` +
            bestPlaced(context, member.threads, 'should ask again'),
        },
      ];
    });
  },
} as const satisfies InsightKindRow;

const factNames: readonly Fact[] = [...tags, 'lastContact'];

const ageLabels: Readonly<Record<Fact, string>> = {
  role: 'Age of the role',
  influence: 'Age of the influence',
  stance: 'Age of the stance',
  lastContact: 'Age of the last contact',
};

type Says = (when: string | undefined) => string;
const setWhen =
  (tag: Tag): Says =>
  (when) =>
    when === undefined ? `the ${tag} has no date` : `the ${tag} was set ${when}`;

const saysOf: Readonly<Record<Fact, Says>> = {
  role: setWhen('role'),
  influence: setWhen('influence'),
  stance: setWhen('stance'),
  // Only a dated contact is stale.
  lastContact: (when = 'long ago') => `the last contact was ${when}`,
};

function ageOf({ board, coverage }: InsightContext, { index }: CircleMember, fact: Fact) {
  const day = knownSince(board, coverage, index, fact);
  const age: Days | undefined = day === undefined ? undefined : board.today - day;
  return { fact, age };
}
