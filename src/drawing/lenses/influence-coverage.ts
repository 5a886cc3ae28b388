import { levels, type Person, type PersonId, type Strength } from '@/domain/index.ts';
import { besideTheGrid, refusedByGrid } from '../grid/drop-on-grid.ts';
import { influenceRows } from '../grid/influence-rows.ts';
import { type Grid, type GridLine, layOutGrid } from '../grid/lay-out-grid.ts';
import { neighbourPlace, placeAt } from '../squares/places.ts';
import type { Drop, Layout, Lens, LensBoard, Place } from './lens.ts';

/** The level of the best-placed of ours: null where it is unknown, missing where nobody covers the contact. */
type BestLevels = ReadonlyMap<PersonId, Strength | null>;

/** The best level of everybody whom one of ours covers who has not left. */
function bestLevels({ people, relationships }: LensBoard): BestLevels {
  const there = new Set(people.filter(({ active }) => active !== false).map(({ id }) => id));
  const best = new Map<PersonId, Strength | null>();
  for (const { kind, from, to, strength } of relationships) {
    if (kind !== 'covers' || !there.has(from)) continue;
    const known = best.get(to);
    if (strength === undefined) best.set(to, known ?? null);
    else if (known === undefined || known === null || known < strength) best.set(to, strength);
  }
  return best;
}

const noContact = 'none';

const levelColumns = (best: BestLevels): readonly GridLine[] => [
  {
    id: noContact,
    name: 'No contact',
    phrase: 'No contact',
    standing: {},
    holds: ({ id }) => !best.has(id),
  },
  {
    id: 'unknown',
    name: 'Unknown',
    phrase: 'Level unknown',
    standing: { level: null },
    holds: ({ id }) => best.get(id) === null,
  },
  ...levels.map(
    ({ value, label }): GridLine => ({
      id: String(value),
      name: `${value} ${label}`,
      phrase: label,
      standing: { level: value },
      holds: ({ id }) => best.get(id) === value,
    }),
  ),
];

const gridOf = (board: LensBoard): Grid => ({
  axes: { columns: 'Coverage', rows: 'Influence' },
  columns: levelColumns(bestLevels(board)),
  rows: influenceRows,
});

/** Whether the person stands in the column of those nobody covers. */
function isUncovered(layout: Layout, person: Person): boolean {
  return layout.positions.get(person.id)?.place?.startsWith(`${noContact}/`) === true;
}

function dropOn(layout: Layout, place: Place, person: Person): Drop {
  const refused = refusedByGrid(place, person, 'an influence and a coverage');
  if (refused !== undefined) return { refused };
  const { id, kind, standing } = place;
  if (kind !== 'square') return { place: id, standing };
  const uncovered = isUncovered(layout, person);
  if (standing.level === undefined) {
    if (uncovered) return { place: id, standing };
    return {
      refused: `Somebody of ours covers ${person.name}. If that is over, remove the coverage in the inspector.`,
    };
  }
  return { place: id, standing, ...(uncovered ? { asks: 'coveredBy' } : {}) };
}

/** Who counts and how well we know them: a drop sets the influence and the level of the best-placed of ours. */
export const influenceCoverage = {
  id: 'influenceCoverage',
  label: 'Influence × coverage',
  description:
    'The level of our best-placed person from left to right, influence from top to bottom; a drop sets both.',
  reads: ['covers'],
  layers: new Set(['tension', 'gatekeeping']),
  placement: ({ name, side, role, influence, active }) => [name, side, role, influence, active],
  layout: (board) => layOutGrid(gridOf(board), board),
  next: neighbourPlace,
  dropOn,
  dropAt: (layout, point, person) => {
    const place = placeAt(layout, point);
    return place === undefined ? besideTheGrid : dropOn(layout, place, person);
  },
} as const satisfies Lens;
