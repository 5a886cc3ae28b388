import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { inspect } from 'node:util';
import { type CalendarDate, KingsideError } from '@/domain/index.ts';
import type { SourceFile } from '@/formats/index.ts';
import { analyseFile } from './analyse-file.ts';
import { type Asked, readArguments, usage } from './arguments.ts';

/** What the command has around it. */
export interface Surroundings {
  /** The folder that relative names start from. */
  readonly folder: string;
  readonly systemToday: CalendarDate;
  /** Takes a line of the result, and one for whoever watches. */
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

/** The exit codes of the command. */
const exit = { fine: 0, badFile: 1, badArguments: 2 } as const;

/**
 * Analyses files and prints a line of JSON for each, in their order; one that cannot be read has an `error` and keeps
 * none of the others from being done.
 *
 * @returns the exit code
 */
export async function analyseFiles(args: readonly string[], around: Surroundings): Promise<number> {
  const asked = asking(args, around.tell);
  if (asked === undefined) return exit.badArguments;
  let code: number = exit.fine;
  for (const file of asked.files) {
    try {
      const source = await open(resolve(around.folder, file));
      const { report, notes } = await analyseFile(source, { ...asked, ...around, file });
      tellNotes(file, notes, around.tell);
      around.print(JSON.stringify(report));
    } catch (error) {
      // What is no refusal of a file is a mistake of ours: whoever watches gets all there is to say.
      if (!(error instanceof KingsideError)) around.tell(`${file}: ${inspect(error)}`);
      around.print(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
      code = exit.badFile;
    }
  }
  return code;
}

/** A line for each file: one that came from elsewhere may have hundreds of duplicates. */
function tellNotes(file: string, [first, ...more]: readonly string[], tell: Surroundings['tell']): void {
  if (first === undefined) return;
  tell(more.length === 0 ? `${file}: ${first}` : `${file}: ${first} (and ${more.length} more)`);
}

function asking(args: readonly string[], tell: Surroundings['tell']): Asked | undefined {
  try {
    return readArguments(args);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    tell(usage);
    return undefined;
  }
}

async function open(path: string): Promise<SourceFile> {
  const name = basename(path);
  try {
    return { name, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw code === 'ENOENT'
      ? new KingsideError('fileMissing', name)
      : new KingsideError('fileNotOpened', name, code);
  }
}
