import { describe, expect, it } from 'vitest';
import type { Map as YMap } from 'yjs';
import { openCopy, saidBy, send } from '#tests/support/document-copies.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import {
  AccountDocument,
  addPeople,
  deletePeople,
  editPerson,
  newAccount,
  renameAccount,
  schemaVersion,
} from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';

const ann = { id: 'ann', name: 'Ann', side: 'customer' } as const;

function withAnn(client = 1): AccountDocument {
  const document = openCopy(client);
  addPeople(document, [ann]);
  return document;
}

const personOf = (document: AccountDocument) => document.model.getState().people.get('ann');

describe('A command', () => {
  it('is one change of the model and one undo step, however much it does', () => {
    const document = openCopy();
    const before = document.model.getState().revision;
    addPeople(document, [ann, { name: 'Bo', side: 'team' }]);
    expect(document.model.getState().revision).toBe(before + 1);
    expect(document.history.getState().done.map(({ label }) => label)).toEqual(['Add 2 people']);
  });

  it('that changes nothing is no undo step', () => {
    const document = withAnn();
    editPerson(document, 'ann', { name: 'Ann', notes: undefined });
    expect(document.history.getState().done).toHaveLength(1);
  });

  it('that throws leaves nothing, neither on the board nor in the document', () => {
    const document = withAnn();
    const before = saidBy(document.model.getState());
    const secret = 'Somebody who never came';
    expect(() =>
      document.run('Fail', (edit) => {
        edit.create('people', { name: secret, side: 'customer' });
        edit.set('people', 'ann', { notes: 'New' });
        edit.setAccount({ name: 'New' });
        edit.remove('people', 'ann');
        throw new RangeError('Enough');
      }),
    ).toThrow('Enough');
    expect(saidBy(document.model.getState())).toEqual(before);
    expect(document.doc.getMap('people').size).toBe(1);
    expect(Buffer.from(document.encode()).includes(secret)).toBe(false);
    expect(document.history.getState().done).toHaveLength(1);
  });

  it('about somebody who is not there names what is missing', () => {
    expect(() => editPerson(openCopy(), 'ann', { name: 'Eve' })).toThrow(KingsideError);
  });

  it('writes down the schema version with the first edit', () => {
    const document = openCopy();
    expect(document.doc.getMap('meta').get('schemaVersion')).toBeUndefined();
    addPeople(document, [ann]);
    expect(document.doc.getMap('meta').get('schemaVersion')).toBe(schemaVersion);
  });

  it('stamps with the author of the moment', () => {
    let author = { id: 'a', name: 'Author One', initials: 'AO' };
    const document = new AccountDocument({
      id: 'test',
      clock: pinnedClock('2026-05-04'),
      author: () => author,
    });
    addPeople(document, [{ ...ann, stance: 1 }]);
    expect(personOf(document)).toMatchObject({
      createdAt: '2026-05-04T12:00:01.000Z',
      stanceSetAt: '2026-05-04T12:00:01.000Z',
      stanceSetBy: 'Author One',
    });
    author = { ...author, name: 'Author Two' };
    editPerson(document, 'ann', { stance: 2 });
    expect(personOf(document)?.stanceSetBy).toBe('Author Two');
  });
});

describe('Undo and redo', () => {
  it('answer with the label of the command, and undefined when there is none', () => {
    const document = withAnn();
    expect(document.redo()).toBeUndefined();
    expect(document.undo()).toEqual({ label: 'Add Ann', skipped: 0 });
    expect(personOf(document)).toBeUndefined();
    expect(document.undo()).toBeUndefined();
    expect(document.redo()).toEqual({ label: 'Add Ann', skipped: 0 });
    expect(personOf(document)).toMatchObject(ann);
  });

  it('lead past what a command wrote over itself', () => {
    const document = withAnn();
    document.run('Twice', (edit) => {
      edit.set('people', 'ann', { notes: 'First' });
      edit.set('people', 'ann', { notes: 'Second' });
    });
    expect(document.undo()).toEqual({ label: 'Twice', skipped: 0 });
    expect(personOf(document)).not.toHaveProperty('notes');
    expect(document.redo()).toEqual({ label: 'Twice', skipped: 0 });
    expect(personOf(document)).toMatchObject({ notes: 'Second' });
  });

  it('make a field unknown again that was unknown', () => {
    const document = withAnn();
    editPerson(document, 'ann', { title: 'CFO' });
    document.undo();
    expect(personOf(document)).not.toHaveProperty('title');
  });

  it('bring a deleted person back with everything others wrote meanwhile', () => {
    const here = withAnn(1);
    const there = openCopy(2, here.encode());
    deletePeople(here, ['ann']);
    editPerson(there, 'ann', { notes: 'Still here' });
    send(there, here);
    expect(personOf(here)).toBeUndefined();
    here.undo();
    expect(personOf(here)).toMatchObject({ name: 'Ann', notes: 'Still here' });
  });

  it('skip the fields that somebody else has changed since, and say how many', () => {
    const here = withAnn(1);
    const there = openCopy(2, here.encode());
    editPerson(here, 'ann', { title: 'CFO', notes: 'Ours' });
    send(here, there);
    editPerson(there, 'ann', { notes: 'Theirs' });
    send(there, here);
    expect(here.undo()).toEqual({ label: 'Edit Ann', skipped: 1 });
    expect(personOf(here)).toMatchObject({ notes: 'Theirs' });
    expect(personOf(here)).not.toHaveProperty('title');
  });

  it('forget what was undone when something new is done', () => {
    const document = withAnn();
    renameAccount(document, 'North');
    document.undo();
    renameAccount(document, 'South');
    expect(document.redo()).toBeUndefined();
    expect(document.model.getState().account.name).toBe('South');
  });

  it('keep five hundred steps', () => {
    const document = withAnn();
    for (let turn = 0; turn < 510; turn += 1) renameAccount(document, `Account ${turn}`);
    expect(document.history.getState().done).toHaveLength(500);
    expect(document.history.getState().done[0]?.label).toBe('Rename account to Account 10');
  });

  it('have nothing left once history was forgotten', () => {
    const document = withAnn();
    document.undo();
    document.forgetHistory();
    expect(document.history.getState()).toEqual({ done: [], undone: [] });
  });
});

describe('A merge', () => {
  it('keeps both sides’ edits of one person, field by field', () => {
    const here = withAnn(1);
    const there = openCopy(2, here.encode());
    editPerson(here, 'ann', { title: 'CFO' });
    editPerson(there, 'ann', { location: 'Oslo' });
    expect(here.merge('Open account file', there.encode())).toBe(1);
    expect(personOf(here)).toMatchObject({ title: 'CFO', location: 'Oslo' });
    expect(here.undo()).toEqual({ label: 'Open account file', skipped: 0 });
    expect(personOf(here)).toMatchObject({ title: 'CFO' });
    expect(personOf(here)).not.toHaveProperty('location');
  });

  it('of bytes that are no update, or end too early, changes nothing', () => {
    const here = withAnn(1);
    const there = openCopy(2, here.encode());
    addPeople(there, [{ name: 'Bo', side: 'team', notes: 'A longer note' }]);
    const whole = there.encode();
    const [before, bytes] = [here.model.getState(), here.encode()];
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => here.merge('Open account file', whole.slice(0, length))).toThrow(Error);
    }
    expect(here.model.getState()).toBe(before);
    expect(here.encode()).toEqual(bytes);
    expect(here.history.getState().done).toHaveLength(1);
  });

  it('survives values that no version of ours writes', () => {
    const here = withAnn(1);
    const there = openCopy(2, here.encode());
    there.doc.getMap<YMap<unknown>>('people').get('ann')?.set('odd', [10n]);
    here.merge('Open account file', there.encode());
    there.doc.getMap<YMap<unknown>>('people').get('ann')?.set('odd', [11n]);
    expect(here.merge('Open account file', there.encode())).toBe(1);
  });
});

describe('A document from a newer version', () => {
  const newer = () => {
    const document = withAnn();
    document.doc.getMap('meta').set('schemaVersion', schemaVersion + 1);
    return document;
  };

  it('opens for reading only and refuses every change', () => {
    const document = newer();
    expect(document.model.getState().readOnly).toBe(true);
    const before = document.encode();
    expect(() => renameAccount(document, 'New')).toThrow('reading only');
    expect(() => document.undo()).toThrow('reading only');
    expect(() => document.redo()).toThrow('reading only');
    expect(() => document.merge('Merge', before)).toThrow('reading only');
    expect(document.encode()).toEqual(before);
    expect(document.history.getState().done).toHaveLength(1);
  });

  it('can be undone again once it is readable', () => {
    const document = newer();
    expect(() => document.undo()).toThrow('reading only');
    document.doc.getMap('meta').set('schemaVersion', schemaVersion);
    expect(document.undo()).toEqual({ label: 'Add Ann', skipped: 0 });
  });
});

describe('A closed document', () => {
  it('no longer follows its Yjs document', () => {
    const document = withAnn();
    document.close();
    document.doc.getMap('people').delete('ann');
    expect(personOf(document)).toBeDefined();
  });
});

describe('A new account', () => {
  it('starts with the usual ranks and nothing to undo', () => {
    const document = newAccount('id', { name: 'North' }, pinnedClock());
    const { account, ranks } = document.model.getState();
    expect(account).toEqual({ name: 'North' });
    expect([...ranks.values()].toSorted((a, b) => a.order - b.order).map(({ name }) => name)).toEqual([
      'Board',
      'Executive',
      'Director',
      'Manager',
      'Specialist',
    ]);
    expect(document.undo()).toBeUndefined();
  });
});
