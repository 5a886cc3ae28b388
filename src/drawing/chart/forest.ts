import { hierarchy, tree } from 'd3-hierarchy';
import type { Person, PersonId } from '@/domain/index.ts';

/** Between the reports of two managers, in pieces. */
const familyGap = 0.2;

/** People side by side: a manager alone, or a row of a block of people without reports. */
interface Row {
  readonly people: readonly Person[];
  /** In pieces. */
  readonly width: number;
  readonly manager: PersonId | undefined;
  /** Which row of its block it is, from 0, of how many. */
  readonly inBlock: number;
  readonly rows: number;
  readonly below: readonly Row[];
}

/** Where somebody stands in a forest, in pieces from its top left corner. */
export interface Stand {
  readonly person: Person;
  readonly manager: PersonId | undefined;
  /** The middle of the piece, and which row it stands in, from 0. */
  readonly x: number;
  readonly row: number;
  /** Where the line comes down through the block, and the row in which the block begins. */
  readonly spine: number;
  readonly firstRow: number;
  /** The line comes in from the side: the person stands beside it, in a block of several rows. */
  readonly aside: boolean;
}

/** Trees side by side. */
export interface Forest {
  readonly width: number;
  readonly height: number;
  readonly stands: readonly Stand[];
}

/** People without reports below their manager: a block of at most so many rows, as a chain of them. */
function blockOf(leaves: readonly Person[], manager: PersonId, mostRows: number): Row | undefined {
  if (leaves.length === 0) return undefined;
  const width = Math.ceil(leaves.length / Math.max(1, mostRows));
  const rows = Math.ceil(leaves.length / width);
  let block: Row | undefined;
  for (let row = rows - 1; row >= 0; row -= 1) {
    const people = leaves.slice(row * width, (row + 1) * width);
    block = { people, width, manager, inBlock: row, rows, below: block === undefined ? [] : [block] };
  }
  return block;
}

/** Where the line runs down through a block: in the gap between two columns that is nearest to its middle. */
const spineOf = (x: number, width: number) => (width % 2 === 0 ? x : x - 0.5);

/**
 * Lays the trees of a side out: a tidy tree (Reingold & Tilford 1981, Buchheim, Jünger & Leipert 2002, by d3) of
 * those with reports, in which the people without reports below one manager are a block.
 *
 * @param reports everybody's reports, in their order
 * @param mostRows of all: a block has as few columns as that allows
 */
export function forestOf(
  roots: readonly Person[],
  reports: ReadonlyMap<PersonId, readonly Person[]>,
  mostRows: number,
): Forest {
  const rowOf = (person: Person, manager: PersonId | undefined, depth: number): Row => {
    const own = reports.get(person.id) ?? [];
    const block = blockOf(
      own.filter(({ id }) => !reports.has(id)),
      person.id,
      mostRows - depth - 1,
    );
    const leading = own
      .filter(({ id }) => reports.has(id))
      .map((report) => rowOf(report, person.id, depth + 1));
    const below = block === undefined ? leading : [block, ...leading];
    return { people: [person], width: 1, manager, inBlock: 0, rows: 1, below };
  };
  const top: Row = {
    people: [],
    width: 0,
    manager: undefined,
    inBlock: 0,
    rows: 1,
    below: roots.map((root) => rowOf(root, undefined, 0)),
  };
  const tidy = tree<Row>()
    .nodeSize([1, 1])
    .separation(
      (a, b) => (a.data.width + b.data.width) / 2 + (a.data.manager === b.data.manager ? 0 : familyGap),
    );
  const placed = tidy(hierarchy(top, ({ below }) => below))
    .descendants()
    .filter(({ data }) => data.people.length > 0);
  if (placed.length === 0) return { width: 0, height: 0, stands: [] };

  const left = Math.min(...placed.map(({ x, data }) => x - data.width / 2));
  const right = Math.max(...placed.map(({ x, data }) => x + data.width / 2));
  const stands = placed.flatMap(({ x, depth, data: { people, width, manager, inBlock, rows } }) => {
    const spine = spineOf(x - left, width);
    return people.map((person, index): Stand => {
      const own = x - left - (width - 1) / 2 + index;
      return {
        person,
        manager,
        x: own,
        row: depth - 1,
        spine,
        firstRow: depth - 1 - inBlock,
        aside: rows > 1 && Math.abs(own - spine) < 1,
      };
    });
  });
  return { width: right - left, height: Math.max(...stands.map(({ row }) => row)) + 1, stands };
}
