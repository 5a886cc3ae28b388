import { describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import {
  addPeople,
  carryOut,
  connect,
  cover,
  deleteRelationships,
  editRelationship,
  turnRound,
} from '@/document/index.ts';

function withPeople() {
  const document = openCopy();
  addPeople(document, [
    { id: 'ann', name: 'Ann', side: 'customer' },
    { id: 'bo', name: 'Bo', side: 'customer' },
    { id: 'cy', name: 'Cy', side: 'customer' },
    { id: 'tom', name: 'Tom', side: 'team' },
  ]);
  const relationships = () => [...document.model.getState().relationships.values()];
  return { document, relationships };
}

describe('Connecting two people', () => {
  it('is named after what it says', () => {
    const { document, relationships } = withPeople();
    const id = connect(document, { kind: 'covers', from: 'tom', to: 'ann', strength: 3 });
    expect(relationships()).toMatchObject([{ id, kind: 'covers', from: 'tom', to: 'ann', strength: 3 }]);
    expect(document.history.getState().done.at(-1)?.label).toBe('Tom covers Ann');
  });

  it('refuses a circle of reporting lines and names it', () => {
    const { document, relationships } = withPeople();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    connect(document, { kind: 'reportsTo', from: 'bo', to: 'cy' });
    expect(() => connect(document, { kind: 'reportsTo', from: 'cy', to: 'ann' })).toThrow(
      'Cy → Ann → Bo → Cy',
    );
    expect(relationships()).toHaveLength(2);
  });

  it.each([
    ['with themselves', { kind: 'trusts', from: 'ann', to: 'ann' } as const, 'with themselves'],
    ['that the table does not allow', { kind: 'covers', from: 'ann', to: 'tom' } as const, 'is not possible'],
    ['with somebody who is gone', { kind: 'trusts', from: 'ann', to: 'eve' } as const, 'no longer there'],
  ])('refuses a relationship %s', (_what, draft, reason) => {
    const { document } = withPeople();
    expect(() => connect(document, draft)).toThrow(reason);
  });

  it('refuses one that is there already, the other way round too when it works both ways', () => {
    const { document, relationships } = withPeople();
    connect(document, { kind: 'trusts', from: 'ann', to: 'bo' });
    connect(document, { kind: 'influences', from: 'ann', to: 'bo' });
    expect(() => connect(document, { kind: 'trusts', from: 'bo', to: 'ann' })).toThrow('already have');
    expect(() => connect(document, { kind: 'influences', from: 'ann', to: 'bo' })).toThrow('already have');
    connect(document, { kind: 'influences', from: 'bo', to: 'ann' });
    expect(relationships()).toHaveLength(3);
  });
});

describe('Changing a relationship', () => {
  it('keeps its id and vets a new kind like a new one', () => {
    const { document, relationships } = withPeople();
    const id = connect(document, { kind: 'trusts', from: 'ann', to: 'bo' });
    editRelationship(document, id, { kind: 'tension', strength: 4 });
    expect(relationships()).toMatchObject([{ id, kind: 'tension', strength: 4 }]);
    expect(() => editRelationship(document, id, { kind: 'covers' })).toThrow('is not possible');
    expect(relationships()).toMatchObject([{ id, kind: 'tension' }]);
  });

  it('can turn a reporting line round, unless that closes a circle', () => {
    const { document, relationships } = withPeople();
    const id = connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    turnRound(document, id);
    expect(relationships()).toMatchObject([{ from: 'bo', to: 'ann' }]);
    connect(document, { kind: 'reportsTo', from: 'cy', to: 'ann' });
    connect(document, { kind: 'reportsTo', from: 'bo', to: 'cy' });
    expect(() => turnRound(document, id)).toThrow('circle of reporting lines');
  });

  it('that is gone says so', () => {
    const { document } = withPeople();
    expect(() => turnRound(document, 'gone')).toThrow('no longer there');
    expect(() => editRelationship(document, 'gone', { strength: 1 })).toThrow('no longer there');
  });

  it('deletes several as one step', () => {
    const { document, relationships } = withPeople();
    const ids = [
      connect(document, { kind: 'trusts', from: 'ann', to: 'bo' }),
      connect(document, { kind: 'trusts', from: 'ann', to: 'cy' }),
    ];
    deleteRelationships(document, ids);
    expect(relationships()).toEqual([]);
    expect(document.undo()?.label).toBe('Delete 2 relationships');
    expect(relationships()).toHaveLength(2);
  });
});

describe('Covering contacts', () => {
  it('makes missing ties and changes those that are there, as one step', () => {
    const { document, relationships } = withPeople();
    const known = connect(document, { kind: 'covers', from: 'tom', to: 'ann', strength: 1, target: 4 });
    cover(document, 'tom', ['ann', 'bo', 'bo', 'tom'], { strength: 3, lastContact: '2026-01-01' });
    expect(relationships()).toHaveLength(2);
    expect(relationships()).toMatchObject([
      { id: known, to: 'ann', strength: 3, target: 4, lastContact: '2026-01-01' },
      { to: 'bo', strength: 3 },
    ]);
    expect(document.undo()?.label).toBe('Tom covers 4 contacts');
    expect(relationships()).toMatchObject([{ id: known, strength: 1 }]);
  });
});

describe('Carrying out a proposed move', () => {
  const today = '2026-06-30';
  const move = { member: 'tom', contact: 'ann', level: 3, today, topic: undefined } as const;

  it('makes a tie, or gives the strongest that is there the level', () => {
    const { document, relationships } = withPeople();
    carryOut(document, move);
    expect(relationships()).toMatchObject([{ kind: 'covers', strength: 3, lastContact: today }]);
    expect(relationships()[0]).not.toHaveProperty('topics');
    carryOut(document, { ...move, level: 4 });
    expect(relationships()).toMatchObject([{ kind: 'covers', strength: 4 }]);
    expect(document.history.getState().done.at(-1)?.label).toBe('Tom covers Ann');
  });

  it('leaves the tie of another topic as it is, and takes one of this topic or of none', () => {
    const { document, relationships } = withPeople();
    connect(document, { kind: 'covers', from: 'tom', to: 'ann', strength: 5, topics: ['b'] });
    carryOut(document, { ...move, topic: 'a' });
    carryOut(document, { ...move, topic: 'a', level: 4 });
    const [weak, strong] = relationships().toSorted((a, b) => (a.strength ?? 0) - (b.strength ?? 0));
    expect(relationships()).toHaveLength(2);
    expect(weak).toMatchObject({ strength: 4, topics: ['a'], lastContact: today });
    expect(strong).toMatchObject({ strength: 5, topics: ['b'] });
    expect(strong).not.toHaveProperty('lastContact');
    connect(document, { kind: 'covers', from: 'tom', to: 'bo', strength: 2 });
    carryOut(document, { ...move, contact: 'bo', topic: 'a' });
    expect(relationships()).toHaveLength(3);
    expect(relationships().find(({ to }) => to === 'bo')).toMatchObject({ strength: 3, lastContact: today });
  });

  it.each([{ member: 'gone' }, { contact: 'gone' }])('is refused without %o', (gone) => {
    const { document, relationships } = withPeople();
    expect(() => carryOut(document, { ...move, ...gone })).toThrow('no longer there');
    expect(relationships()).toEqual([]);
  });
});
