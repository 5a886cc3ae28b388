import { stanceOf, stances } from '@/domain/index.ts';
import { type ColourClass, type ColouringWay, contactsOf, peopleByClass, withUnknown } from './colouring.ts';

export const stance: ColouringWay = {
  meaning: 'Who is for us, who against us.',
  reads: 'document',
  colour: (board) => {
    const peopleOf = peopleByClass(contactsOf(board), (person) => stanceOf(person.stance).id);
    const classes = stances.map(
      ({ id, label }): ColourClass => ({
        id,
        sign: id,
        ground: { scale: 'stance', stance: id },
        text: label,
        people: peopleOf(id),
      }),
    );
    return { classes: withUnknown(classes, 'Unknown', peopleOf('unknown')) };
  },
};
