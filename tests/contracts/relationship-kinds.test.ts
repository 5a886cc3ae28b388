import { describe, expect, it } from 'vitest';
import {
  kindOf,
  kindsBetween,
  relationshipKindIds,
  relationshipKinds,
  type Side,
  sideIds,
} from '@/domain/index.ts';

/** The table of the product's language: which relationship may run from which side to which. */
const allowed: Readonly<Record<(typeof relationshipKindIds)[number], readonly string[]>> = {
  covers: ['team → customer'],
  reportsTo: ['team → team', 'customer → customer', 'outside → outside'],
  influences: ['customer → customer', 'outside → customer'],
  trusts: sideIds.flatMap((from) => sideIds.map((to) => `${from} → ${to}`)),
  tension: ['customer → customer'],
  gatekeeps: ['customer → customer'],
  competes: ['outside → customer'],
};

const pairs = sideIds.flatMap((from) => sideIds.map((to): [Side, Side] => [from, to]));

describe('The kinds of relationship', () => {
  it('are those of the product, once each', () => {
    expect(relationshipKindIds.toSorted()).toEqual(Object.keys(allowed).toSorted());
    expect(new Set(relationshipKindIds).size).toBe(relationshipKinds.length);
    expect(new Set(relationshipKinds.map(({ layer }) => layer)).size).toBe(relationshipKinds.length);
    expect(new Set(relationshipKinds.map(({ label }) => label)).size).toBe(relationshipKinds.length);
  });

  it.each(relationshipKinds)('$id runs between the sides of the table and no others', ({ id, allows }) => {
    const found = pairs.filter(([from, to]) => allows(from, to)).map(([from, to]) => `${from} → ${to}`);
    expect(found.toSorted()).toEqual(allowed[id].toSorted());
  });

  it.each(relationshipKinds)('$id can be found and says what it means', (kind) => {
    expect(kindOf(kind.id)).toBe(kind);
    for (const text of [kind.label, kind.verb, kind.meaning]) expect(text.trim()).not.toBe('');
  });

  it('that work both ways are allowed both ways', () => {
    const symmetric = relationshipKinds.filter((kind) => kind.symmetric);
    expect(symmetric.map(({ id }) => id)).toEqual(['trusts', 'tension']);
    for (const { allows } of symmetric)
      for (const [from, to] of pairs) expect(allows(from, to)).toBe(allows(to, from));
  });

  it.each(pairs)('offered from %s to %s are the allowed ones', (from, to) => {
    const expected = relationshipKindIds.filter((id) => allowed[id].includes(`${from} → ${to}`));
    expect(kindsBetween(from, to)).toEqual(expected);
  });
});
