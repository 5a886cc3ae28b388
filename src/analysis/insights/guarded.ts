import type { PersonIndex } from '../clean-up.ts';
import { below } from '../compare.ts';
import { warmPathWithout } from '../warmth.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { introduction, listed, nameOf, withRole } from './words.ts';

export const guarded = {
  kind: 'guarded',
  title: 'Guarded',
  explanation:
    'Somebody whose word counts, and to whom we have no live thread, is shielded from us by a guard, whatever the guard thinks of us.',
  severityRule: 'High for a decision maker, else medium.',
  formula:
    'Somebody guards them, and the best direct value D is below 0.4; the path shown is the best one without the guards.',
  term: 'guarded',
  find: (context) => {
    const { board, network, warmth } = context;
    const guards = new Map<PersonIndex, PersonIndex[]>();
    for (const { kind, from, to } of board.ties) {
      if (kind === 'gatekeeps') guards.set(to, [...(guards.get(to) ?? []), from]);
    }
    return context.circle
      .filter(({ index, direct }) => guards.has(index) && below(direct, board.config.liveFrom))
      .map((member) => {
        const by = guards.get(member.index) ?? [];
        const names = listed(by.map((guard) => nameOf(context, guard)));
        const path = warmPathWithout(board, network, warmth, member.index, by);
        const way =
          path === undefined
            ? `No warm path leads around ${names}: talk to ${names} first.`
            : `There is a way around. ${introduction(context, path)}`;
        return {
          about: [member.person.id],
          severity: member.isDecisionMaker ? 'high' : 'medium',
          weight: member.importance * (1 - member.cover),
          subjects: subjectsOf(context, [member.index, ...by]),
          evidence: {
            numbers: [
              { label: 'Guards', value: by.length, unit: 'people' },
              { label: 'Best direct value of ours', value: member.direct, unit: 'share' },
              { label: 'Warmth of the best path without them', value: path?.warmth ?? 0, unit: 'share' },
            ],
            ...(path === undefined ? {} : { path }),
          },
          text: `${names} ${by.length === 1 ? 'keeps' : 'keep'} us from ${withRole(member.person)}. ${way}`,
        };
      });
  },
} as const satisfies InsightKindRow;
