import { describe, expect, it } from 'vitest';
import { filterActions } from '@/ui/commands/palette-filter.ts';

const actions = [
  { id: 'zoom', label: 'Zoom in', group: 'View', keywords: ['closer'] },
  { id: 'undo', label: 'Undo', group: 'Edit' },
  { id: 'ilic', label: 'Teodor Ilić', description: 'Executive assistant', group: 'People' },
  { id: 'in', label: 'Ina Berg', group: 'People' },
];
const people = new Set(['ilic', 'in']);

const found = (query: string) =>
  filterActions(query, actions, people).flatMap((group) =>
    'actions' in group ? group.actions.map(({ id }) => id) : [],
  );

describe('the palette', () => {
  it('shows commands without a query, and people once something is typed', () => {
    expect(found('')).toEqual(['zoom', 'undo']);
    expect(found('teo')).toEqual(['ilic']);
  });

  it('finds by keywords and descriptions, in any case and without accents', () => {
    expect(found('CLOSER')).toEqual(['zoom']);
    expect(found('ilic')).toEqual(['ilic']);
    expect(found('assistant')).toEqual(['ilic']);
  });

  it('asks for every word, and puts the nearest first', () => {
    expect(found('assistant teodor')).toEqual(['ilic']);
    expect(found('in')).toEqual(['in', 'zoom']);
    expect(found('nobody')).toEqual([]);
  });

  it('finds by parts of names, whatever strokes and accents they have', () => {
    const names = ['Łukasz Błaszczyk', 'Søren Ångström', 'Jürgen Weiß', 'José Muñoz'];
    const all = names.map((name) => ({ id: name, label: name, group: 'People' }));
    const named = (query: string) =>
      filterActions(query, all, new Set()).flatMap((group) =>
        'actions' in group ? group.actions.map(({ id }) => id) : [],
      );
    expect(named('luk bla')).toEqual(['Łukasz Błaszczyk']);
    expect(named('soren')).toEqual(['Søren Ångström']);
    expect(named('angst')).toEqual(['Søren Ångström']);
    expect(named('weiss')).toEqual(['Jürgen Weiß']);
    expect(named('MUNOZ jo')).toEqual(['José Muñoz']);
  });

  it('puts whose name it is before those whose title or department it is', () => {
    const some = [
      { id: 'title', label: 'Dana Wu', description: 'Head of Berlin', group: 'People' },
      { id: 'within', label: 'Rob Timberlake', group: 'People' },
      { id: 'second', label: 'Ina Berg', group: 'People' },
      { id: 'first', label: 'Bert Olsen', group: 'People' },
    ];
    const [group] = filterActions('ber', some, new Set());
    expect(group).toMatchObject({
      actions: [{ id: 'first' }, { id: 'second' }, { id: 'within' }, { id: 'title' }],
    });
  });

  it('answers every letter at once on a board of 2,000', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      id: `person ${index}`,
      label: `Gürsoy ${index} Ångström`,
      description: 'Head of purchasing · Finance · Customer',
      group: 'People',
    }));
    for (const query of ['g', 'gu', 'gur', 'gur 19']) filterActions(query, many, new Set());
    const start = performance.now();
    for (const query of ['a', 'an', 'ang', 'ang 19', 'ang 199', 'ang 1999']) {
      filterActions(query, many, new Set());
    }
    // What takes longer is felt while typing.
    expect((performance.now() - start) / 6).toBeLessThan(50);
  });

  it('keeps the actions under their groups', () => {
    expect(filterActions('', actions, people)).toMatchObject([{ group: 'View' }, { group: 'Edit' }]);
  });
});
