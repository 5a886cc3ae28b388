import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openCopy, smallBoard } from '#tests/support/document-copies.ts';
import {
  type AccountDocument,
  addPeople,
  deletePeople,
  editPerson,
  type Review,
  type StoredAccount,
} from '@/document/index.ts';
import { gunzip } from '@/formats/bytes/gzip.ts';
import {
  applyComparison,
  canMerge,
  chooseDifferences,
  compareAccounts,
  limits,
  mergeAccountFile,
  readAccountFile,
  readBackup,
  readImport,
  readReview,
  vetAccountJson,
  withoutPerson,
  writeAccountFile,
  writeBackup,
  writeReview,
} from '@/formats/index.ts';

const start = smallBoard();
const board = (client = 1) => openCopy(client, start);

async function withState(
  change: (json: Record<string, unknown>) => void,
  document: AccountDocument = board(),
) {
  const json = JSON.parse(gunzipSync(await writeAccountFile(document)).toString()) as Record<string, unknown>;
  change(json);
  return await readAccountFile({ name: 'a.kingside', bytes: new Uint8Array(gzipSync(JSON.stringify(json))) });
}

describe('The account file', () => {
  it('is merged into the same account only, and reports what it brought', async () => {
    const colleague = board(2);
    addPeople(colleague, [{ id: 'new', name: 'New', side: 'customer' }]);
    editPerson(colleague, 'ann', { title: 'CFO' });
    const file = await readAccountFile({ name: 'a.kingside', bytes: await writeAccountFile(colleague) });
    const mine = board(1);
    editPerson(mine, 'ann', { notes: 'mine' });
    if (!canMerge(mine, file)) throw new Error('Cannot be merged');
    const report = mergeAccountFile(mine, file);
    expect(report.entries).toEqual([
      { where: 'people', name: 'Ann', outcome: 'updated', notes: [] },
      { where: 'people', name: 'New', outcome: 'added', notes: [] },
    ]);
    expect(mine.model.getState().people.get('ann')).toMatchObject({ title: 'CFO', notes: 'mine' });
    expect(canMerge({ id: 'other' }, file)).toBe(false);
  });

  it('can still be read where its history is broken, and says so', async () => {
    for (const state of ['!!!', 'AAAA', 7, { a: 1 }]) {
      const file = await withState((json) => {
        json['yjs'] = state;
      });
      expect(file.update).toBeUndefined();
      expect(file.notes.join()).toContain('history is broken');
      expect(file.vetted.records.people.size).toBe(6);
    }
  });

  it('of a newer Kingside is refused, by its readable part or by its state', async () => {
    await expect(withState((json) => Object.assign(json, { version: 2 }))).rejects.toThrow('newer version');
    const newer = board();
    newer.doc.getMap('meta').set('schemaVersion', 99);
    await expect(withState(() => undefined, newer)).rejects.toThrow('newer version');
  });

  it('is refused when damaged or cut off', async () => {
    const bytes = await writeAccountFile(board());
    await expect(readAccountFile({ name: 'a.kingside', bytes: bytes.slice(0, 100) })).rejects.toThrow(
      'is damaged',
    );
    await expect(readAccountFile({ name: 'a.kingside', bytes: new Uint8Array([1, 2, 3]) })).rejects.toThrow(
      'is damaged',
    );
  });

  it('that is a gzip bomb is stopped while it unpacks', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    const started = performance.now();
    await expect(gunzip({ name: 'bomb.kingside', bytes: bomb }, 5_000_000)).rejects.toThrow('more than 5 MB');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('that unpacks to more than 200 MB is refused, naming the limit', { timeout: 30_000 }, async () => {
    const piece = gzipSync(Buffer.alloc(10_000_000, ' '));
    // Gzip files may stand one after the other; together they are one.
    const bomb = new Uint8Array(Buffer.concat(Array.from({ length: 21 }, () => piece)));
    await expect(readImport({ name: 'bomb.kingside', bytes: bomb })).rejects.toThrow('more than 200 MB');
  });
});

describe('A comparison', () => {
  const foreign = {
    format: 'kingside-account',
    account: { id: 'elsewhere', name: 'Start' },
    departments: [{ id: 'x-fin', name: 'finance' }],
    people: [
      { id: 'x-ann', name: 'ann', side: 'customer', department: 'x-fin', title: 'CFO' },
      { id: 'x-bo', name: 'Bo', side: 'customer', influence: 2 },
      { id: 'x-new', name: 'New', side: 'customer', department: 'x-fin' },
    ],
    relationships: [
      { id: 'x-1', kind: 'reportsTo', from: 'x-ann', to: 'x-bo', notes: 'dotted' },
      { id: 'x-2', kind: 'trusts', from: 'x-new', to: 'x-ann' },
    ],
  };
  const compared = (document: AccountDocument) =>
    compareAccounts(document.model.getState(), vetAccountJson(JSON.stringify(foreign)));

  it('finds the same people, departments and relationships under other ids', () => {
    const { differences } = compared(board());
    const there = differences.filter(({ where }) => where !== 'onlyHere');
    expect(there.map(({ collection, name, where }) => ({ collection, name, where }))).toEqual([
      { collection: 'departments', name: 'Finance', where: 'both' },
      { collection: 'people', name: 'Ann', where: 'both' },
      { collection: 'people', name: 'Bo', where: 'both' },
      { collection: 'people', name: 'New', where: 'onlyThere' },
      { collection: 'relationships', name: 'Ann reports to Bo', where: 'both' },
      { collection: 'relationships', name: 'New trusts ann', where: 'onlyThere' },
    ]);
    const bo = differences.find(({ id }) => id === 'bo');
    const influence = bo?.where === 'both' ? bo.fields.find(({ field }) => field === 'influence') : undefined;
    expect(influence).toEqual({ field: 'influence', mine: 5, theirs: 2, choice: 'mine' });
  });

  it('leads a move of theirs by our ids, whom it goes by included', () => {
    const document = board();
    const move = { id: 'x-m', what: 'Meet', contact: 'x-new', via: ['x-ann', 'x-bo'], type: 'introduction' };
    const theirs = vetAccountJson(JSON.stringify({ ...foreign, moves: [move] }));
    applyComparison(document, compareAccounts(document.model.getState(), theirs));
    expect(document.model.getState().moves.get('x-m')).toMatchObject({
      contact: 'x-new',
      via: ['ann', 'bo'],
      type: 'introduction',
    });
  });

  it('lets the focus of a view of theirs name our people, departments and topics', () => {
    const document = board();
    const view = {
      id: 'x-v',
      name: 'Around',
      focus: { around: ['x-ann', 'x-new'], steps: 2, owners: ['x-bo', null], departments: [null], tilt: 3 },
    };
    const theirs = vetAccountJson(JSON.stringify({ ...foreign, views: [view] }));
    applyComparison(document, compareAccounts(document.model.getState(), theirs));
    expect(document.model.getState().views.get('x-v')?.focus).toEqual({
      around: ['ann', 'x-new'],
      steps: 2,
      owners: ['bo', null],
      departments: [null],
      tilt: 3,
    });
  });

  it('lights our department in a view of theirs by its class', () => {
    const document = board();
    const view = {
      id: 'x-v',
      name: 'Finance',
      colouring: 'department',
      litClasses: ['department:x-fin', 'gone'],
    };
    const theirs = vetAccountJson(JSON.stringify({ ...foreign, views: [view] }));
    applyComparison(document, compareAccounts(document.model.getState(), theirs));
    const { departments, views } = document.model.getState();
    const ours = [...departments.values()].find(({ name }) => name === 'Finance');
    expect(views.get('x-v')?.litClasses).toEqual([`department:${ours?.id}`, 'gone']);
    expect(ours?.id).not.toBe('x-fin');
  });

  it('brings in what only the file has and what is unknown here, as one step, and nothing twice', () => {
    const document = board();
    const size = document.model.getState().people.size;
    const report = applyComparison(document, compared(document));
    const { people, departments, relationships } = document.model.getState();
    expect(report.counts).toMatchObject({ added: 2, removed: 0 });
    expect(people.size).toBe(size + 1);
    expect(people.get('ann')).toMatchObject({ title: 'CFO', name: 'Ann', role: 'champion' });
    expect(people.get('bo')?.influence).toBe(5);
    expect(departments.get(people.get('x-new')?.department ?? '')?.name).toBe('Finance');
    expect(relationships.get('x-2')).toMatchObject({ from: 'x-new', to: 'ann' });
    expect(applyComparison(document, compared(document)).counts).toMatchObject({ added: 0, updated: 0 });
    document.undo();
    expect(document.model.getState().people.size).toBe(size);
  });

  it('follows the choice per field and per record', () => {
    const document = board();
    const chosen = chooseDifferences(
      chooseDifferences(compared(document), [{ key: 'people/bo', field: 'influence' }], 'theirs'),
      [{ key: 'people/x-new' }],
      'mine',
    );
    const report = applyComparison(document, chosen);
    const { people, relationships } = document.model.getState();
    expect(people.get('bo')?.influence).toBe(2);
    expect(people.has('x-new')).toBe(false);
    expect(relationships.has('x-2')).toBe(false);
    expect(report.entries.find(({ name }) => name === 'New trusts ann')).toMatchObject({
      outcome: 'skipped',
    });
  });

  it('brings a deleted record back with what the file says of it and nothing else', () => {
    const document = board();
    document.run('Key of a newer version', (edit) => edit.set('people', 'bo', { shoeSize: 44 } as object));
    editPerson(document, 'bo', { notes: 'Old' });
    deletePeople(document, ['bo']);
    const comparison = compareAccounts(
      document.model.getState(),
      vetAccountJson(JSON.stringify({ ...foreign, people: [{ id: 'bo', name: 'Bo', side: 'customer' }] })),
    );
    applyComparison(document, comparison);
    const bo = document.model.getState().people.get('bo');
    expect(Object.keys(bo ?? {}).toSorted()).toEqual(['createdAt', 'id', 'name', 'side']);
    document.undo();
    document.undo();
    expect(document.model.getState().people.get('bo')).toMatchObject({ notes: 'Old', shoeSize: 44 });
  });

  it('never makes a record that cannot be read', () => {
    const document = board();
    const other = { ...foreign, people: [{ id: 'ann', name: 'Ann', side: 'team', role: 'support' }] };
    const comparison = compareAccounts(
      document.model.getState(),
      vetAccountJson(JSON.stringify({ ...other, relationships: [] })),
    );
    const chosen = chooseDifferences(
      chooseDifferences(comparison, 'all', 'mine'),
      [{ key: 'people/ann', field: 'role' }],
      'theirs',
    );
    expect(applyComparison(document, chosen).counts.skipped).toBe(1);
    expect(document.model.getState().people.get('ann')?.role).toBe('champion');
  });
});

describe('A backup of everything', () => {
  const stored = async (): Promise<StoredAccount> => {
    const document = board();
    const review: Review = {
      id: 'r',
      account: 'test',
      name: 'Spring',
      at: '2026-03-01T00:00:00.000Z',
      data: await writeReview('test', document.model.getState()),
    };
    return {
      summary: { id: 'test', name: 'Start', pieces: 6, score: null, changedAt: '2026-01-01T00:00:00.000Z' },
      state: document.encode(),
      damagedRows: 0,
      reviews: [review],
    };
  };

  it('comes back with every account and its reviews', async () => {
    const account = await stored();
    async function* accounts() {
      yield account;
      yield { ...account, summary: { ...account.summary, id: 'second', name: 'Second' }, reviews: [] };
    }
    const backup = await readBackup({
      name: 'b.kingside-backup',
      bytes: await writeBackup(accounts(), '2026-03-02T00:00:00.000Z'),
    });
    expect(backup).toMatchObject({ createdAt: '2026-03-02T00:00:00.000Z', notes: [] });
    expect(backup.accounts.map(({ summary }) => summary.name)).toEqual(['Start', 'Second']);
    const [first] = backup.accounts;
    expect(first?.summary).toEqual(account.summary);
    expect(first?.reviews).toEqual(account.reviews);
    expect(first?.file.update).toEqual(account.state);
    expect(first?.file.vetted.records.people.size).toBe(6);
  });

  it('comes back also where an account has grown beyond the limit of one import, reviews included', async () => {
    const document = board();
    const many = Array.from({ length: limits.people }, (_, at) => ({
      name: `P${at}`,
      side: 'customer' as const,
    }));
    addPeople(document, many);
    const account = await stored();
    const [review] = account.reviews;
    if (review === undefined) throw new Error('No review');
    const data = await writeReview('test', document.model.getState());
    const large = { ...account, state: document.encode(), reviews: [{ ...review, data }] };
    const bytes = await writeBackup([large], '2026-03-02T00:00:00.000Z');
    const backup = await readBackup({ name: 'b.kingside-backup', bytes });
    expect(backup.notes).toEqual([]);
    expect(backup.accounts[0]?.file.vetted.records.people.size).toBe(limits.people + 6);
    const [kept] = backup.accounts[0]?.reviews ?? [];
    if (kept === undefined) throw new Error('No review');
    expect((await readReview(kept)).records.people.size).toBe(limits.people + 6);
  });

  it('gives what comes before the place where it breaks off, and says so', async () => {
    const account = await stored();
    // Noise does not shrink, so that the second account is far from the end of the first.
    const noise = crypto.getRandomValues(new Uint8Array(60_000));
    const large = { ...account, reviews: account.reviews.map((review) => ({ ...review, data: noise })) };
    const bytes = await writeBackup([account, large, large], '2026-03-02T00:00:00.000Z');
    const backup = await readBackup({ name: 'b', bytes: bytes.slice(0, bytes.length * 0.75) });
    expect(backup.accounts.map(({ reviews }) => reviews.length)).toEqual([1, 1]);
    expect(backup.notes).toEqual(['The file breaks off: what follows Start cannot be read.']);
    await expect(readBackup({ name: 'b', bytes: bytes.slice(0, 200) })).rejects.toThrow('is damaged');
  });

  it('leaves out an account that cannot be read and says so', async () => {
    const account = await stored();
    const bytes = await writeBackup([account, account], '2026-03-02T00:00:00.000Z');
    const lines = gunzipSync(bytes).toString().split('\n');
    const text = [lines[0], '{"summary":7}', lines[2], '{"half'].join('\n');
    const backup = await readBackup({ name: 'b', bytes: new Uint8Array(gzipSync(text)) });
    expect(backup.accounts.length).toBe(1);
    expect(backup.notes.length).toBe(2);
  });

  it.each([
    ['something else', gzipSync('{"format":"other"}\n'), 'holds no Kingside account'],
    ['a newer one', gzipSync('{"format":"kingside-backup","version":2,"createdAt":"x"}\n'), 'newer version'],
    ['nothing', gzipSync(''), 'is damaged'],
    ['no gzip', Buffer.from('hello'), 'is damaged'],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readBackup({ name: 'b', bytes: new Uint8Array(bytes) })).rejects.toThrow(message);
  });
});

describe('A review', () => {
  it('keeps the board, and forgets a person who is erased', async () => {
    const review: Review = {
      id: 'r',
      account: 'test',
      name: 'Spring',
      at: '2026-03-01T00:00:00.000Z',
      data: await writeReview('test', board().model.getState()),
    };
    expect((await readReview(review)).records.people.size).toBe(6);
    const rewritten = await withoutPerson(review, 'ann');
    const { records } = await readReview(rewritten);
    expect(records.people.has('ann')).toBe(false);
    expect([...records.relationships.values()].some(({ from, to }) => from === 'ann' || to === 'ann')).toBe(
      false,
    );
    expect(gunzipSync(rewritten.data).toString()).not.toContain('Ann');
  });
});
