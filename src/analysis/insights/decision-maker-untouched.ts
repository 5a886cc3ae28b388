import { isUnreachedDecisionMaker } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { unreached } from './unreached.ts';
import { introduction, withRole } from './words.ts';

export const decisionMakerUntouched = {
  kind: 'decision-maker-untouched',
  title: 'Decision maker nobody has met',
  explanation:
    'Nobody of ours covers this decision maker at all. Whoever can say no decides without knowing us.',
  severityRule: 'Critical without a route or a warm path there, else high.',
  formula:
    'Decision maker, best direct value D below 0.4, and nobody of ours has a coverage relationship. D is the largest level ÷ 5 × decay of our threads.',
  find: (context) =>
    context.circle
      .filter((member) => isUnreachedDecisionMaker(member, context) && member.threads.length === 0)
      .map((member) => {
        const found = unreached(context, member);
        const fact = `Nobody of ours has ever met ${withRole(member.person)}.`;
        return { ...found, text: `${fact} ${introduction(context, found.evidence.path)}` };
      }),
} as const satisfies InsightKindRow;
