import type { Hold, PersonIndex } from '../clean-up.ts';
import { atLeast, ranked } from '../compare.ts';
import { strengthShare } from '../quantities.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { bestPlaced, listed, nameOf, percent, withRole } from './words.ts';

export const competitorHold = {
  kind: 'competitor-hold',
  title: 'Competitor’s hold',
  explanation:
    'A competitor is at least as close to somebody whose word counts as we are. Their word counts at least as much as ours.',
  severityRule: 'High for a decision maker, else medium.',
  formula:
    'The level of a competitor’s hold ÷ 5 is at least our best direct value D, the largest level ÷ 5 × decay of our threads.',
  term: 'competitor-hold',
  find: (context) => {
    const holdsOn = new Map<PersonIndex, Hold[]>();
    for (const hold of context.board.holds) {
      holdsOn.set(hold.contact, [...(holdsOn.get(hold.contact) ?? []), hold]);
    }
    return context.circle.flatMap((member) => {
      const holds = ranked(
        (holdsOn.get(member.index) ?? []).filter(({ strength }) =>
          atLeast(strengthShare(strength), member.direct),
        ),
        ({ strength }) => strength,
        (a, b) => a.competitor - b.competitor,
      );
      const [strongest] = holds;
      if (strongest === undefined) return [];
      const share = strengthShare(strongest.strength);
      const names = listed(
        holds.map(({ competitor, strength }) => `${nameOf(context, competitor)} (level ${strength})`),
        holds.length,
      );
      return [
        {
          about: [member.person.id],
          severity: member.isDecisionMaker ? 'high' : 'medium',
          weight: member.importance * share,
          subjects: subjectsOf(context, [member.index, ...holds.map(({ competitor }) => competitor)]),
          evidence: {
            numbers: [
              { label: 'Competitors as close as we are', value: holds.length, unit: 'people' },
              { label: 'Strongest hold', value: share, unit: 'share' },
              { label: 'Best direct value of ours', value: member.direct, unit: 'share' },
              { label: 'Importance', value: member.importance, unit: 'share' },
            ],
          },
          text:
            `The ${holds.length === 1 ? 'competitor' : 'competitors'} ${names} ${holds.length === 1 ? 'holds' : 'hold'} ` +
            `${withRole(member.person)}: ${percent(share)} against ${percent(member.direct)} of ours, so their word counts there at least as much. ` +
            bestPlaced(context, member.threads, 'should close the gap'),
        },
      ];
    });
  },
} as const satisfies InsightKindRow;
