import type { Share } from '@/domain/index.ts';
import { type ColouringWay, contactsOf, fixedSteps, peopleByClass } from './colouring.ts';

/**
 * Where the classes begin, in the analysis' own limits, so that a piece changes its colour where an insight comes or
 * goes: cover from 1/3 on is a live thread (a direct value of 0.4), below 1/2 a contact is under-covered, 1 is full.
 */
export const coverSteps = { live: 1 / 3, wanted: 0.5, full: 1 } as const satisfies Record<string, Share>;

/** What computing in doubles leaves between values that are equal (`design/analysis.md`, *Clean-up*). */
const rounding = 1e-12;

const classOf = (cover: Share): number => {
  if (cover <= rounding) return 1;
  return 2 + Object.values(coverSteps).filter((from) => cover >= from - rounding).length;
};

export const coverage: ColouringWay = {
  meaning: 'How well our best-placed member covers each contact, fading since the last touch.',
  reads: 'findings',
  colour: (board) => {
    const { found } = board;
    if (found === undefined) return undefined;
    const peopleOf = peopleByClass(contactsOf(board), ({ id }): number | 'none' | undefined => {
      const cover = found.get(id)?.cover;
      return cover === undefined ? undefined : classOf(cover);
    });
    return fixedSteps(
      ['None', 'Cold: under 33 %', 'Thin: 33 to 49 %', 'Covered: from 50 %', 'In full: 100 %'],
      'Unknown',
      peopleOf,
    );
  },
};
