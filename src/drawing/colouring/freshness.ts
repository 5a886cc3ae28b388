import type { Days } from '@/domain/index.ts';
import { type ColourBoard, type ColouringWay, contactsOf, fixedSteps, peopleByClass } from './colouring.ts';

/** The review cadence where the account names none (`design/analysis.md`, *stale*). */
export const usualCadence: Days = 90;

type Found = NonNullable<ReturnType<NonNullable<ColourBoard['found']>['get']>>;

function classOf({ direct, contactAge }: Found, cadence: Days): number | 'none' {
  if (contactAge === undefined) return direct > 0 ? 'none' : 1;
  if (contactAge > 2 * cadence) return 2;
  if (contactAge > cadence) return 3;
  return contactAge > cadence / 2 ? 4 : 5;
}

export const freshness: ColouringWay = {
  meaning: 'How long ago one of ours was last in touch: up to half, one and two review cadences, and longer.',
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
        `Over ${days(2 * cadence)} ago`,
        `Up to ${days(2 * cadence)} ago`,
        `Up to ${days(cadence)} ago`,
        `Up to ${days(Math.floor(cadence / 2))} ago`,
      ],
      'Date unknown',
      peopleOf,
    );
  },
};
