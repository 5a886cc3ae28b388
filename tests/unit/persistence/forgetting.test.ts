import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Doc, Map as YMap } from 'yjs';
import { TestBrowser, type TestTab } from '#tests/support/test-browser.ts';

const marker = 'Dana-Wu-the-marker';
let browser: TestBrowser;
let tab: TestTab;
beforeEach(async () => {
  browser = new TestBrowser({ compactAfter: 5 });
  tab = await browser.tab();
});
afterEach(() => browser.quit());

const people = (doc: Doc) => doc.getMap<YMap<string>>('people');
const add = (doc: Doc, id: string, name: string) => people(doc).set(id, new YMap<string>([['name', name]]));

/** Whether any raw row of any table spells out the marker. */
async function isOnDisk(): Promise<boolean> {
  const rows = await Promise.all(tab.database.tables.map((table) => table.toArray()));
  return rows.flat().some((row: object) =>
    Object.values(row).some((value) => {
      const text =
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value.buffer) : String(value);
      return text.includes(marker);
    }),
  );
}

describe('forgetting history', () => {
  it('leaves no trace of what was erased, in generations, updates or a later load', async () => {
    const { doc, stored } = await tab.open('acme');
    for (let index = 0; index < 13; index += 1) {
      add(doc, `p${index}`, index % 2 === 0 ? `${marker} ${index}` : `Omar ${index}`);
      await stored.flush();
    }
    expect(await tab.database.generations.count()).toBe(2);
    for (let index = 0; index < 13; index += 2) people(doc).delete(`p${index}`);
    await stored.flush();
    expect(await isOnDisk()).toBe(true);

    await stored.forgetHistory();
    expect(await isOnDisk()).toBe(false);
    expect(await tab.database.updates.count()).toBe(0);
    expect(await tab.database.generations.count()).toBe(1);

    add(doc, 'later', 'Ines');
    await stored.close();
    const again = await tab.open('acme');
    expect(people(again.doc).toJSON()).toEqual(people(doc).toJSON());
    expect(people(again.doc).size).toBe(7);
    expect(again.stored.damagedRows).toBe(0);
  });

  it('also removes damaged updates and what builds on them', async () => {
    const first = await tab.open('acme');
    for (const id of ['a', 'b', 'c']) {
      add(first.doc, id, marker);
      await first.stored.flush();
    }
    await first.stored.close();
    await tab.database.updates.update(['acme', 2], { checksum: 0 });
    const { doc, stored } = await tab.open('acme');
    expect(people(doc).size).toBe(1);
    people(doc).delete('a');
    await stored.forgetHistory();
    expect(await isOnDisk()).toBe(false);
    expect(stored.damagedRows).toBe(0);
  });

  it('includes what another tab has written and was not seen yet', async () => {
    browser = new TestBrowser({ channels: false });
    tab = await browser.tab();
    const left = await tab.open('acme');
    const right = await (await browser.tab()).open('acme');
    add(right.doc, 'omar', 'Omar');
    await right.stored.flush();
    await left.stored.forgetHistory();
    expect(people(left.doc).has('omar')).toBe(true);
    expect(people((await tab.open('acme')).doc).has('omar')).toBe(true);
  });

  it('tells the other tabs', async () => {
    const left = await tab.open('acme');
    const right = await (await browser.tab()).open('acme');
    const onForgotten = vi.fn<() => void>();
    const onOwn = vi.fn<() => void>();
    right.stored.onForgotten(onForgotten);
    left.stored.onForgotten(onOwn);
    add(left.doc, 'omar', 'Omar');
    await left.stored.forgetHistory();
    await vi.waitFor(() => expect(onForgotten).toHaveBeenCalledOnce());
    expect(people(right.doc).has('omar')).toBe(true);
    expect(onOwn).not.toHaveBeenCalled();
  });

  it('is not undone by what a sleeping tab had still to write', async () => {
    browser = new TestBrowser({ channels: false });
    tab = await browser.tab();
    const awake = await tab.open('acme');
    add(awake.doc, 'dana', 'Dana');
    await awake.stored.flush();

    const sleeper = await browser.tab();
    sleeper.failWrites(new Error('No room left'));
    const asleep = await sleeper.open('acme');
    const onForgotten = vi.fn<() => void>();
    asleep.stored.onForgotten(onForgotten);
    people(asleep.doc).get('dana')?.set('notes', marker);
    add(asleep.doc, 'omar', 'Omar');
    await expect(asleep.stored.flush()).rejects.toThrow('No room left');

    people(awake.doc).delete('dana');
    await awake.stored.forgetHistory();
    sleeper.failWrites(undefined);
    await asleep.stored.flush();

    expect(onForgotten).toHaveBeenCalledOnce();
    expect(await isOnDisk()).toBe(false);
    expect(people((await tab.open('acme')).doc).toJSON()).toEqual({ omar: { name: 'Omar' } });
  });

  it('also drops the hidden edits of a sleeping tab', async () => {
    browser = new TestBrowser({ channels: false });
    tab = await browser.tab();
    const first = await tab.open('acme');
    for (const id of ['a', 'b', 'c']) {
      add(first.doc, id, marker);
      await first.stored.flush();
    }
    await first.stored.close();
    await tab.database.updates.update(['acme', 2], { checksum: 0 });

    const awake = await tab.open('acme');
    const asleep = await (await browser.tab()).open('acme');
    people(awake.doc).delete('a');
    await awake.stored.forgetHistory();
    add(asleep.doc, 'omar', 'Omar');
    await asleep.stored.close();
    expect(await isOnDisk()).toBe(false);
    expect(people((await tab.open('acme')).doc).toJSON()).toEqual({ omar: { name: 'Omar' } });
  });

  it('that fails changes nothing', async () => {
    const { doc, stored } = await tab.open('acme');
    add(doc, 'dana', 'Dana');
    await stored.flush();
    tab.database.generations.hook('creating', () => {
      throw new Error('No room left');
    });
    await expect(stored.forgetHistory()).rejects.toThrow('No room left');
    expect(await tab.database.updates.count()).toBe(1);
    add(doc, 'omar', 'Omar');
    await stored.flush();
    expect(people((await tab.open('acme')).doc).size).toBe(2);
  });
});
