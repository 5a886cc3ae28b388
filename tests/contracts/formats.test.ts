import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openCopy, saidBy, smallBoard } from '#tests/support/document-copies.ts';
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
import { exportFormats, importFormats, newAccountFrom, readImport, writeBackup } from '@/formats/index.ts';

const bytesOf = (value: Uint8Array | string) =>
  typeof value === 'string' ? new TextEncoder().encode(value) : value;

const board = () => openCopy(1, smallBoard());

async function exported(document: AccountDocument, id: string): Promise<Uint8Array> {
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`No format ${id}`);
  return bytesOf(await format.write(document));
}

/** A file that each import format reads, and what comes out of it; undefined where the format refuses. */
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

const refused = new Set(['oldWorkbook']);

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

  it('reads its own files, and refuses others with a message for the screen', async () => {
    const bytes = await samples[id]();
    const name = `a.${extensions[0]}`;
    if (refused.has(id))
      await expect(read({ name, bytes }, {})).rejects.toMatchObject({ name: 'KingsideError' });
    else expect((await read({ name, bytes }, {})).kind).toMatch(/^(?:table|account|backup)$/);
    const damaged = [bytes.slice(0, bytes.length / 2), Uint8Array.from({ length: 300 }, (_, at) => at % 7)];
    for (const broken of damaged) {
      await read({ name, bytes: broken }, {}).then(
        // Half a table is a table still.
        (imported) => expect(id === 'textTable' && imported.kind === 'table').toBe(true),
        (error: unknown) => expect(error).toMatchObject({ name: 'KingsideError' }),
      );
    }
  });

  it('tells how far it is', async () => {
    if (refused.has(id)) return;
    const shares: number[] = [];
    const file = { name: `a.${extensions[0]}`, bytes: await samples[id]() };
    await readImport(file, { onProgress: ({ done }) => shares.push(done) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
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
      if (imported.kind === 'account') {
        const again = newAccountFrom(imported.account, 'test', pinnedClock());
        const { people, relationships } = saidBy(document.model.getState());
        expect(again.model.getState().people).toEqual(people);
        expect(again.model.getState().relationships.size).toBe(relationships.size);
      } else if (imported.kind === 'table') {
        expect(imported.table.hasHeader).toBe(true);
        expect(imported.table.rows.length).toBe(id === 'peopleCsv' ? 6 : 7);
      }
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
