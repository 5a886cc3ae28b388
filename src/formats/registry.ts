import type { AccountDocument } from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';
import { type Backup, readBackup } from './account/backup.ts';
import { contentsOf } from './account/contents.ts';
import { type AccountFile, readAccountFile, readAccountText, writeAccountFile } from './account/file.ts';
import type { VetOptions } from './account/vet-json.ts';
import { writeAccountJson } from './account/write-json.ts';
import { decodeText, looksBinary } from './bytes/encoding.ts';
import { isGzip } from './bytes/gzip.ts';
import { peopleCsv } from './csv/people-csv.ts';
import { relationshipsCsv } from './csv/relationships-csv.ts';
import { limits, megabytes } from './limits.ts';
import type { OnProgress } from './progress.ts';
import { extensionOf, type SourceFile } from './source-file.ts';
import type { Table, TableOptions } from './table/table.ts';
import { readTextTable } from './table/text-table.ts';
import { readWorkbook } from './table/workbook.ts';

/** What a file turned out to hold; nothing of it is in any document yet. */
export type Imported =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'account'; readonly account: AccountFile }
  | { readonly kind: 'backup'; readonly backup: Backup };

export interface ImportOptions extends VetOptions {
  /** How a table is read; whatever is missing is detected. */
  readonly table?: TableOptions;
  readonly onProgress?: OnProgress;
}

interface ImportFormatRow {
  readonly id: string;
  readonly label: string;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** By its name and its first bytes (64 at least, where it has so many). The first format that says yes reads it. */
  readonly recognise: (name: string, firstBytes: Uint8Array) => boolean;
  /** Throws a KingsideError whose message is ready for the screen. */
  readonly read: (file: SourceFile, options: ImportOptions) => Promise<Imported>;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

const table = (value: Table): Imported => ({ kind: 'table', table: value });
const account = (value: AccountFile): Imported => ({ kind: 'account', account: value });

function textOf({ name, bytes }: SourceFile): string {
  if (bytes.length > limits.unpacked)
    throw new KingsideError('fileTooLarge', name, megabytes(limits.unpacked));
  const { text } = decodeText(bytes);
  if (looksBinary(text)) throw new KingsideError('fileNotReadable', name);
  return text;
}

const tableExtensions = ['csv', 'tsv', 'tab', 'txt'];

/** What can be opened, the surest first. */
export const importFormats = [
  {
    id: 'backup',
    label: 'Backup of everything',
    extensions: ['kingside-backup'],
    recognise: (name, bytes) => isGzip(bytes) && extensionOf(name) === 'kingside-backup',
    read: async (file, { onProgress }) => ({ kind: 'backup', backup: await readBackup(file, onProgress) }),
  },
  {
    id: 'accountFile',
    label: 'Account file',
    extensions: ['kingside'],
    recognise: (_, bytes) => isGzip(bytes),
    read: async (file, options) => account(await readAccountFile(file, options.onProgress, options)),
  },
  {
    id: 'workbook',
    label: 'Excel workbook',
    extensions: ['xlsx'],
    recognise: (_, bytes) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04),
    read: async (file, options) => table(await readWorkbook(file, options.table, options.onProgress)),
  },
  {
    id: 'oldWorkbook',
    label: 'Excel workbook of the old kind',
    extensions: ['xls'],
    recognise: (_, bytes) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0),
    read: ({ name }) => Promise.reject(new KingsideError('oldExcelFile', name)),
  },
  {
    id: 'accountJson',
    label: 'Readable account',
    extensions: ['json'],
    recognise: (name, bytes) =>
      extensionOf(name) === 'json' ||
      (!tableExtensions.includes(extensionOf(name)) && decodeText(bytes).text.trimStart().startsWith('{')),
    read: async (file, options) =>
      account(readAccountText(file.name, textOf(file), options.onProgress, options)),
  },
  {
    id: 'textTable',
    label: 'Table as text',
    extensions: tableExtensions,
    recognise: () => true,
    read: async (file, options) => table(readTextTable(file, options.table)),
  },
] as const satisfies readonly ImportFormatRow[];

const firstBytes = 64;

/** Reads a file of any format we know. Throws a KingsideError whose message is ready for the screen. */
export async function readImport(file: SourceFile, options: ImportOptions = {}): Promise<Imported> {
  if (file.bytes.length === 0) throw new KingsideError('emptyTable', file.name);
  const start = file.bytes.slice(0, firstBytes);
  const format = importFormats.find(({ recognise }) => recognise(file.name, start));
  if (format === undefined) throw new KingsideError('fileNotReadable', file.name);
  const imported = await format.read(file, options);
  options.onProgress?.({ done: 1, label: 'Done' });
  return imported;
}

interface ExportFormatRow {
  readonly id: string;
  readonly label: string;
  /** What it is good for. */
  readonly meaning: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (document: AccountDocument) => Promise<Uint8Array | string>;
}

/** What an account can leave as. */
export const exportFormats = [
  {
    id: 'accountFile',
    label: 'Account file',
    meaning: 'Everything, to keep or to hand to a colleague; opening it brings both sides’ work together',
    extension: 'kingside',
    mediaType: 'application/gzip',
    write: writeAccountFile,
  },
  {
    id: 'accountJson',
    label: 'Readable account (JSON)',
    meaning: 'Everything in plain text, for other programs',
    extension: 'json',
    mediaType: 'application/json',
    write: async (document) => writeAccountJson(contentsOf(document.id, document.model.getState())),
  },
  {
    id: 'peopleCsv',
    label: 'People (CSV)',
    meaning: 'Every person with their tags, for a spreadsheet',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (document) => peopleCsv(document.model.getState()),
  },
  {
    id: 'relationshipsCsv',
    label: 'Relationships (CSV)',
    meaning: 'Every relationship with the names of its ends, for a spreadsheet',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (document) => relationshipsCsv(document.model.getState()),
  },
] as const satisfies readonly ExportFormatRow[];

export type ExportFormat = (typeof exportFormats)[number]['id'];
