import type { Department } from '@/domain/index.ts';
import { groupCount } from './class-colours.ts';
import { type ColourClass, type ColouringWay, contactsOf, peopleByClass, withUnknown } from './colouring.ts';

const byOrder = (a: Department, b: Department) => a.order - b.order || (a.id < b.id ? -1 : 1);

export const department: ColouringWay = {
  meaning: 'The department each contact is in.',
  reads: 'document',
  colour: (board) => {
    const departments = board.departments.filter(({ side }) => side === 'customer').toSorted(byOrder);
    // By their place, not their size: nobody's colour changes because somebody else moves.
    const numberOf = new Map(departments.map(({ id }, index) => [id, index + 1]));
    const peopleOf = peopleByClass(contactsOf(board), (person): number | 'others' | 'none' => {
      const number = numberOf.get(person.department ?? '');
      if (number === undefined) return 'none';
      return number <= groupCount ? number : 'others';
    });
    const classes = departments.slice(0, groupCount).map(({ name }, index): ColourClass => {
      const id = index + 1;
      const ground = { scale: 'groups', group: index } as const;
      return { id, sign: id, ground, text: name, people: peopleOf(id) };
    });
    if (departments.length > groupCount) {
      const ground = { scale: 'groups', group: 'others' } as const;
      const text = 'Further right';
      classes.push({ id: 'others', sign: 'others', ground, text, people: peopleOf('others') });
    }
    return { classes: withUnknown(classes, 'No department', peopleOf('none')) };
  },
};
