import type { MoveType } from '../rankings/candidates.ts';
import { isUnreachedDecisionMaker, moveOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { adviceText } from './move-words.ts';
import { unreached } from './unreached.ts';
import { listed, namesOf, percent, sentence, threadInWords, withRole } from './words.ts';

const leadsTo = ['reactivate'] as const satisfies readonly MoveType[];

export const decisionMakerCold = {
  kind: 'decision-maker-cold',
  title: 'Decision maker gone cold',
  explanation:
    'Somebody of ours covers this decision maker, but no thread is live: too low a level, or too long without contact.',
  severityRule: 'Critical without a route or a warm path there, else high.',
  formula:
    'Decision maker with coverage whose best direct value D, the largest level ÷ 5 × decay, is below 0.4.',
  term: 'decay',
  leadsTo,
  *find(context) {
    for (const member of context.circle) {
      const [best] = member.threads;
      if (best === undefined || !isUnreachedDecisionMaker(member, context)) continue;
      const found = unreached(context, member);
      const { path } = found.evidence;
      const worth = `worth ${percent(best.direct)}, ${percent(context.board.config.liveFrom)} would be live`;
      const fact = `${withRole(member.person)} is cold: our best thread is ${threadInWords(context, best)} (${worth}).`;
      const between = namesOf(context, path?.people.slice(1, -1) ?? []);
      const detour =
        path === undefined || between.length === 0
          ? ''
          : ` The warmest way there leads through ${listed(between, between.length)} (${percent(path.warmth)}).`;
      const advice = adviceText(context.board, moveOf(context, member, leadsTo));
      yield { ...found, text: `${sentence(fact)}${detour} ${advice}` };
    }
  },
} as const satisfies InsightKindRow;
