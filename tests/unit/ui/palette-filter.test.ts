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

  it('keeps the actions under their groups', () => {
    expect(filterActions('', actions, people)).toMatchObject([{ group: 'View' }, { group: 'Edit' }]);
  });
});
