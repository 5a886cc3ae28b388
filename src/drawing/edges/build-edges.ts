import {
  kindOf,
  type PersonId,
  type Relationship,
  type RelationshipKind,
  relationshipKindIds,
} from '@/domain/index.ts';
import type { Point } from '../geometry.ts';
import { type Curve, curveAt, pointOn, route, stride } from './edge-geometry.ts';

/** One line on screen and the records it stands for: several where they say the same. */
export interface EdgeLine {
  readonly kind: RelationshipKind;
  readonly from: PersonId;
  readonly to: PersonId;
  /** The strongest first. */
  readonly relationships: readonly Relationship[];
}

/** What lines look like: index i of each array belongs to line i. Sorted by kind. */
export interface EdgeShapes {
  readonly count: number;
  /** Six world coordinates per line, see `stride`. */
  readonly geometry: Float32Array;
  /** Indices into `relationshipKindIds`, or `severalKinds`. */
  readonly kinds: Uint8Array;
  /** 1–5, or 0 where unknown. */
  readonly strengths: Uint8Array;
  /** How many relationships each of them stands for, where they are bundles. */
  readonly counts?: Uint16Array;
}

/** The kind of a bundle that holds relationships of more than one. */
export const severalKinds = 255;

/** All lines of the board, ready to draw. */
export interface EdgeArrays extends EdgeShapes {
  readonly lines: readonly EdgeLine[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const strengthOf = (relationship: Relationship) => relationship.strength ?? 0;

/**
 * Gathers what is one line: the same kind between the same two, in either direction where the kind works both
 * ways. A tie recorded from both ends is drawn once, with the larger strength. Relationships of somebody with
 * themselves have no line.
 */
export function gatherLines(relationships: Iterable<Relationship>): readonly EdgeLine[] {
  const groups = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const { kind, from, to } = relationship;
    if (from === to) continue;
    const turned = kindOf(kind).symmetric && to < from;
    const key = JSON.stringify(turned ? [kind, to, from] : [kind, from, to]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [relationship]);
    else group.push(relationship);
  }
  const lines: EdgeLine[] = [];
  for (const group of groups.values()) {
    const strongestFirst = group.toSorted((a, b) => strengthOf(b) - strengthOf(a) || compare(a.id, b.id));
    const [first] = strongestFirst;
    if (first === undefined) continue;
    lines.push({ kind: first.kind, from: first.from, to: first.to, relationships: strongestFirst });
  }
  const rank = new Map(relationshipKindIds.map((kind, index) => [kind, index]));
  return lines.toSorted(
    (a, b) =>
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || compare(a.from, b.from) || compare(a.to, b.to),
  );
}

/** Where pieces stand: a map of them, or one with some moved. */
export type Positions = Pick<ReadonlyMap<PersonId, Point>, 'get' | 'has'>;

/**
 * Draws lines between the pieces that have a position; those of people who are not on the board are left out.
 *
 * @param positions the centres of the pieces
 * @param pieceSize the diameter of a piece, at whose rim lines end
 */
export function routeLines(
  gathered: readonly EdgeLine[],
  positions: Positions,
  pieceSize: number,
): EdgeArrays {
  const lines = gathered.filter(({ from, to }) => positions.has(from) && positions.has(to));
  const geometry = new Float32Array(lines.length * stride);
  const kinds = new Uint8Array(lines.length);
  const strengths = new Uint8Array(lines.length);
  const taken: Taken = new Map();

  lines.forEach((line, index) => {
    kinds[index] = relationshipKindIds.indexOf(line.kind);
    strengths[index] = line.relationships[0]?.strength ?? 0;
    const flipped = line.to < line.from;
    const slot = slotOf(taken, flipped ? line.to : line.from, flipped ? line.from : line.to);
    const [from, to] = [positions.get(line.from), positions.get(line.to)];
    if (from === undefined || to === undefined) return;
    const { start, control, end } = route(from, to, pieceSize, slot, flipped);
    geometry.set([start.x, start.y, control.x, control.y, end.x, end.y], index * stride);
  });
  return { count: lines.length, lines, geometry, kinds, strengths };
}

/** The lines of all relationships between the pieces that have a position. */
export function buildEdges(
  relationships: Iterable<Relationship>,
  positions: Positions,
  pieceSize: number,
): EdgeArrays {
  return routeLines(gatherLines(relationships), positions, pieceSize);
}

/** How many lines already run between two pieces. */
type Taken = Map<PersonId, Map<PersonId, number>>;

/** The next free slot of a pair. */
function slotOf(taken: Taken, one: PersonId, other: PersonId): number {
  let ofOne = taken.get(one);
  if (ofOne === undefined) {
    ofOne = new Map();
    taken.set(one, ofOne);
  }
  const slot = ofOne.get(other) ?? 0;
  ofOne.set(other, slot + 1);
  return slot;
}

/** The curve of a line, and the point in its middle, where its label stands. */
export function edgeCurve(edges: EdgeShapes, index: number): Curve & { readonly middle: Point } {
  const curve = curveAt(edges.geometry, index);
  return { ...curve, middle: pointOn(curve, 0.5) };
}
