import { describe, expect, it } from 'vitest';
import {
  circleRoles,
  pieceKeys,
  pieces,
  roleIds,
  roleOf,
  roleOfPiece,
  roles,
  rolesOfSide,
  sideIds,
} from '@/domain/index.ts';

describe('The roles', () => {
  it('have each its own id', () => {
    expect(new Set(roleIds).size).toBe(roles.length);
  });

  it.each(roles)('$id can be found by id and by its piece, and says what it means', (role) => {
    expect(roleOf(role.id)).toBe(role);
    expect(roleOfPiece(role.side, role.piece)).toBe(role.id);
    expect(role.label.trim()).not.toBe('');
    expect(role.meaning.trim()).not.toBe('');
  });

  it.each(['customer', 'team'] as const)('of %s are one for each piece', (side) => {
    expect(rolesOfSide(side).map(({ piece }) => piece)).toEqual([...pieces]);
    expect(new Set(rolesOfSide(side).map(({ label }) => label)).size).toBe(pieces.length);
  });

  it('do not exist outside', () => {
    expect(rolesOfSide('outside')).toEqual([]);
    for (const piece of pieces) expect(roleOfPiece('outside', piece)).toBeUndefined();
  });

  it('belong to a side that exists', () => {
    expect(roles.filter(({ side }) => !sideIds.includes(side))).toEqual([]);
  });

  it('of the circle are all roles of the customer but the user', () => {
    const expected = rolesOfSide('customer').map(({ id }) => id);
    expect([...circleRoles, 'user'].toSorted()).toEqual(expected.toSorted());
  });
});

describe('The pieces', () => {
  it('have each its own key: K Q R B N P', () => {
    expect(pieces.map((piece) => pieceKeys[piece])).toEqual(['K', 'Q', 'R', 'B', 'N', 'P']);
  });
});
