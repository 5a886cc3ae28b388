import type { PersonId } from '@/domain/index.ts';
import { groupCount } from './class-colours.ts';
import { stepCount } from './colouring.ts';

export interface MetricClass {
  /** A number from 1, the smaller groups together, or those without a value. */
  readonly id: number | 'others' | 'none';
  readonly people: readonly PersonId[];
  /** The least and the largest value in it; undefined where nothing lies between them. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
}

/** Whether values are amounts, which have an order, or names of groups, which have none. */
export type MetricScale = 'steps' | 'groups';

/** Which classes there are, the lowest or the largest group first, those without a value last. */
export interface MetricColouring {
  readonly scale: MetricScale;
  readonly classes: readonly MetricClass[];
  readonly classOf: ReadonlyMap<PersonId, MetricClass>;
}

/** The values of a metric by person; null where it is not defined. */
export type MetricValues = ReadonlyMap<PersonId, number | null>;

/** People of one value. */
interface Run {
  readonly value: number;
  readonly people: readonly PersonId[];
}

/** What a computation in doubles leaves between values that are equal, as a share of the largest. */
const tolerance = 1e-9;

const numberOf = (runs: readonly Run[]) => runs.reduce((sum, { people }) => sum + people.length, 0);

/** People of equal value together, the least value first. */
function runsOf(values: MetricValues): Run[] {
  const known = [...values].flatMap(([id, value]): [PersonId, number][] =>
    value === null ? [] : [[id, value]],
  );
  known.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const closest = tolerance * Math.max(0, ...known.map(([, value]) => Math.abs(value)));
  const runs: { value: number; people: PersonId[] }[] = [];
  for (const [id, value] of known) {
    const last = runs.at(-1);
    if (last !== undefined && value - last.value <= closest) last.people.push(id);
    else runs.push({ value, people: [id] });
  }
  return runs;
}

/**
 * Cuts runs into at most so many classes of about equally many people, never through a run. What a large run takes
 * too much or too little of is shared by the classes after it.
 */
function quantiles(runs: readonly Run[], most: number): (readonly Run[])[] {
  const classes: (readonly Run[])[] = [];
  let start = 0;
  for (let open = Math.min(most, runs.length); open > 0; open -= 1) {
    const fair = numberOf(runs.slice(start)) / open;
    // Every class after this one needs a run of its own.
    const latest = runs.length - (open - 1);
    let end = start + 1;
    let size = numberOf(runs.slice(start, end));
    while (end < latest) {
      const larger = size + (runs[end]?.people.length ?? 0);
      if (open > 1 && Math.abs(larger - fair) > Math.abs(size - fair)) break;
      size = larger;
      end += 1;
    }
    classes.push(runs.slice(start, end));
    start = end;
  }
  return classes;
}

function steps(values: MetricValues): MetricClass[] {
  return quantiles(runsOf(values), stepCount).map((runs, index) => ({
    id: index + 1,
    people: runs.flatMap(({ people }) => people),
    range: { from: runs[0]?.value ?? 0, to: runs.at(-1)?.value ?? 0 },
  }));
}

function groups(values: MetricValues): MetricClass[] {
  // Groups are numbered by their size, so that a class and its group have the same number.
  const found = runsOf(values).toSorted((a, b) => b.people.length - a.people.length || a.value - b.value);
  const classes = found
    .slice(0, groupCount)
    .map(({ people }, index): MetricClass => ({ id: index + 1, people, range: undefined }));
  const rest = found.slice(groupCount).flatMap(({ people }) => people);
  return rest.length === 0 ? classes : [...classes, { id: 'others', people: rest, range: undefined }];
}

/**
 * From the values of a metric to the classes a board is coloured by: five of about equally many people for numbers,
 * fewer where few values differ; the eight largest groups and all others for groups.
 */
export function colourByMetric(values: MetricValues, scale: MetricScale): MetricColouring {
  const classes = scale === 'steps' ? steps(values) : groups(values);
  const without = [...values].filter(([, value]) => value === null).map(([id]) => id);
  if (without.length > 0) classes.push({ id: 'none', people: without, range: undefined });
  return {
    scale,
    classes,
    classOf: new Map(classes.flatMap((row) => row.people.map((id) => [id, row] as const))),
  };
}

/** How many of the classes are numbered: "class 4 of 5". */
export function numberedClasses({ classes }: Pick<MetricColouring, 'classes'>): number {
  return classes.filter(({ id }) => typeof id === 'number').length;
}
