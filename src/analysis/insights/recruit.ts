import { stanceOf } from '@/domain/index.ts';
import { positive } from '../compare.ts';
import { warmPathOf } from '../warmth.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { introduction, percent, titled } from './words.ts';

export const recruit = {
  kind: 'recruit',
  title: 'Worth winning',
  explanation:
    'Somebody who is not against us, whom we reach, and who reaches decision makers whom we cover badly: of all, their word for us would carry furthest.',
  severityRule: 'Info: a chance, not a risk. The best three are shown.',
  formula:
    'Our warmth to them × the sum over the decision makers of importance × missing cover × the best path from them.',
  term: 'recruit',
  findRanked: (context, { recruits }) => {
    const { board, coverage, warmth } = context;
    const best = recruits[0]?.score ?? 1;
    return recruits.slice(0, board.config.insights.recruits).map(({ id, score, toward }) => {
      const index = board.indexOf.get(id) ?? -1;
      const target = board.indexOf.get(toward.id) ?? -1;
      const person = context.person(index);
      const decider = context.person(target);
      const { name } = person;
      const cover = coverage.cover[target] ?? 0;
      const path = warmPathOf(board, warmth, index);
      const warm = warmth.values[index] ?? 0;
      return {
        about: [id],
        severity: 'info',
        weight: score / best,
        subjects: subjectsOf(context, [index, target]),
        evidence: {
          numbers: [
            { label: 'Our warmth to them', value: warm, unit: 'share' },
            { label: 'Their best path to the decision maker', value: toward.path, unit: 'share' },
            { label: 'Cover of the decision maker', value: cover, unit: 'share' },
          ],
          ...(path === undefined ? {} : { path }),
        },
        text:
          `A word from ${name} (${standing(person.stance)}) arrives at the decision maker ${titled(decider)} with ${percent(toward.path)}, ` +
          `and we ${positive(cover) ? `cover ${decider.name} only ${percent(cover)}` : `do not cover ${decider.name} at all`}: winning ${name} opens that door. ${introduction(context, path)}`,
      };
    });
  },
} as const satisfies InsightKindRow;

function standing(stance: Parameters<typeof stanceOf>[0]): string {
  return stance === undefined ? 'stance unknown' : stanceOf(stance).label.toLowerCase();
}
