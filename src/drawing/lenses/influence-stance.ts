import type { Person } from '@/domain/index.ts';
import { stances } from '@/domain/index.ts';
import { besideTheGrid, refusedByGrid } from '../grid/drop-on-grid.ts';
import { influenceRows } from '../grid/influence-rows.ts';
import { type Grid, type GridLine, layOutGrid } from '../grid/lay-out-grid.ts';
import { neighbourPlace, placeAt } from '../squares/places.ts';
import type { Drop, Layout, Lens, Place } from './lens.ts';

const stanceColumns: readonly GridLine[] = [
  {
    id: 'unknown',
    name: 'Unknown',
    phrase: 'Stance unknown',
    standing: { stance: null },
    holds: ({ stance }) => stance === undefined,
  },
  ...stances.map(
    ({ value, id, label, sign }): GridLine => ({
      id,
      name: `${label} ${sign}`,
      phrase: label,
      standing: { stance: value },
      holds: ({ stance }) => stance === value,
    }),
  ),
];

const grid: Grid = {
  axes: { columns: 'Stance', rows: 'Influence' },
  columns: stanceColumns,
  rows: influenceRows,
};

function dropOn(_layout: Layout, place: Place, person: Person): Drop {
  const refused = refusedByGrid(place, person, 'an influence and a stance');
  return refused === undefined ? { place: place.id, standing: place.standing } : { refused };
}

/** Who counts and who is for us: a drop sets both tags. */
export const influenceStance = {
  id: 'influenceStance',
  label: 'Influence × stance',
  description: 'Stance from left to right, influence from top to bottom; a drop sets both.',
  reads: [],
  layers: new Set(['tension', 'gatekeeping']),
  placement: ({ name, side, role, influence, stance }) => [name, side, role, influence, stance],
  layout: (board) => layOutGrid(grid, board),
  next: neighbourPlace,
  dropOn,
  dropAt: (layout, point, person) => {
    const place = placeAt(layout, point);
    return place === undefined ? besideTheGrid : dropOn(layout, place, person);
  },
} as const satisfies Lens;
