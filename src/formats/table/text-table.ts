import Papa from 'papaparse';
import { KingsideError } from '@/domain/index.ts';
import { decodeText, looksBinary } from '../bytes/encoding.ts';
import { limits, megabytes } from '../limits.ts';
import type { SourceFile } from '../source-file.ts';
import { restoreFormula } from './formulas.ts';
import { hasHeaderRow } from './header.ts';
import { isNumber } from './kinds-of-text.ts';
import {
  blanks,
  type Delimiter,
  delimiters,
  type Table,
  type TableOptions,
  type TableRow,
  tableOf,
} from './table.ts';

/** A cell longer than any note is no cell: such a file is no table. */
const longestCell = 1_000_000;
/** The first lines tell how a text is built. */
const sampleLines = 50;

/** A cell in quotes, or anything without a blank. */
const betweenBlanks = /"(?:[^"]|"")*"|\S+/g;

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

function splitAtBlanks(line: string): readonly string[] {
  return (line.match(betweenBlanks) ?? []).map((cell) =>
    cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
      ? cell.slice(1, -1).replaceAll('""', '"')
      : cell,
  );
}

/** Blanks separate cells when every line then has as many, and numbers show that the words are no names. */
function isSplitByBlanks(text: string): boolean {
  const rows = linesOf(text.slice(0, 100_000))
    .slice(0, sampleLines)
    .map(splitAtBlanks)
    .filter((cells) => cells.length > 0);
  const width = rows[0]?.length ?? 0;
  const even = width > 1 && rows.length > 1 && rows.every((cells) => cells.length === width);
  return even && (rows.slice(1).every((cells) => cells.some(isNumber)) || width === 3);
}

function delimiterOf(text: string): Delimiter {
  const candidates = delimiters.map(({ value }) => value).filter((value) => value !== blanks);
  const sample = Papa.parse<string[]>(text, {
    preview: sampleLines,
    delimitersToGuess: candidates,
    // An empty last line would count as a row of another length and speak against the right one.
    skipEmptyLines: true,
  });
  const undetectable = sample.errors.some(({ code }) => code === 'UndetectableDelimiter');
  if (!undetectable) return sample.meta.delimiter;
  return isSplitByBlanks(text) ? blanks : ',';
}

function rowsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  if (delimiter === blanks) return linesOf(text).map(splitAtBlanks);
  return Papa.parse<string[]>(text, { delimiter }).data;
}

/** Excel writes the delimiter into a first line of its own. */
const separatorLine = /^sep=(.)(?:\r\n|\n|\r)/i;

function parseTable(name: string, text: string, options: TableOptions): Table {
  if (looksBinary(text)) throw new KingsideError('fileNotReadable', name);
  const told = separatorLine.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = options.delimiter ?? told?.[1] ?? delimiterOf(body);
  const offset = told === null ? 1 : 2;
  const rows: TableRow[] = rowsOf(body, delimiter).map((cells, at) => ({
    number: at + offset,
    cells: cells.map((cell) => restoreFormula(cell.trim())),
  }));
  if (rows.some(({ cells }) => cells.some((cell) => cell.length > longestCell))) {
    throw new KingsideError('fileNotReadable', name);
  }
  const hasHeader = options.hasHeader ?? hasHeaderRow(rows.slice(0, sampleLines).map(({ cells }) => cells));
  const table = tableOf(rows, { name, hasHeader, delimiter });
  if (table.rows.length === 0) throw new KingsideError('emptyTable', name);
  return table;
}

/** Reads a table of text in any of the encodings and with any delimiter. Throws what the catalogue says. */
export function readTextTable({ name, bytes }: SourceFile, options: TableOptions = {}): Table {
  if (bytes.length > limits.unpacked)
    throw new KingsideError('fileTooLarge', name, megabytes(limits.unpacked));
  const { text, encoding } = decodeText(bytes, options.encoding);
  return { ...parseTable(name, text, options), encoding };
}

/** Reads cells pasted from a spreadsheet: tabs between them unless told otherwise. */
export function readPasted(text: string, options: TableOptions = {}): Table {
  return parseTable('Pasted cells', text, text.includes('\t') ? { delimiter: '\t', ...options } : options);
}
