import type { RankId } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { atLeast } from '../compare.ts';
import type { InsightContext } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { counted } from './words.ts';

export const whiteSpace = {
  kind: 'white-space',
  title: 'White space',
  explanation:
    'A square without anybody, at a rank where at least half of the other departments have somebody whose word counts. Probably somebody sits there whom we do not know.',
  severityRule: 'Medium at the two highest ranks, else low.',
  formula:
    'Nobody stands on the square, and at least half of the other departments in use have somebody whose word counts at that rank.',
  term: 'white-space',
  find: (context) => {
    const { share, highRanks } = context.board.config.insights.whiteSpace;
    const rows = context.departments.map(({ department, people, circle }) => ({
      department,
      occupied: ranksOf(context, people),
      deciding: ranksOf(context, circle),
    }));
    return rows.flatMap(({ department, occupied }) => {
      const others = rows.filter((row) => row.department !== department);
      return context.ranks.flatMap((rank, height) => {
        const there = others.filter(({ deciding }) => deciding.has(rank.id)).length;
        if (others.length === 0 || occupied.has(rank.id) || !atLeast(there / others.length, share)) return [];
        const of = counted(others.length, 'other department');
        return [
          {
            about: [department.id, rank.id],
            severity: height < highRanks ? 'medium' : 'low',
            weight: there / others.length / (1 + height),
            subjects: [],
            place: { department: department.id, rank: rank.id },
            evidence: {
              numbers: [
                { label: 'Other departments with somebody there', value: there, unit: 'departments' },
                { label: 'Other departments', value: others.length, unit: 'departments' },
              ],
            },
            text:
              `We know nobody in ${department.name} at the rank ${rank.name}, where ${there} of ${of} ` +
              `${there === 1 ? 'has' : 'have'} somebody whose word counts. Whoever of ours knows ${department.name} best should ask who sits there.`,
          },
        ];
      });
    });
  },
} as const satisfies InsightKindRow;

function ranksOf(context: InsightContext, people: readonly PersonIndex[]): ReadonlySet<RankId | undefined> {
  return new Set(people.map((index) => context.person(index).rank));
}
