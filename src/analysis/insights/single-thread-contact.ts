import { isLive } from '../coverage.ts';
import type { MoveType } from '../rankings/candidates.ts';
import { moveOf, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { adviceText } from './move-words.ts';
import { nameOf, percent, withRole } from './words.ts';

const leadsTo = ['second-thread'] as const satisfies readonly MoveType[];

export const singleThreadContact = {
  kind: 'single-thread-contact',
  title: 'Single thread',
  explanation:
    'Exactly one of ours has a live thread to somebody whose word counts. One departure, and the contact is lost.',
  severityRule: 'High for a decision maker, else medium.',
  formula: 'Exactly one thread with level ÷ 5 × decay of 0.4 or more.',
  term: 'single-thread',
  leadsTo,
  find: (context) =>
    context.circle
      .filter(({ liveThreads }) => liveThreads === 1)
      .flatMap((member) => {
        const thread = member.threads.find((candidate) => isLive(candidate, context.board));
        if (thread === undefined) return [];
        const holder = nameOf(context, thread.member);
        const move = moveOf(context, member, leadsTo);
        const next =
          move === undefined ? 'Somebody else of ours should meet them.' : adviceText(context.board, move);
        return [
          {
            about: [member.person.id],
            severity: member.isDecisionMaker ? 'high' : 'medium',
            weight: member.importance / 2,
            subjects: subjectsOf(context, [member.index, thread.member]),
            evidence: {
              numbers: [
                { label: 'Live threads', value: 1, unit: 'threads' },
                { label: 'Direct value of it', value: thread.direct, unit: 'share' },
                { label: 'Importance', value: member.importance, unit: 'share' },
              ],
              path: {
                people: [context.person(thread.member).id, member.person.id],
                warmth: thread.direct,
              },
            },
            text:
              `Only ${holder} has a live thread to ${withRole(member.person)} (${percent(thread.direct)}); ` +
              `if ${holder} leaves, nobody has. ${next}`,
          },
        ];
      }),
} as const satisfies InsightKindRow;
