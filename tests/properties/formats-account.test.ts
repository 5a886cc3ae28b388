import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandStep, take } from '#tests/support/document-arbitraries.ts';
import { openCopy, saidBy, smallBoard } from '#tests/support/document-copies.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { AccountDocument, editPerson, snapshotOf } from '@/document/index.ts';
import {
  applyComparison,
  canMerge,
  chooseDifferences,
  compareAccounts,
  contentsOf,
  mergeAccountFile,
  newAccountFrom,
  putBack,
  readAccountFile,
  vetAccountJson,
  writeAccountFile,
  writeAccountJson,
} from '@/formats/index.ts';

const steps = fc.array(commandStep, { maxLength: 25 });
const start = smallBoard();

function edited(client: number, taken: readonly Parameters<typeof take>[0][]): AccountDocument {
  const document = openCopy(client, start);
  for (const step of taken) take(step, document);
  return document;
}

const textOf = (document: AccountDocument) =>
  writeAccountJson(contentsOf(document.id, document.model.getState()));

async function fileOf(document: AccountDocument) {
  const file = await readAccountFile({ name: 'a.kingside', bytes: await writeAccountFile(document) });
  if (!canMerge(document, file)) throw new Error('The file cannot be merged');
  return file;
}

describe('An account that leaves and comes back', () => {
  it('is the same as readable JSON', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const document = edited(1, taken);
        const text = textOf(document);
        const vetted = vetAccountJson(text);
        expect(vetted.quarantined).toEqual([]);
        expect(vetted.records).toEqual(contentsOf(document.id, document.model.getState()).records);
        const again = newAccountFrom({ vetted, notes: [] }, document.id, pinnedClock());
        expect(textOf(again)).toBe(text);
        const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
          [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
        const [one, other] = [document, again].map(({ model }) => snapshotOf(model.getState()));
        expect(byId(other?.people ?? [])).toEqual(byId(one?.people ?? []));
        expect(other?.departments).toEqual(one?.departments);
        expect(other?.ranks).toEqual(one?.ranks);
        expect(byId(other?.relationships ?? [])).toEqual(byId(one?.relationships ?? []));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same as an account file', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const document = edited(1, taken);
        const file = await fileOf(document);
        expect(file.vetted.quarantined).toEqual([]);
        const again = newAccountFrom(file, document.id, pinnedClock());
        expect(saidBy(again.model.getState())).toEqual(saidBy(document.model.getState()));
      }),
      { numRuns: 15 },
    );
  });
});

describe('An account file that comes in twice', () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (ours, theirs) => {
        const document = edited(1, ours);
        const file = await fileOf(edited(2, theirs));
        mergeAccountFile(document, file);
        const before = document.model.getState();
        const done = document.history.getState().done.length;
        expect(mergeAccountFile(document, file).entries).toEqual([]);
        expect(saidBy(document.model.getState())).toEqual(saidBy(before));
        expect(document.history.getState().done.length).toBe(done);
      }),
      { numRuns: 15 },
    );
  });

  it('brings two copies together, whoever opens the file of the other first', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (ours, theirs) => {
        const [one, other] = [edited(1, ours), edited(2, theirs)];
        const [file, file2] = [await fileOf(one), await fileOf(other)];
        mergeAccountFile(one, file2);
        mergeAccountFile(other, file);
        expect(textOf(one)).toBe(textOf(other));
      }),
      { numRuns: 15 },
    );
  });

  it('brings two accounts together that were made of the same readable file', async () => {
    const readable = vetAccountJson(textOf(openCopy(1, start)));
    const made = (client: number, taken: readonly Parameters<typeof take>[0][]) => {
      const { id, doc } = newAccountFrom({ vetted: readable, notes: [] }, 'test', pinnedClock());
      doc.clientID = client;
      const document = new AccountDocument({ id, doc, clock: pinnedClock() });
      for (const step of taken) take(step, document);
      return document;
    };
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.string(), async (ours, theirs, notes) => {
        const [one, other] = [made(1, ours), made(2, theirs)];
        if (other.model.getState().people.get('ann') !== undefined)
          editPerson(other, 'ann', { email: notes });
        const [file, file2] = [await fileOf(one), await fileOf(other)];
        mergeAccountFile(one, file2);
        mergeAccountFile(other, file);
        expect(textOf(one)).toBe(textOf(other));
        // Whoever is not deleted in one of the two has what only the other one knew.
        const ann = one.model.getState().people.get('ann');
        expect(ann === undefined ? notes : ann.email).toBe(notes);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps both sides' edits field by field", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (title, notes) => {
        const [one, other] = [edited(1, []), edited(2, [])];
        editPerson(one, 'ann', { title });
        editPerson(other, 'ann', { notes, phone: '1' });
        mergeAccountFile(one, await fileOf(other));
        expect(one.model.getState().people.get('ann')).toMatchObject({ title, notes, phone: '1' });
        one.undo();
        const ann = one.model.getState().people.get('ann');
        expect(ann?.title).toBe(title);
        expect(ann?.notes).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });
});

describe('Readable JSON compared with the account it came from', () => {
  it('has no differences', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const document = edited(1, taken);
        const comparison = compareAccounts(document.model.getState(), vetAccountJson(textOf(document)));
        expect(comparison.differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('puts back exactly what it says, in one step that can be undone', () => {
    fc.assert(
      fc.property(steps, steps, (first, then) => {
        const document = edited(1, first);
        const backup = textOf(document);
        for (const step of then) take(step, document);
        const before = textOf(document);
        const done = document.history.getState().done.length;
        putBack(document, vetAccountJson(backup));
        expect(textOf(document)).toBe(backup);
        expect(document.history.getState().done.length - done).toBe(before === backup ? 0 : 1);
        if (before !== backup) document.undo();
        expect(textOf(document)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing where every choice is mine, and leaves no difference where every choice is theirs', () => {
    fc.assert(
      fc.property(steps, steps, (ours, theirs) => {
        const document = edited(1, ours);
        const before = textOf(document);
        const file = vetAccountJson(textOf(edited(2, theirs)));
        const compared = () => compareAccounts(document.model.getState(), file);
        applyComparison(document, chooseDifferences(compared(), 'all', 'mine'));
        expect(textOf(document)).toBe(before);
        applyComparison(document, chooseDifferences(compared(), 'all', 'theirs'));
        expect(compared().differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
