import { blunderSeverity, blunders } from './blunder.ts';
import type { InsightKindRow } from './insight.ts';
import { namesOf } from './words.ts';

export const blunderTeam = {
  kind: 'blunder-team',
  title: 'If one of ours leaves',
  explanation:
    'Much of the position hangs on one of ours: it would cost points if they left, fell ill or changed to another account.',
  severityRule: blunderSeverity,
  formula: 'The score of the board without this member, less the score today.',
  term: 'departure',
  findRanked: (context, { departures }) =>
    blunders(context, departures, 'team', ({ id, lostThreads }, losses) => {
      const [name] = namesOf(context, [id]);
      const [first] = namesOf(context, lostThreads);
      const advice =
        first === undefined
          ? `${name} should hand some of it over while there is time.`
          : `${name} should bring somebody else of ours along to ${first} while there is time.`;
      return `If ${name} leaves, ${losses}. ${advice}`;
    }),
} as const satisfies InsightKindRow;
