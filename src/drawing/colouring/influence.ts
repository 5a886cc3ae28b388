import { influences } from '@/domain/index.ts';
import { type ColouringWay, contactsOf, fixedSteps, peopleByClass } from './colouring.ts';

export const influence: ColouringWay = {
  meaning: 'How much each contact moves decisions.',
  reads: 'document',
  colour: (board) =>
    fixedSteps(
      influences.map(({ label }) => label),
      'Unknown',
      peopleByClass(contactsOf(board), (person): number | 'none' => person.influence ?? 'none'),
    ),
};
