import { describe, expect, it } from 'vitest';
import { expectInStep, openCopy } from '#tests/support/document-copies.ts';
import { addPeople, connect, deletePeople, editRelationship, turnRound } from '@/document/index.ts';

function connected() {
  const document = openCopy();
  addPeople(document, [
    { id: 'a', name: 'Ann', side: 'customer' },
    { id: 'b', name: 'Bo', side: 'customer' },
    { id: 'c', name: 'Cy', side: 'customer' },
  ]);
  const trust = connect(document, { kind: 'trusts', from: 'a', to: 'b', strength: 2 });
  const line = connect(document, { kind: 'reportsTo', from: 'b', to: 'a' });
  return { document, trust, line, graph: document.graph };
}

describe('The graph of relationships', () => {
  it('knows who is tied to whom, in either direction', () => {
    const { graph, trust, line } = connected();
    expect(graph.neighboursOf('a')).toEqual(['b']);
    expect(graph.neighboursOf('c')).toEqual([]);
    expect(
      graph
        .relationshipsOf('a')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([trust, line].toSorted());
    expect(graph.relationshipsBetween('b', 'a')).toHaveLength(2);
    expect(graph.relationshipsBetween('a', 'c')).toEqual([]);
  });

  it('knows nothing of people who are not there', () => {
    const { graph } = connected();
    expect(graph.relationshipsOf('nobody')).toEqual([]);
    expect(graph.neighboursOf('nobody')).toEqual([]);
  });

  it('follows new fields, ends and directions', () => {
    const { document, graph, trust } = connected();
    editRelationship(document, trust, { strength: 5 });
    expect(graph.relationshipsOf('a').find(({ id }) => id === trust)?.strength).toBe(5);
    editRelationship(document, trust, { to: 'c' });
    expect(graph.neighboursOf('c')).toEqual(['a']);
    turnRound(document, trust);
    expect(graph.relationshipsOf('a').find(({ id }) => id === trust)).toMatchObject({ from: 'c', to: 'a' });
    expectInStep(document);
  });

  it('loses the ties of those who are deleted, and has them again after undo', () => {
    const { document, graph } = connected();
    deletePeople(document, ['b']);
    expect(graph.relationshipsOf('a')).toEqual([]);
    expectInStep(document);
    document.undo();
    expect(graph.relationshipsOf('a')).toHaveLength(2);
    expectInStep(document);
  });
});
