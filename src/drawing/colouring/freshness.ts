import type { Days } from '@/domain/index.ts';
import { type ColourBoard, type ColouringWay, contactsOf, fixedSteps, peopleByClass } from './colouring.ts';

/** The review cadence where the account names none (`design/analysis.md`, *stale*). */
export const usualCadence: Days = 90;

type Found = NonNullable<ReturnType<NonNullable<ColourBoard['found']>['get']>>;

function classOf({ direct, contactAge }: Found, cadence: Days): number | 'none' {
  if (contactAge === undefined) return direct > 0 ? 'none' : 1;
  if (contactAge === 0) return 5;
  if (contactAge <= cadence) return 4;
  return contactAge <= 2 * cadence ? 3 : 2;
}

export const freshness: ColouringWay = {
  meaning: 'How long ago anybody of ours was last in touch, against the account’s review cadence.',
  reads: 'findings',
  colour: (board) => {
    const { found, reviewCadence: cadence = usualCadence } = board;
    if (found === undefined) return undefined;
    const peopleOf = peopleByClass(contactsOf(board), ({ id }) => {
      const person = found.get(id);
      return person && classOf(person, cadence);
    });
    const days = (count: Days) => (count === 1 ? '1 day' : `${count} days`);
    return fixedSteps(
      [
        'Nobody in touch yet',
        `More than ${days(2 * cadence)} ago`,
        `Up to ${days(2 * cadence)} ago`,
        `Within ${days(cadence)}`,
        'Today',
      ],
      'Date unknown',
      peopleOf,
    );
  },
};
