import { describe, expect, it } from 'vitest';
import { compare } from '#tests/support/measure.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { loadRows, storedRows } from '#tests/support/stored-board.ts';
import { AccountDocument } from '@/document/index.ts';
import {
  applyPeople,
  canMerge,
  guessPeopleMapping,
  mergeAccountFile,
  newAccountFrom,
  planPeople,
  readAccountFile,
  readPasted,
  writeAccountFile,
} from '@/formats/index.ts';

const nothing = () => undefined;
const open = (rows: readonly Uint8Array[]) =>
  new AccountDocument({ id: 'test', doc: loadRows(rows), clock: pinnedClock() });

describe.each([1000, 5000, 20_000])('The account file of %d relationships', (size) => {
  const rows = storedRows(size);
  const rounds = size > 5000 ? 3 : 7;
  const opening = { name: 'opening it', prepare: nothing, run: () => open(rows).close() };

  it('is written, read and merged', async () => {
    const document = open(rows);
    const bytes = await writeAccountFile(document);
    const file = { name: 'account.kingside', bytes };
    const read = await readAccountFile(file);
    const about = `the file of ${size} relationships (${Math.round(bytes.length / 1000)} kB)`;
    const comparisons = [
      await compare(
        rounds,
        { name: `writing ${about}`, prepare: nothing, run: () => writeAccountFile(document) },
        opening,
      ),
      await compare(
        rounds,
        {
          name: `reading ${about}`,
          prepare: nothing,
          run: async () => newAccountFrom(await readAccountFile(file), 'copy', pinnedClock()).close(),
        },
        opening,
      ),
      await compare(
        rounds,
        {
          name: `merging ${about}`,
          prepare: () => open(rows),
          run: (copy) => canMerge(copy, read) && mergeAccountFile(copy, read),
        },
        opening,
      ),
    ];
    for (const { text, ratio } of comparisons) {
      console.log(text);
      expect(ratio).toBeLessThan(12);
    }
    expect(canMerge(document, read)).toBe(true);
    document.close();
  });
});

it('a block of 1,000 contacts from a spreadsheet is read, planned and brought in as one step', async () => {
  const head = ['Name', 'Title', 'Department', 'Rank', 'E-mail', 'Influence', 'Stance'];
  const lines = Array.from({ length: 1000 }, (_, index) => [
    `Person ${index}`,
    'Engineer',
    `Department ${index % 7}`,
    `Rank ${index % 5}`,
    `person.${index}@example.com`,
    1 + (index % 5),
    (index % 5) - 2,
  ]);
  const block = [head, ...lines].map((cells) => cells.join('\t')).join('\n');
  const rows = storedRows(1000);
  const bringIn = (document: AccountDocument) => {
    const table = readPasted(block);
    return applyPeople(document, planPeople(table, guessPeopleMapping(table), document.model.getState()));
  };
  const document = open(rows);
  const before = document.model.getState().people.size;
  bringIn(document);
  expect(document.model.getState().people.size).toBe(before + 1000);

  const { text, ratio } = await compare(
    7,
    { name: '1000 contacts pasted, planned and brought in', prepare: () => open(rows), run: bringIn },
    { name: 'opening 1000 relationships', prepare: nothing, run: () => open(rows).close() },
  );
  console.log(text);
  expect(ratio).toBeLessThan(20);
});
