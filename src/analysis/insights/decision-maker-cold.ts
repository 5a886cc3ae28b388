import { isUnreachedDecisionMaker } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { unreached } from './unreached.ts';
import { introduction, nameOf, percent, sentence, threadInWords, withRole } from './words.ts';

export const decisionMakerCold = {
  kind: 'decision-maker-cold',
  title: 'Decision maker gone cold',
  explanation:
    'Somebody of ours covers this decision maker, but no thread is live: too low a level, or too long without contact.',
  severityRule: 'Critical without a route or a warm path there, else high.',
  formula:
    'Decision maker with coverage whose best direct value D, the largest level ÷ 5 × decay, is below 0.4.',
  find: (context) =>
    context.circle
      .filter((member) => isUnreachedDecisionMaker(member, context))
      .flatMap((member) => {
        const [best] = member.threads;
        if (best === undefined) return [];
        const found = unreached(context, member);
        const { path } = found.evidence;
        const worth = `worth ${percent(best.direct)}, ${percent(context.board.config.liveFrom)} would be live`;
        const fact = `${withRole(member.person)} is cold: our best thread is ${threadInWords(context, best)} (${worth}).`;
        const detour = path !== undefined && path.people.length > 2;
        const next = detour
          ? introduction(context, path)
          : `It is ${nameOf(context, best.member)}’s turn to get in touch.`;
        return [{ ...found, text: `${sentence(fact)} ${next}` }];
      }),
} as const satisfies InsightKindRow;
