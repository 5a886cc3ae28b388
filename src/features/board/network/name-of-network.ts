import type { ReadModel } from '@/document/index.ts';

type Network = Pick<ReadModel, 'people' | 'relationships'>;

const names = new WeakMap<ReadModel['relationships'], { people: ReadModel['people']; name: string }>();

/**
 * A short name that two networks share when the same people have the same ties: what the forces depend on. Pins are no
 * part of it, so that moving one piece does not move the others.
 */
export function nameOf({ people, relationships }: Network): string {
  const known = names.get(relationships);
  if (known?.people === people) return known.name;
  const lines = [
    ...[...people.values()].map(({ id, side }) => JSON.stringify([id, side])),
    ...[...relationships.values()].map(({ kind, from, to, strength }) =>
      JSON.stringify([kind, from, to, strength ?? 0]),
    ),
  ];
  const name = hashOf(lines.toSorted().join('\n'));
  names.set(relationships, { people, name });
  return name;
}

/** FNV-1a over UTF-16 units with two bases, 64 bits in all (Fowler, Noll and Vo 1991). */
function hashOf(text: string): string {
  const hash = (start: number) => {
    let value = start;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
    }
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x81_1c_9d_c5) + hash(0x01_00_01_93);
}
