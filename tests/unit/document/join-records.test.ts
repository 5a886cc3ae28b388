import { describe, expect, it } from 'vitest';
import { expectInStep, openCopy, saidBy } from '#tests/support/document-copies.ts';
import { type AccountDocument, addPeople, deletePeople, editPerson } from '@/document/index.ts';
import type { Person } from '@/domain/index.ts';

/** Ann as each of two machines makes her of the same readable file. */
function made(client: number, more: Partial<Person> = {}): AccountDocument {
  const document = openCopy(client);
  addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', createdAt: '2026-01-01T00:00:00Z' }]);
  editPerson(document, 'ann', more);
  return document;
}

const personOf = (document: AccountDocument) => document.model.getState().people.get('ann');

// Whose map Yjs keeps depends on the clients' numbers, which are random in a browser.
describe.each([
  ['first', 1, 2],
  ['second', 2, 1],
] as const)('A record that two copies made by themselves, of which Yjs keeps the %s', (_, mine, theirs) => {
  it('keeps both sides’ edits in one step that can be undone', () => {
    const [here, there] = [made(mine, { title: 'CFO' }), made(theirs, { notes: 'Sails' })];
    here.merge('Bring in', there.encode());
    expect(personOf(here)).toMatchObject({ title: 'CFO', notes: 'Sails' });
    expectInStep(here);
    here.undo();
    expect(personOf(here)).toMatchObject({ title: 'CFO' });
    expect(personOf(here)).not.toHaveProperty('notes');
  });

  it('says the same in both copies, also where both knew something else', () => {
    const [here, there] = [made(mine, { title: 'CFO', phone: '1' }), made(theirs, { title: 'CEO' })];
    const [one, other] = [here.encode(), there.encode()];
    here.merge('Bring in', other);
    there.merge('Bring in', one);
    expect(personOf(here)).toEqual(personOf(there));
    expect(personOf(here)?.phone).toBe('1');
    here.merge('Bring in', there.encode());
    there.merge('Bring in', here.encode());
    expect(saidBy(here.model.getState()).people).toEqual(saidBy(there.model.getState()).people);
  });

  it('changes nothing when it comes in again, not even what was cleared since', () => {
    const [here, there] = [made(mine, { title: 'CFO' }), made(theirs, { notes: 'Sails' })];
    const file = there.encode();
    here.merge('Bring in', file);
    editPerson(here, 'ann', { notes: undefined });
    expect(here.merge('Bring in', file)).toBe(0);
    expect(personOf(here)).not.toHaveProperty('notes');
  });

  it('takes what a copy that knows nothing of the other edits later', () => {
    const [here, there] = [made(mine, { title: 'CFO' }), made(theirs, { stance: 1 })];
    here.merge('Bring in', there.encode());
    editPerson(there, 'ann', { stance: 2, title: 'CEO' });
    editPerson(here, 'ann', { location: 'Oslo' });
    here.merge('Bring in', there.encode());
    expect(personOf(here)).toMatchObject({ stance: 2, title: 'CEO', location: 'Oslo' });
    there.merge('Bring in', here.encode());
    expect(personOf(there)).toEqual(personOf(here));
  });

  it('stays deleted where one of them deleted it, with what the other edited', () => {
    const [here, there] = [made(mine, { title: 'CFO' }), made(theirs)];
    deletePeople(there, ['ann']);
    here.merge('Bring in', there.encode());
    expect(personOf(here)).toBeUndefined();
    here.undo();
    expect(personOf(here)?.title).toBe('CFO');
  });
});
