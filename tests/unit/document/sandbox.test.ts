import { beforeEach, describe, expect, it } from 'vitest';
import { openCopy, saidBy, send, smallBoard } from '#tests/support/document-copies.ts';
import {
  type AccountDocument,
  addPeople,
  applySandbox,
  connect,
  deletePeople,
  editPerson,
  openSandbox,
  pinClock,
  tagPeople,
} from '@/document/index.ts';

let real: AccountDocument;
let sandbox: AccountDocument;
const person = (id: string, document = real) => document.model.getState().people.get(id);
const steps = ({ history } = real) => history.getState().done.map(({ label }) => label);

beforeEach(() => {
  real = openCopy(1, smallBoard());
  sandbox = openSandbox(real);
});

describe('A sandbox', () => {
  it('says what the account says, under a client of its own and with nothing to undo', () => {
    expect(saidBy(sandbox.model.getState())).toEqual(saidBy(real.model.getState()));
    expect(sandbox.id).toBe(real.id);
    expect(sandbox.doc.clientID).not.toBe(real.doc.clientID);
    expect(steps(sandbox)).toEqual([]);
  });

  it('keeps what is tried out to itself', () => {
    const before = real.encode();
    tagPeople(sandbox, ['bo'], 'stance', 2);
    addPeople(sandbox, [{ name: 'Eve', side: 'customer' }]);
    expect(person('bo', sandbox)?.stance).toBe(2);
    expect(real.encode()).toEqual(before);
    expect(steps()).toEqual([]);
  });

  it('may read another clock than the account', () => {
    const pinned = openSandbox(real, { now: () => '2030-01-01T00:00:00.000Z', today: () => '2030-01-01' });
    tagPeople(pinned, ['bo'], 'stance', 2);
    expect(person('bo', pinned)?.stanceSetAt).toBe('2030-01-01T00:00:00.000Z');
  });
});

describe('Applying a sandbox', () => {
  it('writes everything tried out as one step, records with their ids and stamps', () => {
    tagPeople(sandbox, ['bo'], 'stance', 2);
    const [eve = ''] = addPeople(sandbox, [{ name: 'Eve', side: 'customer', influence: 3 }]);
    const line = connect(sandbox, { kind: 'trusts', from: 'bo', to: eve, strength: 4 });
    deletePeople(sandbox, ['cy']);
    pinClock(sandbox, '2026-03-01');
    const before = saidBy(real.model.getState());

    expect(applySandbox(real, sandbox, 'What if: 5 changes').skipped).toBe(0);
    expect(steps()).toEqual(['What if: 5 changes']);
    expect(person('bo')).toEqual(person('bo', sandbox));
    expect(person(eve)).toEqual(person(eve, sandbox));
    expect(real.graph.relationshipsBetween('bo', eve)).toMatchObject([{ id: line, strength: 4 }]);
    expect(person('cy')).toBeUndefined();
    expect(real.model.getState().account.asOf).toBe('2026-03-01');

    real.undo();
    expect(saidBy(real.model.getState())).toEqual(before);
    real.redo();
    expect(saidBy(real.model.getState())).toEqual(saidBy(sandbox.model.getState()));
  });

  it('writes where it came to and not the way there', () => {
    editPerson(sandbox, 'bo', { notes: 'first' });
    editPerson(sandbox, 'bo', { notes: 'second' });
    const [eve = ''] = addPeople(sandbox, [{ name: 'Eve', side: 'customer' }]);
    deletePeople(sandbox, [eve]);
    expect(applySandbox(real, sandbox, 'What if')).toEqual({ applied: 1, skipped: 0 });
    expect(person('bo')?.notes).toBe('second');
    expect([...real.doc.getMap('people').keys()]).not.toContain(eve);
  });

  it('is no step when it came to nothing', () => {
    editPerson(sandbox, 'bo', { notes: 'new' });
    sandbox.undo();
    expect(applySandbox(real, sandbox, 'What if')).toEqual({ applied: 0, skipped: 0 });
    expect(steps()).toEqual([]);
  });

  it('leaves what somebody has changed on the account meanwhile, and says how much that is', () => {
    editPerson(sandbox, 'bo', { notes: 'tried', title: 'CFO' });
    editPerson(sandbox, 'ann', { notes: 'tried' });
    const other = openCopy(2, real.encode());
    editPerson(other, 'bo', { notes: 'theirs', email: 'bo@example.com' });
    send(other, real);

    expect(applySandbox(real, sandbox, 'What if')).toEqual({ applied: 2, skipped: 1 });
    expect(person('bo')).toMatchObject({ notes: 'theirs', title: 'CFO', email: 'bo@example.com' });
    expect(person('ann')?.notes).toBe('tried');
    real.undo();
    expect(person('bo')).toMatchObject({ notes: 'theirs', email: 'bo@example.com' });
    expect(person('bo')).not.toHaveProperty('title');
  });

  it('has nothing to skip where others came to the same', () => {
    editPerson(sandbox, 'bo', { title: 'CFO' });
    editPerson(real, 'bo', { title: 'CFO' });
    expect(applySandbox(real, sandbox, 'What if')).toEqual({ applied: 0, skipped: 0 });
    expect(steps()).toEqual(['Edit Bo']);
  });

  it('leaves a record alone that has come to be here under the same id', () => {
    addPeople(sandbox, [{ id: 'eve', name: 'Eve', side: 'customer' }]);
    addPeople(real, [{ id: 'eve', name: 'Evelyn', side: 'team' }]);
    expect(applySandbox(real, sandbox, 'What if')).toEqual({ applied: 0, skipped: 1 });
    expect(person('eve')?.name).toBe('Evelyn');
  });

  it('is refused of an account that is open for reading only, in which all can be tried out', () => {
    real.doc.getMap('meta').set('schemaVersion', 99);
    const trial = openSandbox(real);
    tagPeople(trial, ['bo'], 'stance', 2);
    expect(person('bo', trial)?.stance).toBe(2);
    expect(() => applySandbox(real, trial, 'What if')).toThrow(/open for reading only/);
    expect(person('bo')).not.toHaveProperty('stance');
    expect(real.doc.getMap('meta').get('schemaVersion')).toBe(99);
  });

  it('needs a sandbox', () => {
    expect(() => applySandbox(real, openCopy(3), 'What if')).toThrow(RangeError);
  });
});
