import { describe, expect, it } from 'vitest';
import { expectInStep, openCopy } from '#tests/support/document-copies.ts';
import {
  addPeople,
  addTouch,
  connect,
  deletePeople,
  dismissInsight,
  editPerson,
  erasePerson,
  schemaVersion,
} from '@/document/index.ts';

const marker = 'Xq7-to-be-forgotten';
/** The id stays as the mark of the deletion; everything else must go. */
const erased = '0b2f8f1e-3c4d-4d53-9d0e-1f0a5f0c9a11';
const sister = `${erased}-sister`;

function eventful() {
  const document = openCopy();
  addPeople(document, [
    { id: erased, name: `${marker} before marriage`, side: 'customer', notes: marker },
    { id: sister, name: `${marker} sister`, side: 'customer' },
    { id: 'bo', name: 'Bo', side: 'customer' },
    { id: 'tom', name: 'Tom', side: 'team' },
  ]);
  editPerson(document, erased, { name: `${marker} today`, notes: undefined });
  connect(document, { kind: 'trusts', from: 'bo', to: erased, notes: marker });
  connect(document, { kind: 'covers', from: 'tom', to: erased });
  connect(document, { kind: 'covers', from: 'tom', to: 'bo' });
  addTouch(document, { date: '2026-01-01', team: ['tom'], contacts: [erased], note: marker });
  addTouch(document, { date: '2026-01-02', team: ['tom'], contacts: [erased, 'bo'] });
  addTouch(document, { date: '2026-01-03', team: ['tom'], contacts: ['bo'] });
  dismissInsight(document, { id: `blocker:${erased}`, severity: 'high' }, marker);
  dismissInsight(document, { id: 'blocker:bo', severity: 'high' }, 'Known');
  deletePeople(document, [sister]);
  return document;
}

const bytesOf = (document: ReturnType<typeof openCopy>) => Buffer.from(document.encode()).toString('latin1');

describe('Erasing a person', () => {
  it('leaves nothing of them in the stored bytes, nor in those of a copy made afterwards', () => {
    const document = eventful();
    expect(bytesOf(document)).toContain(marker);
    erasePerson(document, sister);
    erasePerson(document, erased);
    expect(bytesOf(document)).not.toContain(marker);
    expect(bytesOf(openCopy(2, document.encode()))).not.toContain(marker);
    expectInStep(document);
  });

  it('takes the name off the tags and touches they have signed, and leaves what others signed', () => {
    const document = openCopy();
    document.run('Set the board up', (edit) => {
      edit.create('people', { id: 'tom', name: 'Tom', side: 'team' });
      edit.create('people', {
        id: 'bo',
        name: 'Bo',
        side: 'customer',
        stance: 1,
        stanceSetBy: 'Tom',
        roleSetBy: 'Ann',
      });
      edit.create('touches', {
        id: 't',
        date: '2026-01-01',
        team: ['ann'],
        contacts: ['bo'],
        createdBy: 'Tom',
      });
    });
    erasePerson(document, 'tom');
    const { people, touches } = document.model.getState();
    expect(people.get('bo')).toMatchObject({ stance: 1, roleSetBy: 'Ann' });
    expect(people.get('bo')).not.toHaveProperty('stanceSetBy');
    expect(touches.get('t')).not.toHaveProperty('createdBy');
  });

  it('takes their relationships, dismissals and touches with nobody left, and nothing else', () => {
    const document = eventful();
    erasePerson(document, erased);
    const { people, relationships, touches, dismissals } = document.model.getState();
    expect([...people.keys()]).toEqual(['bo', 'tom']);
    expect([...relationships.values()]).toMatchObject([{ from: 'tom', to: 'bo' }]);
    expect([...touches.values()]).toMatchObject([
      { date: '2026-01-02', team: ['tom'], contacts: ['bo'] },
      { date: '2026-01-03', team: ['tom'], contacts: ['bo'] },
    ]);
    expect([...dismissals.values()]).toMatchObject([{ insight: 'blocker:bo' }]);
  });

  it('leaves alone whose id only contains theirs', () => {
    const document = openCopy();
    addPeople(document, [
      { id: 'p1', name: 'One', side: 'customer' },
      { id: 'p10', name: 'Ten', side: 'customer' },
    ]);
    dismissInsight(document, { id: 'blocker:p10', severity: 'high' }, 'Known');
    dismissInsight(document, { id: 'guarded:p10,p1', severity: 'high' }, 'Known');
    erasePerson(document, 'p1');
    expect([...document.model.getState().dismissals.values()]).toMatchObject([{ insight: 'blocker:p10' }]);
  });

  it('cannot be undone, nor can anything before it', () => {
    const document = eventful();
    erasePerson(document, erased);
    expect(document.undo()).toBeUndefined();
  });

  it('passes over what is no record', () => {
    const document = eventful();
    for (const name of ['relationships', 'touches', 'dismissals'])
      document.doc.getMap(name).set('odd', 'nothing');
    document.doc.getMap('people').set('odd', 7);
    erasePerson(document, erased);
    erasePerson(document, 'odd');
    expect(document.doc.getMap('people').has('odd')).toBe(false);
  });

  it('is refused in a document from a newer version', () => {
    const document = eventful();
    document.doc.getMap('meta').set('schemaVersion', schemaVersion + 1);
    expect(() => erasePerson(document, erased)).toThrow('reading only');
    expect(document.model.getState().people.has(erased)).toBe(true);
  });
});
