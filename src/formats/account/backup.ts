import * as v from 'valibot';
import { type AccountSummary, type Review, type StoredAccount, vetUpdate } from '@/document/index.ts';
import { type Instant, KingsideError } from '@/domain/index.ts';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { collect, streamOf } from '../bytes/gzip.ts';
import { limits, megabytes } from '../limits.ts';
import type { OnProgress } from '../progress.ts';
import type { SourceFile } from '../source-file.ts';
import { contentsOf } from './contents.ts';
import { type AccountFile, readAccountJson } from './file.ts';
import { parseJson } from './parse-json.ts';
import { stateKey } from './vet-json.ts';
import { toAccountJson } from './write-json.ts';

/*
 * The backup of everything is gzip of JSON lines: the first says what it is, then a line per account, each as
 * in an account file, with its summary and reviews. So a backup may be larger than any one account.
 */
const backupFormat = 'kingside-backup';
const backupVersion = 1;

/** One account of a backup. */
export interface BackupAccount {
  readonly summary: AccountSummary;
  readonly file: AccountFile;
  readonly reviews: readonly Review[];
}

export interface Backup {
  readonly createdAt: Instant;
  readonly accounts: readonly BackupAccount[];
  /** Accounts and reviews that cannot be read, in words. */
  readonly notes: readonly string[];
}

function lineOf({ summary, state, reviews }: StoredAccount): string {
  const model = vetUpdate(state);
  return JSON.stringify({
    ...(model === undefined ? {} : toAccountJson(contentsOf(summary.id, model))),
    [stateKey]: toBase64(state),
    summary,
    reviews: reviews.map(({ data, ...review }) => ({ ...review, data: toBase64(data) })),
  });
}

/** Writes all accounts, one after the other; the file opens with `readBackup`. */
export async function writeBackup(
  accounts: Iterable<StoredAccount> | AsyncIterable<StoredAccount>,
  now: Instant,
): Promise<Uint8Array> {
  async function* lines() {
    yield `${JSON.stringify({ format: backupFormat, version: backupVersion, createdAt: now })}\n`;
    for await (const account of accounts) yield `${lineOf(account)}\n`;
  }
  const source = lines();
  const encoder = new TextEncoder();
  const text = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return await collect(text.pipeThrough(new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/** The lines of a gzip file, measured while it unpacks: the whole, and each line. */
async function* unpackedLines({ name, bytes }: SourceFile): AsyncGenerator<string, void, void> {
  const reader = streamOf(bytes).pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let line: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limits.backup) throw new KingsideError('fileTooLarge', name, megabytes(limits.backup));
      const [rest = '', ...further] = decoder.decode(value, { stream: true }).split('\n');
      line.push(rest);
      length += rest.length;
      if (length > limits.unpacked) throw new KingsideError('fileTooLarge', name, megabytes(limits.unpacked));
      for (const next of further) {
        yield line.join('');
        line = [next];
        length = next.length;
      }
    }
    if (length > 0) yield line.join('');
  } finally {
    await reader.cancel();
  }
}

const header = v.looseObject({ format: v.literal(backupFormat), version: v.number(), createdAt: v.string() });

const instant = v.pipe(v.string(), v.isoTimestamp());
const summarySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  name: v.string(),
  pieces: v.fallback(v.number(), 0),
  score: v.fallback(v.optional(v.nullable(v.number())), undefined),
  changedAt: instant,
  sample: v.fallback(v.optional(v.boolean()), undefined),
});
const reviewSchema = v.object({
  id: v.string(),
  account: v.string(),
  name: v.string(),
  at: instant,
  data: v.string(),
});
const lineSchema = v.looseObject({ summary: summarySchema, reviews: v.fallback(v.array(v.unknown()), []) });

/** Leaves out what is undefined, so that an absent field is absent. */
const known = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function reviewsOf(account: AccountSummary, list: readonly unknown[], notes: string[]): readonly Review[] {
  return list.flatMap((raw) => {
    const review = v.safeParse(reviewSchema, raw);
    const data = review.success ? fromBase64(review.output.data) : undefined;
    if (review.success && data !== undefined) return [{ ...review.output, account: account.id, data }];
    notes.push(`A review of ${account.name} cannot be read and was left out.`);
    return [];
  });
}

function accountOf(name: string, line: string, notes: string[]): BackupAccount | undefined {
  try {
    const parsed = v.safeParse(lineSchema, parseJson(name, line));
    if (!parsed.success) throw new KingsideError('notAnAccount', name);
    const { summary: raw, reviews, ...content } = parsed.output;
    const summary = known(raw) as unknown as AccountSummary;
    return {
      summary,
      file: readAccountJson(summary.name, content, { ofAnySize: true }),
      reviews: reviewsOf(summary, reviews, notes),
    };
  } catch (error) {
    if (!(error instanceof KingsideError)) throw error;
    notes.push(`An account of the backup was left out: ${error.message}`);
    return undefined;
  }
}

function refuseForeign(name: string, line: string): Instant {
  const parsed = v.safeParse(header, parseJson(name, line));
  if (!parsed.success) throw new KingsideError('notAnAccount', name);
  if (parsed.output.version > backupVersion) throw new KingsideError('newerFile', name);
  return parsed.output.createdAt;
}

/**
 * Reads a backup account by account; one that cannot be read is left out and told, and so is what follows where the
 * file breaks off. Throws what the catalogue says.
 */
export async function readBackup(file: SourceFile, onProgress?: OnProgress): Promise<Backup> {
  const accounts: BackupAccount[] = [];
  const notes: string[] = [];
  let createdAt: Instant | undefined;
  try {
    for await (const line of unpackedLines(file)) {
      if (line === '') continue;
      if (createdAt === undefined) {
        createdAt = refuseForeign(file.name, line);
        continue;
      }
      // How many there are is known at the end only; the share just has to grow.
      onProgress?.({ done: 1 - 1 / (accounts.length + 2), label: `Reading account ${accounts.length + 1}` });
      const account = accountOf(file.name, line, notes);
      if (account !== undefined) accounts.push(account);
    }
  } catch (error) {
    if (error instanceof KingsideError) throw error;
    if (accounts.length === 0) throw new KingsideError('fileDamaged', file.name);
    notes.push(`The file breaks off: what follows ${accounts.at(-1)?.summary.name} cannot be read.`);
  }
  if (createdAt === undefined) throw new KingsideError('fileDamaged', file.name);
  return { createdAt, accounts, notes };
}
