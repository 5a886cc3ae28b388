import { below } from '../compare.ts';
import type { MoveType } from '../rankings/candidates.ts';
import { warmPathOf } from '../warmth.ts';
import { isUnreachedDecisionMaker, moveOf, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { adviceText } from './move-words.ts';
import { percent, sentence, threadInWords, withRole } from './words.ts';

const leadsTo = [
  'introduction',
  'cold-approach',
  'reactivate',
  'deepen',
] as const satisfies readonly MoveType[];

export const underCovered = {
  kind: 'under-covered',
  title: 'Under-covered',
  explanation:
    'Somebody whose word counts is covered by less than half. Ranked by importance times the cover that is missing.',
  severityRule: 'High for a decision maker, else medium.',
  formula: 'Cover = (D − 0.2) ÷ 0.6, kept between 0 and 1, is below 0.5; ranked by importance × (1 − cover).',
  term: 'cover',
  leadsTo,
  find: (context) => {
    const { coverWanted } = context.board.config.insights;
    return context.circle
      .filter((member) => below(member.cover, coverWanted) && !isUnreachedDecisionMaker(member, context))
      .map((member) => {
        const [best] = member.threads;
        const path = warmPathOf(context.board, context.warmth, member.index);
        const who = withRole(member.person);
        const fact =
          best === undefined
            ? `Nobody of ours covers ${who}.`
            : `${sentence(who)} is covered ${percent(member.cover)}: our best thread is ${threadInWords(context, best)}.`;
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
          text: `${fact} ${adviceText(context.board, moveOf(context, member, leadsTo))}`,
        };
      });
  },
} as const satisfies InsightKindRow;
