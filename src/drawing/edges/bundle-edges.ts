import {
  type PersonId,
  type Relationship,
  type RelationshipKind,
  relationshipKindIds,
} from '@/domain/index.ts';
import { centreOf, type Point } from '../geometry.ts';
import type { Layout } from '../lenses/lens.ts';
import { type EdgeArrays, type EdgeLine, type EdgeShapes, severalKinds } from './build-edges.ts';
import { stride } from './edge-geometry.ts';
import type { EdgeMask } from './edge-masks.ts';

/** The lines between two places, or between two files, as one. */
export interface EdgeBundle {
  /** The two ends in words: "Finance, Director". */
  readonly between: readonly [string, string];
  /** Undefined where there are several. */
  readonly kind: RelationshipKind | undefined;
  readonly lines: readonly EdgeLine[];
}

/** All bundles, ready to draw. */
export interface EdgeBundles extends EdgeShapes {
  readonly counts: Uint16Array;
  readonly bundles: readonly EdgeBundle[];
}

/** The department of a person, or what stands for it. */
export interface Home {
  readonly key: number;
  readonly name: string;
}

/** More bundles than this are a carpet again. */
const mostBundles = 300;
/** How far the middle of a bundle lies beside the straight way, as a part of the distance: those along a row part. */
const bend = 0.16;

/** Where a line begins or ends. In a bundle the same key is the same end, though of a file at several points. */
interface End {
  readonly key: number;
  readonly name: string;
  readonly at: Point;
}

interface Group {
  readonly ends: readonly [End, End];
  /** The ends of its lines, added up: a bundle runs from their middle to their middle. */
  readonly sums: readonly [{ x: number; y: number }, { x: number; y: number }];
  readonly lines: EdgeLine[];
  kind: RelationshipKind | undefined;
  /** How many relationships: a line may stand for several. */
  count: number;
}

/**
 * The shown lines as one per pair of places, of every kind together: far out neither direction nor kind could be
 * told apart, how much there is can. Where that leaves too many, those between different files are one per pair of
 * files. Lines within one place are left out: they are shorter than a piece is wide.
 *
 * In a lens without shared places (chairs, forces) the lines are what places the people. There only so many that they
 * would be a carpet are joined, those between two departments as one; undefined below that.
 *
 * @param homes everybody's department, for the lenses without shared places
 * @param most from how many bundles on files are joined, and in a lens without shared places the lines
 */
export function bundleEdges(
  edges: EdgeArrays,
  mask: EdgeMask,
  layout: Layout,
  homes: ReadonlyMap<PersonId, Home>,
  most: number = mostBundles,
): EdgeBundles | undefined {
  const isShared = hasSharedPlaces(layout);
  if (!isShared && mask.reduce((count, visible) => count + visible, 0) <= most) return undefined;
  const places = isShared ? endsOf(layout) : endsAtHome(layout, homes);
  const shown = edges.lines.flatMap((line, index) => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    return mask[index] !== 1 || from === undefined || to === undefined || from.place.key === to.place.key
      ? []
      : [{ line, from, to }];
  });
  const byPlace = groups(shown, ({ from, to }) => [from.place, to.place]);
  if (byPlace.length <= most) return drawn(byPlace);
  return drawn(
    groups(shown, ({ from, to }) =>
      from.file.key === to.file.key ? [from.place, to.place] : [from.file, to.file],
    ),
  );
}

interface Standing {
  readonly place: End;
  /** Its file; a tray is its own. */
  readonly file: End;
}

/** False where a place is a person's own or none. */
const hasSharedPlaces = ({ places }: Layout) =>
  places.length > 0 && !places.some(({ kind }) => kind === 'chair');

/** Where everybody stands for themselves, by their department. */
function endsAtHome(layout: Layout, homes: ReadonlyMap<PersonId, Home>): ReadonlyMap<PersonId, Standing> {
  return new Map(
    [...layout.positions].flatMap(([person, { x, y }]) => {
      const home = homes.get(person);
      if (home === undefined) return [];
      const end = { ...home, at: { x, y } };
      return [[person, { place: end, file: end }] as const];
    }),
  );
}

/** Where everybody stands. */
function endsOf(layout: Layout): ReadonlyMap<PersonId, Standing> {
  const standings = new Map(
    layout.places.map((place, key) => {
      const end = { key, name: place.name, at: centreOf(place) };
      const file = place.kind === 'square' ? layout.files[place.file] : undefined;
      if (file === undefined || place.kind !== 'square') return [place.id, { place: end, file: end }];
      const joined = { key: layout.places.length + place.file, name: file.name, at: end.at };
      return [place.id, { place: end, file: joined }];
    }),
  );
  return new Map(
    [...layout.positions].flatMap(([person, { place }]) => {
      const standing = place === undefined ? undefined : standings.get(place);
      return standing === undefined ? [] : [[person, standing] as const];
    }),
  );
}

function groups<Shown extends { readonly line: EdgeLine }>(
  shown: readonly Shown[],
  endsOfLine: (one: Shown) => readonly [End, End],
): Group[] {
  const found = new Map<string, Group>();
  for (const one of shown) {
    const { line } = one;
    const [from, to] = endsOfLine(one);
    const ends = from.key < to.key ? ([from, to] as const) : ([to, from] as const);
    const key = `${ends[0].key} ${ends[1].key}`;
    const group = found.get(key) ?? startOf(ends, line.kind);
    found.set(key, group);
    group.lines.push(line);
    group.count += line.relationships.length;
    if (group.kind !== line.kind) group.kind = undefined;
    ends.forEach(({ at }, index) => {
      const sum = group.sums[index === 0 ? 0 : 1];
      sum.x += at.x;
      sum.y += at.y;
    });
  }
  return [...found.values()];
}

const startOf = (ends: Group['ends'], kind: RelationshipKind): Group => ({
  ends,
  sums: [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ],
  lines: [],
  kind,
  count: 0,
});

const codeOf = (kind: RelationshipKind | undefined) =>
  kind === undefined ? severalKinds : relationshipKindIds.indexOf(kind);

/** Of one kind the thick ones first, so that the thin ones lie on top. */
function drawn(found: readonly Group[]): EdgeBundles {
  const sorted = found.toSorted(
    (a, b) =>
      codeOf(a.kind) - codeOf(b.kind) ||
      b.count - a.count ||
      a.ends[0].key - b.ends[0].key ||
      a.ends[1].key - b.ends[1].key,
  );
  const geometry = new Float32Array(sorted.length * stride);
  sorted.forEach(({ sums: [start, end], lines }, index) => {
    const [ax, ay] = [start.x / lines.length, start.y / lines.length];
    const [bx, by] = [end.x / lines.length, end.y / lines.length];
    // A control point twice as far out makes the curve's middle lie `bend` beside the chord.
    const control = [(ax + bx) / 2 - (by - ay) * 2 * bend, (ay + by) / 2 + (bx - ax) * 2 * bend] as const;
    geometry.set([ax, ay, ...control, bx, by], index * stride);
  });
  return {
    count: sorted.length,
    bundles: sorted.map(({ ends: [one, other], kind, lines }) => ({
      between: [one.name, other.name],
      kind,
      lines,
    })),
    geometry,
    kinds: Uint8Array.from(sorted, ({ kind }) => codeOf(kind)),
    strengths: new Uint8Array(sorted.length),
    counts: Uint16Array.from(sorted, ({ count }) => count),
  };
}

/** Every relationship of a bundle, by kind, the strongest first. */
export function relationshipsOf({ lines }: EdgeBundle): readonly Relationship[] {
  const strengthOf = ({ strength }: Relationship) => strength ?? 0;
  return lines
    .flatMap(({ relationships }) => relationships)
    .toSorted(
      (a, b) => codeOf(a.kind) - codeOf(b.kind) || strengthOf(b) - strengthOf(a) || (a.id < b.id ? -1 : 1),
    );
}
