import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { addPeople, newAccount } from '@/document/index.ts';
import { errors, KingsideError } from '@/domain/index.ts';
import { ImportFlow } from '@/features/exchange/import/import-flow.ts';
import { type Imported, type Progress, readPasted } from '@/formats/index.ts';
import type { ImportClient, ReadFileOptions } from '@/workers/import-client.ts';

/** A reader that answers when it is told to. */
class HeldReader implements ImportClient {
  readonly asked: { readonly name: string; readonly options: ReadFileOptions }[] = [];
  #settle: { resolve: (imported: Imported) => void; reject: (error: unknown) => void } | undefined;

  readFile(file: { readonly name: string }, options: ReadFileOptions = {}): Promise<Imported> {
    this.asked.push({ name: file.name, options });
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  progress(progress: Progress) {
    this.asked.at(-1)?.options.onProgress?.(progress);
  }

  answer(text: string) {
    this.#settle?.resolve({ kind: 'table', table: readPasted(text) });
  }

  fail(error: unknown) {
    this.#settle?.reject(error);
  }
}

const file = new File(['whatever'], 'contacts.csv');

function start() {
  const document = newAccount('acme', { name: 'Acme' }, pinnedClock());
  const client = new HeldReader();
  const reviews: string[] = [];
  const flow = new ImportFlow({
    document,
    client,
    takeReview: (name) => {
      reviews.push(`${name}, ${document.model.getState().people.size} people`);
      return Promise.resolve();
    },
  });
  return { document, client, reviews, flow, step: () => flow.state.getState().step };
}

/** Reads a file that holds two people. */
async function readTwo({ flow, client }: Pick<ReturnType<typeof start>, 'flow' | 'client'>) {
  const read = flow.read({ kind: 'file', file });
  client.answer('name\ttitle\nAnn\tCFO\nBen\tCIO');
  await read;
}

describe('the flow of an import', () => {
  it('tells how far it has read', () => {
    const { flow, client, step } = start();
    void flow.read({ kind: 'file', file });
    expect(step()).toEqual({ kind: 'reading', name: 'contacts.csv' });
    client.progress({ done: 0.4, label: 'Unpacking' });
    expect(step()).toMatchObject({ kind: 'reading', progress: { done: 0.4 } });
  });

  it('stops the reading when it is cancelled, and ignores what comes later', async () => {
    const { flow, client, step } = start();
    const read = flow.read({ kind: 'file', file });
    flow.chooseAnother();
    expect(client.asked[0]?.options.signal?.aborted).toBe(true);
    client.progress({ done: 0.9, label: 'Late' });
    client.answer('name\nAnn');
    await read;
    expect(step()).toEqual({ kind: 'choose' });
  });

  it('says why a file cannot be read, where another is chosen', async () => {
    const { flow, client, step } = start();
    const read = flow.read({ kind: 'file', file });
    client.fail(new KingsideError('fileDamaged', 'contacts.csv'));
    await read;
    expect(step()).toEqual({ kind: 'choose', error: errors.fileDamaged('contacts.csv') });
  });

  it('keeps the table and its mapping when it cannot be read in another way', async () => {
    const held = start();
    await readTwo(held);
    const { flow, client, step } = held;
    const before = step();
    const reread = flow.reread({ encoding: 'utf-16le' });
    expect(client.asked[1]?.options.table).toEqual({ encoding: 'utf-16le' });
    expect(flow.state.getState().busy).toBe('rereading');
    client.fail(new KingsideError('fileNotReadable', 'contacts.csv'));
    await reread;
    expect(step()).toBe(before);
    expect(flow.state.getState()).toMatchObject({
      busy: undefined,
      error: errors.fileNotReadable('contacts.csv'),
    });
  });

  it('takes the review of the board as it was, and imports once however often it is asked', async () => {
    const held = start();
    await readTwo(held);
    const { flow, document, reviews, step } = held;
    await Promise.all([flow.bringIn(), flow.bringIn()]);
    expect(reviews).toEqual(['Before import of contacts.csv, 0 people']);
    expect(document.model.getState().people.size).toBe(2);
    expect(step()).toMatchObject({ kind: 'report', report: { counts: { added: 2 } } });
    expect(document.history.getState().done).toHaveLength(1);
  });

  it('counts with the board as it is when the button is pressed', async () => {
    const held = start();
    await readTwo(held);
    const { flow, document } = held;
    addPeople(document, [{ name: 'Ann', side: 'customer' }]);
    await flow.bringIn();
    expect(
      [...document.model.getState().people.values()].map(({ name, title }) => `${name} ${title}`),
    ).toEqual(['Ann CFO', 'Ben CIO']);
  });

  it('undoes only the import itself', async () => {
    const held = start();
    await readTwo(held);
    const { flow, document, step } = held;
    await flow.bringIn();
    addPeople(document, [{ name: 'Cem', side: 'customer' }]);
    expect(flow.canUndo).toBe(false);
    flow.undo();
    expect(document.model.getState().people.size).toBe(3);
    document.undo();
    expect(flow.canUndo).toBe(true);
    flow.undo();
    expect(step()).toMatchObject({ kind: 'report', undone: { skipped: 0 } });
    expect(document.model.getState().people.size).toBe(0);
  });

  it('offers no undo where nothing changed', async () => {
    const held = start();
    await readTwo(held);
    await held.flow.bringIn();
    await readTwo(held);
    await held.flow.bringIn();
    expect(held.step()).toMatchObject({ kind: 'report', report: { counts: { added: 0, unchanged: 2 } } });
    expect(held.flow.canUndo).toBe(false);
  });
});
