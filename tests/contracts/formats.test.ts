import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openCopy, smallBoard } from '#tests/support/document-copies.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { workbook } from '#tests/support/workbook.ts';
import type { AccountDocument } from '@/document/index.ts';
import {
  collectionNames,
  influenceValues,
  relationshipKindIds,
  rolesOfSide,
  severities,
  sideIds,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import { collectionOrder } from '@/formats/account/contents.ts';
import {
  exportFormats,
  type Imported,
  importFormats,
  newAccountFrom,
  readImport,
  writeBackup,
} from '@/formats/index.ts';

const bytesOf = (value: Uint8Array | string) =>
  typeof value === 'string' ? new TextEncoder().encode(value) : value;

const board = () => openCopy(1, smallBoard());

async function exported(document: AccountDocument, id: string): Promise<Uint8Array> {
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`No format ${id}`);
  return bytesOf(await format.write(document));
}

/** A file of each import format. */
const samples: Readonly<Record<(typeof importFormats)[number]['id'], () => Promise<Uint8Array>>> = {
  backup: () =>
    writeBackup(
      [
        {
          summary: { id: 'test', name: 'Start', pieces: 6, changedAt: '2026-01-01T00:00:00.000Z' },
          state: smallBoard(),
          damagedRows: 0,
          reviews: [],
        },
      ],
      '2026-01-02T00:00:00.000Z',
    ),
  accountFile: () => exported(board(), 'accountFile'),
  accountJson: () => exported(board(), 'accountJson'),
  workbook: async () =>
    workbook({
      People: [
        ['Name', 'Title'],
        ['Dana', 'CFO'],
      ],
    }),
  oldWorkbook: async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
  textTable: () => exported(board(), 'peopleCsv'),
};

/** What each makes of its own file; the name of the error where it refuses. */
const outcomes: Readonly<Record<(typeof importFormats)[number]['id'], string>> = {
  backup: 'backup',
  accountFile: 'account',
  accountJson: 'account',
  workbook: 'table',
  oldWorkbook: 'KingsideError',
  textTable: 'table',
};

async function outcomeOf(reading: Promise<Imported>): Promise<string> {
  return await reading.then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );
}

/** People or relationships in a file that our import reads. */
function countOf(imported: Imported): number {
  switch (imported.kind) {
    case 'account':
      return newAccountFrom(imported.account, 'test', pinnedClock()).model.getState().people.size;
    case 'table':
      return imported.table.rows.length;
    case 'backup':
      return imported.backup.accounts.length;
  }
}

describe.each(importFormats)('The import format $id', ({ id, label, extensions, recognise, read }) => {
  it('says what it is called and how its files end', () => {
    expect(label).not.toBe('');
    expect(extensions.length).toBeGreaterThan(0);
    for (const extension of extensions) expect(extension).toMatch(/^[a-z-]+$/);
  });

  it('is the first that recognises its own files', async () => {
    const bytes = await samples[id]();
    const name = `a.${extensions[0]}`;
    expect(recognise(name, bytes.slice(0, 64))).toBe(true);
    expect(importFormats.find((format) => format.recognise(name, bytes.slice(0, 64)))?.id).toBe(id);
  });

  it('reads its own files, and refuses what is none of them with a message for the screen', async () => {
    const bytes = await samples[id]();
    const name = `a.${extensions[0]}`;
    expect(await outcomeOf(read({ name, bytes }, {}))).toBe(outcomes[id]);
    const nonsense = Uint8Array.from({ length: 300 }, (_, at) => at % 7);
    expect(await outcomeOf(read({ name, bytes: nonsense }, {}))).toBe('KingsideError');
    // Half a table is a table still.
    const half = bytes.slice(0, bytes.length / 2);
    expect(await outcomeOf(read({ name, bytes: half }, {}))).toBe(
      id === 'textTable' ? 'table' : 'KingsideError',
    );
  });

  it('tells how far it is, forwards only', async () => {
    const shares: number[] = [];
    const file = { name: `a.${extensions[0]}`, bytes: await samples[id]() };
    await outcomeOf(readImport(file, { onProgress: ({ done }) => shares.push(done) }));
    expect(shares.at(-1)).toBe(outcomes[id] === 'KingsideError' ? undefined : 1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });
});

describe.each(exportFormats)(
  'The export format $id',
  ({ id, label, meaning, extension, mediaType, write }) => {
    it('says what it is called and what it is good for', () => {
      for (const text of [label, meaning, extension, mediaType]) expect(text).toMatch(/\S/);
    });

    it('writes the same account the same way, and something our import reads', async () => {
      const document = board();
      const [once, twice] = [bytesOf(await write(document)), bytesOf(await write(document))];
      expect(once).toEqual(twice);
      const imported = await readImport({ name: `a.${extension}`, bytes: once });
      expect(countOf(imported)).toBe(id === 'relationshipsCsv' ? 7 : 6);
    });
  },
);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly { readonly then: Schema }[];
}

describe('The published JSON Schema', () => {
  const schema = async () =>
    JSON.parse(
      await readFile(new URL('../../public/kingside-account.schema.json', import.meta.url), 'utf8'),
    ) as Schema;
  const known = (values: readonly unknown[] | undefined) => (values ?? []).filter((value) => value !== null);

  it('names every collection', async () => {
    expect([...collectionOrder].sort()).toEqual([...collectionNames].sort());
    const { properties = {} } = await schema();
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...collectionNames]));
  });

  it('has the words of the domain', async () => {
    const { $defs = {} } = await schema();
    const field = (record: string, name: string) => known($defs[record]?.properties?.[name]?.enum);
    expect(known($defs['side']?.enum)).toEqual(sideIds);
    const allRoles = sideIds.flatMap((side) => rolesOfSide(side).map(({ id }) => id));
    expect(new Set(field('person', 'role'))).toEqual(new Set(allRoles));
    expect(field('person', 'influence')).toEqual(influenceValues);
    expect(field('person', 'stance')).toEqual(stanceValues);
    expect(field('relationship', 'kind')).toEqual(relationshipKindIds);
    expect(field('relationship', 'strength')).toEqual(strengths);
    expect(field('dismissal', 'severity')).toEqual(severities);
    const bySide = ($defs['person']?.allOf ?? []).map(({ then }) => known(then.properties?.['role']?.enum));
    expect(bySide).toEqual(
      (['customer', 'team', 'outside'] as const).map((side) => rolesOfSide(side).map(({ id }) => id)),
    );
  });

  it('names every field that an export writes', async () => {
    const { $defs = {}, properties = {} } = await schema();
    const json = JSON.parse(new TextDecoder().decode(await exported(board(), 'accountJson'))) as Record<
      string,
      unknown
    >;
    expect(Object.keys(json).filter((key) => !Object.hasOwn(properties, key))).toEqual([]);
    const names = {
      people: 'person',
      relationships: 'relationship',
      departments: 'department',
      ranks: 'rank',
    };
    for (const [collection, name] of Object.entries(names)) {
      const records = json[collection] as readonly Record<string, unknown>[];
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        expect(Object.keys($defs[name]?.properties ?? {})).toEqual(
          expect.arrayContaining(Object.keys(record)),
        );
        expect(Object.keys(record)).toEqual(expect.arrayContaining([...($defs[name]?.required ?? [])]));
      }
    }
  });
});
