import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { nameOf, withRole } from './words.ts';

export const stanceUnknown = {
  kind: 'stance-unknown',
  title: 'Stance unknown',
  explanation:
    'We do not know whether somebody whose word counts is for us or against us. Unknown earns no support in the score.',
  severityRule: 'High for a decision maker, else medium.',
  formula: 'A role that counts, and no stance. Support counts (stance + 2) ÷ 4, and 0 where it is unknown.',
  term: 'support',
  find: (context) =>
    context.circle
      .filter(({ person }) => person.stance === undefined)
      .map((member) => {
        const [best] = member.threads;
        const finder =
          best === undefined
            ? 'Nobody of ours has met them: find out from the people around them.'
            : `${nameOf(context, best.member)} knows them best and should find out.`;
        return {
          about: [member.person.id],
          severity: member.isDecisionMaker ? 'high' : 'medium',
          weight: member.importance,
          subjects: subjectsOf(context, [member.index]),
          evidence: { numbers: [{ label: 'Importance', value: member.importance, unit: 'share' }] },
          text: `Nobody knows where ${withRole(member.person)} stands, which counts as no support. ${finder}`,
        };
      }),
} as const satisfies InsightKindRow;
