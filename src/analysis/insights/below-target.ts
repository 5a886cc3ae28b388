import type { PersonIndex } from '../clean-up.ts';
import { positive } from '../compare.ts';
import { coverOf, strengthShare } from '../quantities.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { levelInWords, nameOf, percent, withRole } from './words.ts';

export const belowTarget = {
  kind: 'below-target',
  title: 'Below target',
  explanation:
    'One of ours means to be closer to somebody whose word counts than they are. The plan is there, the relationship is not yet.',
  severityRule: 'Low.',
  formula: 'The level of a coverage relationship is below its target level.',
  term: 'target-level',
  find: (context) => {
    const { board } = context;
    const circle = new Map<PersonIndex, (typeof context.circle)[number]>(
      context.circle.map((member) => [member.index, member]),
    );
    return board.threads.flatMap(({ member, contact, level, relationship: { target } }) => {
      const whom = circle.get(contact);
      if (whom === undefined || target === undefined || level >= target) return [];
      const coverAtTarget = coverOf(strengthShare(target), board.config);
      const who = nameOf(context, member);
      const next = positive(coverAtTarget - whom.cover)
        ? `Kept warm at the target, they would be covered ${percent(coverAtTarget)} instead of ${percent(whom.cover)}. ${who} should plan the next step.`
        : `They are covered ${percent(whom.cover)} already, so ${who} can take time over it.`;
      return [
        {
          about: [whom.person.id, context.person(member).id],
          severity: 'low',
          weight: whom.importance * (strengthShare(target) - strengthShare(level)),
          subjects: subjectsOf(context, [contact, member]),
          evidence: {
            numbers: [
              { label: 'Level today', value: level, unit: 'level' },
              { label: 'Target', value: target, unit: 'level' },
              { label: 'Cover', value: whom.cover, unit: 'share' },
              { label: 'Cover at the target', value: Math.max(coverAtTarget, whom.cover), unit: 'share' },
            ],
          },
          text:
            `${who} is at ${levelInWords(level)} with ${withRole(whom.person)}; the target is ${levelInWords(target)}. ` +
            next,
        },
      ];
    });
  },
} as const satisfies InsightKindRow;
