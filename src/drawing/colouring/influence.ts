import { influences } from '@/domain/index.ts';
import { type ColouringWay, contactsOf, fixedSteps, peopleByClass } from './colouring.ts';

export const influence: ColouringWay = {
  meaning: 'Who moves decisions, and how much.',
  reads: 'document',
  colour: (board) =>
    fixedSteps(
      influences.map(({ label }) => label),
      'Unknown',
      peopleByClass(contactsOf(board), (person): number | 'none' => person.influence ?? 'none'),
    ),
};
