import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandStep, historyStep, take } from '#tests/support/document-arbitraries.ts';
import { expectInStep, openCopy, saidBy, send, smallBoard } from '#tests/support/document-copies.ts';
import { type RawState, rawStateOf } from '@/document/patches.ts';

/** Every stored field by where it is; a record that is there without a mark of deletion has the mark undefined. */
function fieldsOf({ meta, records }: RawState): Map<string, unknown> {
  const fields = new Map<string, unknown>(
    Object.entries(meta).map(([key, value]) => [`meta//${key}`, value]),
  );
  for (const [collection, rows] of records) {
    for (const [id, row] of rows) {
      for (const [key, value] of Object.entries(row)) fields.set(`${collection}/${id}/${key}`, value);
    }
  }
  return fields;
}

const idsOf = ({ records }: RawState) =>
  new Set([...records].flatMap(([collection, rows]) => [...rows.keys()].map((id) => `${collection}/${id}`)));

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What each field must hold once our command is undone: from before it where nobody has changed ours since. */
function expectedAfterUndo(start: RawState, ours: RawState, merged: RawState): Map<string, unknown> {
  const [before, after, expected] = [fieldsOf(start), fieldsOf(ours), fieldsOf(merged)];
  const there = idsOf(start);
  const made = [...idsOf(ours)].filter((record) => !there.has(record));
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const isOurs = !same(before.get(key), after.get(key)) && same(after.get(key), expected.get(key));
    const isOfNew = made.some((record) => key.startsWith(`${record}/`));
    if (!isOurs || isOfNew) continue;
    if (before.has(key)) expected.set(key, before.get(key));
    else expected.delete(key);
  }
  // A record of ours goes by the mark of deletion, with everything others have added to it.
  for (const record of made) expected.set(`${record}/deletedAt`, 'some time');
  return expected;
}

/** When something was deleted is no matter, only whether. */
function withoutDates(fields: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const entries = [...fields].filter(([key]) => key !== 'meta//schemaVersion');
  return new Map(entries.map(([key, value]) => [key, key.endsWith('/deletedAt') ? true : value]));
}

describe('Undo', () => {
  it('of everything leads back to the beginning, and redo to the end', () => {
    fc.assert(
      fc.property(fc.array(commandStep, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
        const document = openCopy(1, smallBoard());
        const beginning = saidBy(document.model.getState());
        for (const step of steps) take(step, document);
        const end = saidBy(document.model.getState());
        while (document.undo() !== undefined) expectInStep(document);
        // That a document was once written by this version is no edit of anybody's.
        expect(saidBy(document.model.getState())).toEqual(beginning);
        while (document.redo() !== undefined) expectInStep(document);
        expect(saidBy(document.model.getState())).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  it('restores only what is ours, after others have edited', () => {
    fc.assert(
      fc.property(
        fc.array(commandStep, { maxLength: 6, size: 'max' }),
        commandStep,
        fc.array(fc.oneof(commandStep, historyStep), { minLength: 3, maxLength: 12, size: 'max' }),
        fc.boolean(),
        (start, ours, theirs, theySawOurs) => {
          const here = openCopy(1, smallBoard());
          for (const step of start) take(step, here);
          const there = openCopy(2, here.encode());
          here.forgetHistory();

          const atStart = rawStateOf(here.doc);
          take(ours, here);
          fc.pre(here.history.getState().done.length === 1);
          const atOurs = rawStateOf(here.doc);
          if (theySawOurs) send(here, there);
          for (const step of theirs) take(step, there);
          send(there, here);

          const atMerge = rawStateOf(here.doc);
          here.undo();
          const expected = expectedAfterUndo(atStart, atOurs, atMerge);
          const undone = fieldsOf(rawStateOf(here.doc));
          expect(withoutDates(undone)).toEqual(withoutDates(expected));
          expectInStep(here);
        },
      ),
      { numRuns: 150 },
    );
  });
});
