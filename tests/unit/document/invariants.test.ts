import { describe, expect, it } from 'vitest';
import { Map as YMap } from 'yjs';
import { expectInStep, openCopy, send } from '#tests/support/document-copies.ts';
import {
  addPeople,
  connect,
  deletePeople,
  editRelationship,
  problemsOf,
  reportingCycle,
} from '@/document/index.ts';

function withPeople(client = 1) {
  const document = openCopy(client);
  addPeople(document, [
    { id: 'a', name: 'Ann', side: 'customer' },
    { id: 'b', name: 'Bo', side: 'customer' },
    { id: 'c', name: 'Cy', side: 'customer' },
    { id: 't', name: 'Tom', side: 'team' },
  ]);
  return document;
}

type Fields = Record<string, unknown>;

/** Writes relationships past the commands, as a merge or another program would. */
function written(...rows: readonly Fields[]) {
  const document = withPeople();
  document.doc.transact(() => {
    rows.forEach((fields, index) => {
      document.doc.getMap('relationships').set(`r${index + 1}`, new YMap(Object.entries(fields)));
    });
  });
  expectInStep(document);
  return document.model.getState();
}

const line = (from: string, to: string, createdAt: string) => ({ kind: 'reportsTo', from, to, createdAt });

describe('A circle of reporting lines', () => {
  const [first, second, third] = [
    line('a', 'b', '2026-01-01T00:00:00.000Z'),
    line('b', 'c', '2026-01-03T00:00:00.000Z'),
    line('c', 'a', '2026-01-02T00:00:00.000Z'),
  ] as const;
  const circle = [first, second, third];

  it('loses its youngest line, which is reported by name and stays stored', () => {
    const model = written(...circle);
    expect([...model.relationships.keys()]).toEqual(['r1', 'r3']);
    expect(model.storedRelationships.size).toBe(3);
    expect(problemsOf(model)).toMatchObject([{ id: 'r2', kind: 'reportingCycle' }]);
    expect(problemsOf(model)[0]?.text).toContain('Bo → Cy → Ann → Bo');
  });

  it('of lines of the same age loses the one with the highest id, in whatever order they came', () => {
    const document = withPeople();
    const at = '2026-01-01T00:00:00.000Z';
    for (const [id, from, to] of [
      ['r3', 'c', 'a'],
      ['r1', 'a', 'b'],
      ['r2', 'b', 'c'],
    ] as const) {
      document.doc.getMap('relationships').set(id, new YMap(Object.entries(line(from, to, at))));
    }
    expect([...document.model.getState().ignored.keys()]).toEqual(['r3']);
  });

  it('takes a line without a date for the oldest', () => {
    const { createdAt: _, ...undated } = second;
    expect([...written(first, undated, third).relationships.keys()]).toEqual(['r1', 'r2']);
  });

  it('is the same on both copies, whichever merged first', () => {
    const here = withPeople(1);
    const there = openCopy(2, here.encode());
    connect(here, { kind: 'reportsTo', from: 'a', to: 'b' });
    connect(there, { kind: 'reportsTo', from: 'b', to: 'a' });
    send(here, there);
    send(there, here);
    const [ours, theirs] = [here, there].map(({ model }) => [...model.getState().ignored.keys()]);
    expect(ours).toHaveLength(1);
    expect(theirs).toEqual(ours);
    expect(problemsOf(here.model.getState())).toEqual(problemsOf(there.model.getState()));
  });

  it('comes back when the older line goes', () => {
    const document = withPeople();
    const older = connect(document, { kind: 'reportsTo', from: 'a', to: 'b' });
    const fields = Object.entries(line('b', 'a', '2026-12-01T00:00:00.000Z'));
    document.doc.getMap('relationships').set('young', new YMap(fields));
    expect(document.model.getState().relationships.has('young')).toBe(false);
    editRelationship(document, older, { to: 'c' });
    expect(document.model.getState().relationships.has('young')).toBe(true);
    expectInStep(document);
  });

  it('is no circle when somebody has two managers', () => {
    const model = written(first, second, line('a', 'c', '2026-01-05T00:00:00.000Z'));
    expect(model.ignored.size).toBe(0);
  });
});

describe('A relationship that cannot stand', () => {
  it.each([
    ['missingEnd', { kind: 'trusts', from: 'a', to: 'nobody' }],
    ['missingEnd', { kind: 'trusts', from: 'nobody', to: 'a' }],
    ['selfRelationship', { kind: 'trusts', from: 'a', to: 'a' }],
    ['selfRelationship', { kind: 'reportsTo', from: 'a', to: 'a' }],
    ['kindNotAllowed', { kind: 'covers', from: 'a', to: 't' }],
    ['kindNotAllowed', { kind: 'reportsTo', from: 't', to: 'a' }],
    ['kindNotAllowed', { kind: 'competes', from: 't', to: 'a' }],
  ])('is left out as %s and harms nobody (%o)', (kind, fields) => {
    const model = written(fields);
    expect(model.relationships.size).toBe(0);
    expect(model.people.size).toBe(4);
    expect(problemsOf(model)).toMatchObject([{ collection: 'relationships', id: 'r1', kind }]);
  });

  it('is drawn again when its end comes back', () => {
    const here = withPeople(1);
    const there = openCopy(2, here.encode());
    deletePeople(here, ['b']);
    connect(there, { kind: 'trusts', from: 'a', to: 'b' });
    send(there, here);
    expect(problemsOf(here.model.getState())).toMatchObject([{ kind: 'missingEnd' }]);
    here.undo();
    expect(problemsOf(here.model.getState())).toEqual([]);
    expect(here.model.getState().relationships.size).toBe(1);
    expectInStep(here);
  });
});

describe('The circle a new line would close', () => {
  const lines = [line('a', 'b', ''), line('b', 'c', '')].map((fields, index) => ({
    ...fields,
    id: `r${index}`,
    kind: 'reportsTo' as const,
  }));

  it('is told from end to end', () => {
    expect(reportingCycle(lines, 'c', 'a')).toEqual(['c', 'a', 'b', 'c']);
    expect(reportingCycle(lines, 'a', 'a')).toEqual(['a', 'a']);
  });

  it('is undefined where there is none, other kinds included', () => {
    expect(reportingCycle(lines, 'a', 'c')).toBeUndefined();
    expect(reportingCycle([{ id: 'x', kind: 'trusts', from: 'a', to: 'b' }], 'b', 'a')).toBeUndefined();
  });
});
