import { below } from '../compare.ts';
import { warmPathOf } from '../warmth.ts';
import { isUnreachedDecisionMaker, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { introduction, nameOf, percent, sentence, threadInWords, withRole } from './words.ts';

export const underCovered = {
  kind: 'under-covered',
  title: 'Under-covered',
  explanation:
    'Somebody whose word counts is covered by less than half. Ranked by importance times the cover that is missing.',
  severityRule: 'High for a decision maker, else medium.',
  formula: 'Cover = (D − 0.2) ÷ 0.6, kept between 0 and 1, is below 0.5; ranked by importance × (1 − cover).',
  find: (context) => {
    const { coverWanted } = context.board.config.insights;
    return context.circle
      .filter((member) => below(member.cover, coverWanted) && !isUnreachedDecisionMaker(member, context))
      .map((member) => {
        const [best] = member.threads;
        const path = warmPathOf(context.board, context.warmth, member.index);
        const who = withRole(member.person);
        const text =
          best === undefined
            ? `Nobody of ours covers ${who}. ${introduction(context, path)}`
            : `${sentence(who)} is covered ${percent(member.cover)}: our best thread is ${threadInWords(context, best)}. ` +
              `${nameOf(context, best.member)} should deepen it.`;
        return {
          about: [member.person.id],
          severity: member.isDecisionMaker ? 'high' : 'medium',
          weight: member.importance * (1 - member.cover),
          subjects: subjectsOf(context, [member.index]),
          evidence: {
            numbers: [
              { label: 'Cover', value: member.cover, unit: 'share' },
              { label: 'Best direct value of ours', value: member.direct, unit: 'share' },
              { label: 'Importance', value: member.importance, unit: 'share' },
            ],
            ...(path === undefined ? {} : { path }),
          },
          text,
        };
      });
  },
} as const satisfies InsightKindRow;
