import { describe, expect, it } from 'vitest';
import { type Doc, Map as YMap } from 'yjs';
import { compare } from '#tests/support/measure.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { loadRows, storedRows } from '#tests/support/stored-board.ts';
import { AccountDocument, addPeople, editRelationship, tagPeople } from '@/document/index.ts';

const baseline = 'plain Yjs';
const nothing = () => undefined;
const open = (doc: Doc) => new AccountDocument({ id: 'test', doc, clock: pinnedClock() });

function fieldsOf(doc: Doc, collection: string, id: string): YMap<unknown> {
  const record = doc.getMap(collection).get(id);
  if (record instanceof YMap) return record;
  throw new RangeError(`No ${collection} ${id}`);
}

describe.each([1000, 5000, 20_000])('%d relationships', (size) => {
  const rows = storedRows(size);

  it('are opened from their stored rows to a read model and graph', async () => {
    const name = `opening ${size} relationships (${rows.length} rows)`;
    const { text, ratio } = await compare(
      size > 5000 ? 5 : 9,
      { name, prepare: nothing, run: () => open(loadRows(rows)).close() },
      { name: baseline, prepare: nothing, run: () => loadRows(rows) },
    );
    console.log(text);
    expect(ratio).toBeLessThan(6);
  });

  it('are edited one by one, through the model and the graph', async () => {
    const document = open(loadRows(rows));
    const plain = loadRows(rows);
    const { people, relationships } = document.model.getState();
    const contact = [...people.values()].find(({ side }) => side === 'customer')?.id ?? '';
    const line = [...relationships.keys()][0] ?? '';
    let turns = 0;
    const turn = () => {
      turns += 1;
      return turns % 4 < 2;
    };
    const tag = await compare(
      51,
      {
        name: `one tag among ${size}`,
        prepare: turn,
        run: (up) => tagPeople(document, [contact], 'stance', up ? 1 : -1),
      },
      {
        name: baseline,
        prepare: turn,
        run: (up) => fieldsOf(plain, 'people', contact).set('stance', up ? 1 : -1),
      },
    );
    const strength = await compare(
      51,
      {
        name: `one strength among ${size}`,
        prepare: turn,
        run: (up) => editRelationship(document, line, { strength: up ? 5 : 1 }),
      },
      {
        name: baseline,
        prepare: turn,
        run: (up) => fieldsOf(plain, 'relationships', line).set('strength', up ? 5 : 1),
      },
    );
    for (const { text, milliseconds } of [tag, strength]) {
      console.log(text);
      // One plain field takes microseconds on a board of any size, so the time is what counts here.
      expect(milliseconds).toBeLessThan(50);
    }
    document.close();
  });
});

it.each([100, 1000])('%d people are pasted at once', async (count) => {
  const rows = storedRows(1000);
  const people = Array.from({ length: count }, (_, index) => ({
    name: `Person ${index}`,
    side: 'customer' as const,
    title: 'Engineer',
    email: `person.${index}@example.com`,
    departmentName: `Department ${index % 7}`,
    rankName: `Rank ${index % 5}`,
  }));
  const { text, ratio } = await compare(
    9,
    {
      name: `${count} people pasted`,
      prepare: () => open(loadRows(rows)),
      run: (document) => addPeople(document, people),
    },
    {
      name: baseline,
      prepare: () => loadRows(rows),
      run: (doc) =>
        doc.transact(() => {
          for (const [index, person] of people.entries()) {
            doc.getMap('people').set(`new ${index}`, new YMap(Object.entries(person)));
          }
        }),
    },
  );
  console.log(text);
  expect(ratio).toBeLessThan(12);
});
