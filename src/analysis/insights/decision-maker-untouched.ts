import type { MoveType } from '../rankings/candidates.ts';
import { isUnreachedDecisionMaker, moveOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { adviceText } from './move-words.ts';
import { unreached } from './unreached.ts';
import { withRole } from './words.ts';

const leadsTo = ['introduction', 'cold-approach'] as const satisfies readonly MoveType[];

export const decisionMakerUntouched = {
  kind: 'decision-maker-untouched',
  title: 'Decision maker nobody has met',
  explanation:
    'Nobody of ours covers this decision maker at all. Whoever can say no decides without knowing us.',
  severityRule: 'Critical without a route or a warm path there, else high.',
  formula:
    'Decision maker, best direct value D below 0.4, and nobody of ours has a coverage relationship. D is the largest level ÷ 5 × decay of our threads.',
  term: 'warmth',
  leadsTo,
  *find(context) {
    for (const member of context.circle) {
      if (!isUnreachedDecisionMaker(member, context) || member.threads.length > 0) continue;
      const fact = `Nobody of ours has ever met ${withRole(member.person)}.`;
      const advice = adviceText(context.board, moveOf(context, member, leadsTo));
      yield { ...unreached(context, member), text: `${fact} ${advice}` };
    }
  },
} as const satisfies InsightKindRow;
