import type { PersonIndex } from '../clean-up.ts';
import { atLeast } from '../compare.ts';
import { isLive } from '../coverage.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { nameOf, percent } from './words.ts';

export const concentration = {
  kind: 'concentration',
  title: 'Too much in one hand',
  explanation:
    'One member holds at least 60 % of our live threads to people whose word counts. If that member is ill or leaves, most of the position goes too.',
  severityRule: 'High.',
  formula:
    'One member’s live threads ÷ all live threads to people whose word counts is 0.6 or more, of at least five, in a team of at least two.',
  term: 'concentration',
  find: (context) => {
    const { board } = context;
    const limits = board.config.insights.concentration;
    const held = new Map<PersonIndex, PersonIndex[]>();
    let total = 0;
    for (const { index, threads } of context.circle) {
      for (const thread of threads) {
        if (!isLive(thread, board)) continue;
        total += 1;
        held.set(thread.member, [...(held.get(thread.member) ?? []), index]);
      }
    }
    if (total < limits.threads || board.team.length < limits.team) return [];
    return [...held]
      .filter(([, contacts]) => atLeast(contacts.length / total, limits.share))
      .map(([member, contacts]) => {
        const share = contacts.length / total;
        const name = nameOf(context, member);
        return {
          about: [context.person(member).id],
          severity: 'high',
          weight: share,
          subjects: subjectsOf(context, [member, ...contacts]),
          evidence: {
            numbers: [
              { label: 'Threads of this member', value: contacts.length, unit: 'threads' },
              { label: 'Live threads to people whose word counts', value: total, unit: 'threads' },
              { label: 'Share', value: share, unit: 'share' },
            ],
          },
          text:
            `${name} holds ${contacts.length} of our ${total} live threads to people whose word counts ` +
            `(${percent(share)}); without ${name} most of them are gone. ${name} should hand some over.`,
        };
      });
  },
} as const satisfies InsightKindRow;
