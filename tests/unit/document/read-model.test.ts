import { describe, expect, it } from 'vitest';
import { Doc, Array as YArray, Map as YMap, Text as YText } from 'yjs';
import { expectInStep, openCopy } from '#tests/support/document-copies.ts';
import {
  addPeople,
  addTouch,
  buildReadModel,
  editPerson,
  problemsOf,
  readRecord,
  renameDepartment,
} from '@/document/index.ts';
import { collectionNames } from '@/domain/index.ts';

const ann = { id: 'ann', name: 'Ann', side: 'customer' } as const;

function modelOf(write: (doc: Doc) => void) {
  const doc = new Doc();
  write(doc);
  return buildReadModel(doc);
}

const person = (fields: Record<string, unknown>) =>
  modelOf((doc) =>
    doc.getMap('people').set('ann', new YMap(Object.entries({ name: 'Ann', side: 'customer', ...fields }))),
  );

describe('The read model', () => {
  it('shares the collections a change did not touch', () => {
    const document = openCopy();
    addPeople(document, [ann]);
    const before = document.model.getState();
    addTouch(document, { date: '2026-01-01', team: [], contacts: ['ann'] });
    const after = document.model.getState();
    expect(after.people).toBe(before.people);
    expect(after.relationships).toBe(before.relationships);
    expect(after.touches).not.toBe(before.touches);
    expect(before.touches.size).toBe(0);
  });

  it('keeps the identity of untouched records', () => {
    const document = openCopy();
    addPeople(document, [ann, { id: 'bo', name: 'Bo', side: 'team' }]);
    const before = document.model.getState().people.get('bo');
    editPerson(document, 'ann', { notes: 'New' });
    expect(document.model.getState().people.get('bo')).toBe(before);
  });

  it('keeps keys it does not know', () => {
    expect(person({ shoeSize: 44 }).people.get('ann')).toEqual({ ...ann, shoeSize: 44 });
  });

  it('reads null as unknown', () => {
    expect(person({ stance: null, title: null }).people.get('ann')).toEqual(ann);
  });

  it('reads a document without anything', () => {
    const model = buildReadModel(new Doc());
    expect(model.account.name).toBe('Unnamed account');
    expect(problemsOf(model)).toEqual([]);
  });

  it('reads broken fields of the account as unknown and keeps the others', () => {
    const model = modelOf((doc) => {
      for (const [key, value] of Object.entries({ name: 7, asOf: 'soon', contactLimit: 40, sample: 'yes' })) {
        doc.getMap('meta').set(key, value);
      }
    });
    expect(model.account).toEqual({ name: 'Unnamed account', contactLimit: 40 });
  });
});

describe('A broken record', () => {
  it.each([
    ['a name of spaces', { name: '  ' }],
    ['a number for a name', { name: 7 }],
    ['a side that is none', { side: 'neither' }],
    ['an influence out of range', { influence: 6 }],
    ['a stance that is no whole number', { stance: 0.5 }],
    ['a role that is none', { role: 'king' }],
    ['a date that is no instant', { stanceSetAt: 'yesterday' }],
    ['topics that are no list', { topics: 'service' }],
    ['a department that is __proto__', { department: '__proto__' }],
    ['half a character in an id', { rank: 'a\ud800' }],
    ['a text beyond all measure', { notes: 'x'.repeat(100_001) }],
  ])('with %s is set aside and reported', (_what, fields) => {
    const model = person(fields);
    expect(model.people.size).toBe(0);
    expect(problemsOf(model)).toMatchObject([{ collection: 'people', id: 'ann', kind: 'broken' }]);
  });

  it.each([
    ['a text', 'Ann'],
    ['a number', 7],
    ['an object', { name: 'Ann', side: 'customer' }],
    ['a list', [['name', 'Ann']]],
    ['a shared list', YArray.from(['Ann'])],
    ['a shared text', new YText('Ann')],
    ['bytes', new Uint8Array([1, 2])],
  ])('that is %s is set aside and reported', (_what, stored) => {
    const model = modelOf((doc) => doc.getMap('people').set('ann', stored));
    expect(model.people.size).toBe(0);
    expect(problemsOf(model)).toMatchObject([{ collection: 'people', id: 'ann', kind: 'broken' }]);
  });

  it.each([
    [{ influence: 6 }, 'influence must be a whole number from 1 to 5 (found 6)'],
    [{ stance: '1' }, 'stance must be a whole number from -2 to 2 (found "1")'],
    [{ side: 'neither' }, 'side must be one of team, customer, outside (found "neither")'],
    [{ side: undefined }, 'side is missing'],
    [{ email: 5 }, 'email must be text (found 5)'],
    [{ active: 'yes' }, 'active must be true or false (found "yes")'],
    [{ stanceSetAt: 'x' }, 'stanceSetAt must be a date with a time such as 2026-03-31T09:30:00Z (found "x")'],
    [{ topics: {} }, 'topics must be a list'],
    [{ labels: ['a', 7] }, 'labels, entry 2, must be text (found 7)'],
    [{ notes: 'x'.repeat(100_001) }, 'notes must not be longer than 100000 characters'],
    [{ influence: 0, stance: 3 }, 'influence must be a whole number from 1 to 5 (found 0); stance must be'],
  ])('names the person and says what the field must be: %o', (fields, words) => {
    const text = problemsOf(person(fields))[0]?.text;
    expect(text).toContain('The person "Ann" cannot be read and was set aside: ');
    expect(text).toContain(words);
  });

  it('is called by what it is where it is gone', () => {
    expect(() => renameDepartment(openCopy(), 'd', 'Finance')).toThrow('This department is no longer there');
  });

  it('says nothing in the validator’s own words', () => {
    for (const name of collectionNames) {
      const reading = readRecord(name, 'x'.repeat(201), [
        ['name', 7],
        ['order', 'last'],
        ['date', '2026-02-31'],
        ['cadence', 0.5],
        ['kind', 'likes'],
        ['severity', 'bad'],
        ['topics', [1]],
      ]);
      expect(reading.kind === 'broken' && reading.problem.text).not.toMatch(/Invalid|Expected|received/u);
    }
  });

  it('comes back when it is put right', () => {
    const document = openCopy();
    addPeople(document, [ann]);
    const stored = document.doc.getMap<YMap<unknown>>('people').get('ann');
    stored?.set('influence', 6);
    expect(document.model.getState().people.has('ann')).toBe(false);
    stored?.set('influence', 5);
    expect(document.model.getState().people.get('ann')).toMatchObject({ influence: 5 });
    expect(problemsOf(document.model.getState())).toEqual([]);
  });

  it('can neither pass for a record by its id nor reach a prototype', () => {
    const model = modelOf((doc) => {
      doc.getMap('people').set('__proto__', new YMap(Object.entries({ name: 'Ann', side: 'customer' })));
      const fields: [string, unknown][] = [
        ['name', 'Bo'],
        ['side', 'team'],
        ['__proto__', { polluted: true }],
        ['constructor', { prototype: { polluted: true } }],
      ];
      doc.getMap('people').set('bo', new YMap(fields));
    });
    expect([...model.people.keys()]).toEqual(['bo']);
    expect(model.people.get('bo')).toEqual({ id: 'bo', name: 'Bo', side: 'team' });
    expect(problemsOf(model)).toMatchObject([{ id: '__proto__', kind: 'broken' }]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is no reason to leave the others out', () => {
    const model = modelOf((doc) => {
      doc.getMap('people').set('ann', new YMap(Object.entries({ name: 'Ann', side: 'customer' })));
      doc.getMap('people').set('bo', 1);
      doc
        .getMap('relationships')
        .set('r', new YMap(Object.entries({ kind: 'loves', from: 'ann', to: 'bo' })));
    });
    expect([...model.people.keys()]).toEqual(['ann']);
    expect(problemsOf(model).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'people/bo',
      'relationships/r',
    ]);
  });
});

describe('A person with a role of another side', () => {
  it('stays on the board without it, and that is reported', () => {
    const model = person({ side: 'team', role: 'champion' });
    expect(model.people.get('ann')).toEqual({ id: 'ann', name: 'Ann', side: 'team' });
    expect(problemsOf(model)).toMatchObject([{ collection: 'people', id: 'ann', kind: 'roleOfOtherSide' }]);
  });

  it('has it again when the side is changed back', () => {
    const document = openCopy();
    addPeople(document, [{ ...ann, role: 'champion' }]);
    const stored = document.doc.getMap<YMap<unknown>>('people').get('ann');
    stored?.set('side', 'outside');
    expect(document.model.getState().people.get('ann')).not.toHaveProperty('role');
    stored?.set('side', 'customer');
    expect(document.model.getState().people.get('ann')?.role).toBe('champion');
    expect(problemsOf(document.model.getState())).toEqual([]);
  });
});

describe('A shared type inside a record', () => {
  it('is read as a plain value and followed when it changes', () => {
    const document = openCopy();
    addPeople(document, [ann]);
    const nested = new YMap(Object.entries({ size: 44 }));
    document.doc.getMap<YMap<unknown>>('people').get('ann')?.set('shoes', nested);
    const before = document.model.getState().people.get('ann');
    expect(before).toEqual(expect.objectContaining({ shoes: { size: 44 } }));
    nested.set('size', 45);
    expect(document.model.getState().people.get('ann')).toEqual(
      expect.objectContaining({ shoes: { size: 45 } }),
    );
    expect(before).toEqual(expect.objectContaining({ shoes: { size: 44 } }));
    expectInStep(document);
  });
});
