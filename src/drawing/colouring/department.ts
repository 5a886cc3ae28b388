import { classOfDepartment, type Department } from '@/domain/index.ts';
import { groupCount } from './class-colours.ts';
import {
  type ColourClass,
  type ColourClassId,
  type ColouringWay,
  contactsOf,
  peopleByClass,
  withUnknown,
} from './colouring.ts';

const byOrder = (a: Department, b: Department) => a.order - b.order || (a.id < b.id ? -1 : 1);

export const department: ColouringWay = {
  meaning: 'The department each contact is in.',
  reads: 'document',
  colour: (board) => {
    const departments = board.departments.filter(({ side }) => side === 'customer').toSorted(byOrder);
    // By their place, not their size: nobody's colour changes because somebody else moves.
    const coloured = departments.slice(0, groupCount);
    const classes = new Map(departments.map(({ id }): [string, ColourClassId] => [id, 'others']));
    for (const { id } of coloured) classes.set(id, classOfDepartment(id));
    const peopleOf = peopleByClass(
      contactsOf(board),
      (person): ColourClassId => classes.get(person.department ?? '') ?? 'none',
    );
    const rows = coloured.map(({ id, name }, index): ColourClass => {
      const ground = { scale: 'groups', group: index } as const;
      const own = classOfDepartment(id);
      return { id: own, sign: index + 1, ground, text: name, people: peopleOf(own) };
    });
    if (departments.length > groupCount) {
      const ground = { scale: 'groups', group: 'others' } as const;
      const text = 'Further right';
      rows.push({ id: 'others', sign: 'others', ground, text, people: peopleOf('others') });
    }
    return { classes: withUnknown(rows, 'No department', peopleOf('none')) };
  },
};
