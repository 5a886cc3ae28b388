import type { PersonIndex } from '../clean-up.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { counted, nameOf } from './words.ts';

export const overloaded = {
  kind: 'overloaded',
  title: 'Overloaded',
  explanation:
    'One of ours covers more contacts than anybody can look after. Some of these relationships will go cold unnoticed.',
  severityRule: 'Low.',
  formula:
    'The number of different contacts of one member is above the account’s limit, 30 where none is set.',
  term: 'overloaded',
  find: (context) => {
    const { board, snapshot } = context;
    const limit = snapshot.account.contactLimit ?? board.config.insights.contactLimit;
    const contacts = new Map<PersonIndex, number>(board.team.map((member) => [member, 0]));
    for (const { member } of board.threads) contacts.set(member, (contacts.get(member) ?? 0) + 1);
    const [freest] = [...contacts].filter(([, count]) => count < limit).sort(([, a], [, b]) => a - b);
    const relief =
      freest === undefined
        ? 'nobody of ours has room, so it takes somebody new'
        : `${nameOf(context, freest[0])} has room (${counted(freest[1], 'contact')})`;
    return [...contacts]
      .filter(([, count]) => count > limit)
      .map(([member, count]) => {
        const name = nameOf(context, member);
        return {
          about: [context.person(member).id],
          severity: 'low',
          weight: 1 - limit / count,
          subjects: subjectsOf(context, [member]),
          evidence: {
            numbers: [
              { label: 'Contacts covered', value: count, unit: 'people' },
              { label: 'Limit of the account', value: limit, unit: 'people' },
            ],
          },
          text:
            `${name} covers ${counted(count, 'contact')}, ${count - limit} above the limit of ${limit}: some of them will go cold unnoticed. ` +
            `${name} should hand some over; ${relief}.`,
        };
      });
  },
} as const satisfies InsightKindRow;
