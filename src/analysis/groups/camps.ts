import type { PersonId } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from '../clean-up.ts';
import type { Sign, SignedTies } from './signed-ties.ts';

/** Two sides that people of one connected group take in its conflicts. */
export interface Camps {
  /** The larger side, or of equal ones that of the smallest id. */
  readonly one: readonly PersonId[];
  readonly other: readonly PersonId[];
  /** Ties that do not fit: trust across the sides, tension within one. Where it is 0, the group is balanced. */
  readonly misfits: number;
}

/**
 * The two camps of each connected group that has a tension in it. A balanced group splits so that every trust
 * lies within a side and every tension between them (Cartwright & Harary 1956, the structure theorem); any other
 * is split so that moving no single person leaves fewer ties that do not fit. Deterministic.
 */
export function campsOf({ people: everybody }: CleanBoard, ties: SignedTies): Camps[] {
  const idOf = (index: PersonIndex) => everybody[index]?.id ?? '';
  const camps: Camps[] = [];
  const seen = new Set<PersonIndex>();
  for (const start of ties.people) {
    if (seen.has(start)) continue;
    const side = firstSplit(start, ties);
    const group = [...side.keys()].sort((a, b) => a - b);
    for (const person of group) seen.add(person);
    if (!group.some((person) => [...signsOf(person, ties).values()].includes(-1))) continue;
    improve(group, side, ties);
    const sides = ([1, -1] as const).map((which) => group.filter((person) => side.get(person) === which));
    const [one = [], other = []] = sides.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
    camps.push({ one: one.map(idOf), other: other.map(idOf), misfits: misfitsOf(group, side, ties) });
  }
  return camps.sort((a, b) => b.one.length + b.other.length - (a.one.length + a.other.length));
}

type Sides = Map<PersonIndex, Sign>;

const noSigns: ReadonlyMap<PersonIndex, Sign> = new Map();

function signsOf(person: PersonIndex, { neighbours }: SignedTies): ReadonlyMap<PersonIndex, Sign> {
  return neighbours.get(person) ?? noSigns;
}

/** Breadth first from one person: a friend on the same side, an opponent on the other. */
function firstSplit(start: PersonIndex, ties: SignedTies): Sides {
  const side: Sides = new Map([[start, 1]]);
  for (const person of side.keys()) {
    const own = side.get(person) ?? 1;
    const around = [...signsOf(person, ties)].sort(([a], [b]) => a - b);
    for (const [other, sign] of around) {
      if (!side.has(other)) side.set(other, own * sign === 1 ? 1 : -1);
    }
  }
  return side;
}

/** Moves people across, one after the other, as long as that leaves fewer ties that do not fit. */
function improve(group: readonly PersonIndex[], side: Sides, ties: SignedTies): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const person of group) {
      const own = side.get(person) ?? 1;
      let fit = 0;
      for (const [other, sign] of signsOf(person, ties)) fit += own * sign * (side.get(other) ?? 1);
      if (fit >= 0) continue;
      side.set(person, own === 1 ? -1 : 1);
      moved = true;
    }
  }
}

function misfitsOf(group: readonly PersonIndex[], side: Sides, ties: SignedTies): number {
  let count = 0;
  for (const person of group) {
    for (const [other, sign] of signsOf(person, ties)) {
      if (person < other && sign * (side.get(person) ?? 1) * (side.get(other) ?? 1) < 0) count += 1;
    }
  }
  return count;
}
