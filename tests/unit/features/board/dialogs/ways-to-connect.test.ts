import { describe, expect, it } from 'vitest';
import { kindOf, kindsBetween, type Person, sideIds } from '@/domain/index.ts';
import { waysToConnect } from '@/features/board/dialogs/ways-to-connect.ts';

const person = (id: string, side: Person['side']): Person => ({ id, name: id, side });

describe('ways to connect', () => {
  it('offer what the table allows, in a sentence', () => {
    const ways = waysToConnect(person('Dana', 'customer'), person('Anna', 'team'));
    expect(ways.map(({ sentence }) => sentence)).toEqual(['Dana trusts Anna', 'Anna covers Dana']);
  });

  it('offer both directions, and a kind that works both ways once', () => {
    const ways = waysToConnect(person('Dana', 'customer'), person('Carl', 'customer'));
    const kinds = ways.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'reportsTo')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'tension')).toHaveLength(1);
    expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
  });

  it('never offer what the table refuses, and miss nothing', () => {
    for (const one of sideIds) {
      for (const other of sideIds) {
        const [from, to] = [person('a', one), person('b', other)];
        const ways = waysToConnect(from, to);
        for (const way of ways) {
          const [start, end] = way.from === 'a' ? [one, other] : [other, one];
          expect(kindOf(way.kind).allows(start, end)).toBe(true);
        }
        const allowed = new Set([...kindsBetween(one, other), ...kindsBetween(other, one)]);
        expect(new Set(ways.map(({ kind }) => kind))).toEqual(allowed);
      }
    }
  });
});
