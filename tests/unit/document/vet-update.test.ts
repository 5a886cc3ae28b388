import { describe, expect, it } from 'vitest';
import { applyUpdateV2, encodeStateAsUpdateV2, encodeStateVector } from 'yjs';
import { openCopy } from '#tests/support/document-copies.ts';
import { addPeople, deletePeople, vetUpdate } from '@/document/index.ts';

function withAnn() {
  const document = openCopy();
  addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer' }]);
  return document;
}

describe('Vetting an update', () => {
  it('tells what a whole one holds', () => {
    expect(vetUpdate(withAnn().encode())?.people.get('ann')).toMatchObject({ name: 'Ann' });
  });

  it('tells that it comes from a newer version', () => {
    const document = withAnn();
    document.doc.getMap('meta').set('schemaVersion', 99);
    expect(vetUpdate(document.encode())?.readOnly).toBe(true);
  });

  it('refuses what is none', () => {
    expect(vetUpdate(new Uint8Array())).toBeUndefined();
    expect(vetUpdate(new TextEncoder().encode('{"format":"kingside-account"}'))).toBeUndefined();
    expect(vetUpdate(crypto.getRandomValues(new Uint8Array(2000)))).toBeUndefined();
  });

  it('refuses one that lacks what it builds on', () => {
    const document = withAnn();
    const known = encodeStateVector(document.doc);
    addPeople(document, [{ name: 'Bo', side: 'team' }]);
    expect(vetUpdate(encodeStateAsUpdateV2(document.doc, known))).toBeUndefined();
  });

  it('refuses one that only deletes what is not there', () => {
    const document = withAnn();
    const known = encodeStateVector(document.doc);
    document.doc.getMap('people').delete('ann');
    expect(vetUpdate(encodeStateAsUpdateV2(document.doc, known))).toBeUndefined();
  });

  it('reads what a document writes whose later edits lack what they build on', () => {
    const document = withAnn();
    const whole = openCopy(2, document.encode());
    addPeople(whole, [{ name: 'Bo', side: 'team' }]);
    const known = encodeStateVector(whole.doc);
    addPeople(whole, [{ name: 'Cy', side: 'team' }]);
    applyUpdateV2(document.doc, encodeStateAsUpdateV2(whole.doc, known));
    expect(Array.from(vetUpdate(document.encode())?.people.values() ?? [], ({ name }) => name)).toEqual([
      'Ann',
    ]);
    // What is missing may still come.
    applyUpdateV2(document.doc, whole.encode());
    expect(document.model.getState().people.size).toBe(3);
  });

  it('reads a whole one from which somebody was deleted', () => {
    const document = withAnn();
    deletePeople(document, ['ann']);
    expect(vetUpdate(document.encode())?.people.size).toBe(0);
  });
});
