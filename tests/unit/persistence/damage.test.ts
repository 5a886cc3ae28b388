import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from 'yjs';
import { TestBrowser, type TestTab } from '#tests/support/test-browser.ts';
import { vetUpdate } from '@/document/index.ts';
import { updateRow } from '@/persistence/rows.ts';

let browser: TestBrowser;
let tab: TestTab;
beforeEach(async () => {
  browser = new TestBrowser({ compactAfter: 5 });
  tab = await browser.tab();
});
afterEach(() => browser.quit());

const letters = (text: string) => text.split('');
const people = (doc: Doc) => doc.getMap<string>('people');

/** Each person is added by a document of its own, so that no update builds on another. */
async function add(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { doc, stored } = await tab.open('acme');
    people(doc).set(name, name);
    await stored.close();
  }
}

async function open() {
  const { doc, stored } = await tab.open('acme');
  const { damagedRows } = stored;
  await stored.close();
  return { names: Object.keys(people(doc).toJSON()).sort(), damagedRows };
}

const garbage = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 151 + 7) % 256);

describe('a damaged update', () => {
  it.each([
    ['garbage', { bytes: garbage(400) }],
    ['a truncated update', { bytes: new Uint8Array([0, 0]) }],
    ['nothing', { bytes: new Uint8Array() }],
    ['something else', { bytes: 'text' as unknown as Uint8Array }],
  ])('with %s is left out, counted and kept', async (_, damage) => {
    await add('a', 'b', 'c');
    await tab.database.updates.update(['acme', 2], damage);
    expect(await open()).toEqual({ names: ['a', 'c'], damagedRows: 1 });
    expect(await tab.database.updates.get(['acme', 2])).toMatchObject(damage);
  });

  it('is found even where it reads as another valid update', async () => {
    await add('anna', 'b');
    const row = await tab.database.updates.get(['acme', 1]);
    const bytes = (row?.bytes ?? new Uint8Array()).map((byte) =>
      byte === 'n'.charCodeAt(0) ? byte + 1 : byte,
    );
    await tab.database.updates.update(['acme', 1], { bytes });
    expect(await open()).toEqual({ names: ['b'], damagedRows: 1 });
  });

  it('that Yjs cannot read in spite of a fitting checksum is counted too', async () => {
    await add('a', 'b');
    await tab.database.updates.put(updateRow('acme', 1, new Uint8Array([1, 2, 3])));
    expect(await open()).toEqual({ names: ['b'], damagedRows: 1 });
  });

  it('survives compaction, and is reported until then and after', async () => {
    await add('a', 'b');
    await tab.database.updates.update(['acme', 1], { bytes: garbage(40) });
    await add('c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n');
    expect(await tab.database.generations.count()).toBe(2);
    expect(await tab.database.updates.get(['acme', 1])).toBeDefined();
    expect(await tab.database.updates.get(['acme', 2])).toBeUndefined();
    expect(await open()).toEqual({ names: letters('bcdefghijklmn'), damagedRows: 1 });
  });

  it('that others build on is reported for them too, and heals when it comes back', async () => {
    const { doc, stored } = await tab.open('acme');
    for (const name of ['a', 'b', 'c']) {
      people(doc).set(name, name);
      await stored.flush();
    }
    await stored.close();
    const row = await tab.database.updates.get(['acme', 2]);
    if (row === undefined) throw new Error('No such row');

    await tab.database.updates.delete(['acme', 2]);
    expect(await open()).toEqual({ names: ['a'], damagedRows: 1 });
    // A backup and a copy hold what can be read, and nothing that could not be read there either.
    const state = (await tab.documents.read('acme')) ?? new Uint8Array();
    expect(vetUpdate(state)).toBeDefined();
    await tab.database.updates.add(row);
    expect(await open()).toEqual({ names: ['a', 'b', 'c'], damagedRows: 0 });
  });
});

describe('a damaged generation', () => {
  const names = letters('abcdefghijklmn');

  it('loses nothing: the one before and the updates since are still there', async () => {
    await add(...names);
    const keys = await tab.database.generations.toCollection().primaryKeys();
    expect(keys).toHaveLength(2);
    await tab.database.generations.update(keys[1] ?? ['', 0], { bytes: garbage(300) });
    expect(await open()).toEqual({ names, damagedRows: 1 });
  });

  it('loses nothing when it is the first', async () => {
    await add(...names.slice(0, 6));
    const keys = await tab.database.generations.toCollection().primaryKeys();
    expect(keys).toHaveLength(1);
    await tab.database.generations.update(keys[0] ?? ['', 0], { bytes: new Uint8Array() });
    expect(await open()).toEqual({ names: names.slice(0, 6), damagedRows: 1 });
  });

  it('is replaced by the next', async () => {
    await add(...names);
    const keys = await tab.database.generations.toCollection().primaryKeys();
    await tab.database.generations.update(keys[1] ?? ['', 0], { bytes: garbage(300) });
    await add(...letters('opqrstu'));
    expect(await open()).toEqual({ names: [...names, ...letters('opqrstu')], damagedRows: 0 });
    expect(await tab.database.generations.count()).toBe(2);
  });
});
