import { blunderSeverity, blunders } from './blunder.ts';
import { threadsTo } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { bestPlaced, titled } from './words.ts';

export const blunderCustomer = {
  kind: 'blunder-customer',
  title: 'If one of theirs leaves',
  explanation:
    'Much of the position hangs on one of the customer’s people: it would cost points if they left and somebody unknown took the seat.',
  severityRule: blunderSeverity,
  formula:
    'The score with an unknown successor, less the score today: role, influence and reporting lines stay with the seat, the stance becomes unknown, every other tie is cut.',
  term: 'departure',
  findRanked: (context, { departures }) =>
    blunders(context, departures, 'customer', ({ id }, losses) => {
      const index = context.board.indexOf.get(id) ?? -1;
      const who = titled(context.person(index));
      const advice = bestPlaced(context, threadsTo(context, index), 'should get to know who could follow');
      return `If ${who} leaves and somebody unknown follows, ${losses}. ${advice}`;
    }),
} as const satisfies InsightKindRow;
