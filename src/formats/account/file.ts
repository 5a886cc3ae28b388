import { applyUpdateV2, Doc } from 'yjs';
import { AccountDocument, type Clock, type ReadModel, vetUpdate } from '@/document/index.ts';
import { type Account, type AccountId, KingsideError } from '@/domain/index.ts';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { gunzip, gzip } from '../bytes/gzip.ts';
import type { OnProgress } from '../progress.ts';
import { type ImportReport, type Outcome, type ReportEntry, reportOf } from '../report.ts';
import type { SourceFile } from '../source-file.ts';
import { collectionOrder, contentsOf } from './contents.ts';
import { nameOfRecord } from './names-of-records.ts';
import { accountObject, parseJson } from './parse-json.ts';
import {
  refuseTooMany,
  stateKey,
  type VetOptions,
  type VettedAccount,
  vetAccountObject,
} from './vet-json.ts';
import { toAccountJson } from './write-json.ts';

/** An account as a file brings it. */
export interface AccountFile {
  readonly vetted: VettedAccount;
  /** The document's state, vetted on a scratch document; absent in plain JSON, or when that part is broken. */
  readonly update?: Uint8Array;
  /** What is to be told of the file as a whole. */
  readonly notes: readonly string[];
}

export type MergeableFile = AccountFile & { readonly update: Uint8Array };

/** The account file: gzip of the readable JSON with the document's state beside it. */
export async function writeAccountFile(document: AccountDocument): Promise<Uint8Array> {
  const contents = contentsOf(document.id, document.model.getState());
  return await gzip(JSON.stringify({ ...toAccountJson(contents), [stateKey]: toBase64(document.encode()) }));
}

const stateIsBroken =
  'The part of the file that holds its history is broken. What can be read of it comes in by comparison instead.';

/** Vets the text of an account file or of the readable JSON. Throws what the catalogue says. */
export function readAccountText(
  name: string,
  text: string,
  onProgress?: OnProgress,
  options?: VetOptions,
): AccountFile {
  onProgress?.({ done: 0.4, label: 'Reading the account' });
  return readAccountJson(name, parseJson(name, text), options, onProgress);
}

/** Vets the parsed text of an account. Throws what the catalogue says. */
export function readAccountJson(
  name: string,
  parsed: unknown,
  options: VetOptions = {},
  onProgress?: OnProgress,
): AccountFile {
  const json = accountObject(name, parsed);
  onProgress?.({ done: 0.6, label: 'Checking every record' });
  const vetted = vetAccountObject(json, options);
  const state = json[stateKey];
  if (state === undefined || state === null) return { vetted, notes: [] };
  onProgress?.({ done: 0.8, label: 'Checking the history' });
  const update = typeof state === 'string' ? fromBase64(state) : undefined;
  const model = update === undefined ? undefined : vetUpdate(update);
  if (update === undefined || model === undefined) return { vetted, notes: [stateIsBroken] };
  if (model.readOnly) throw new KingsideError('newerFile', name);
  if (options.ofAnySize !== true) refuseTooMany(model.people.size, model.storedRelationships.size);
  return { vetted, update, notes: [] };
}

/** Reads an account file, measuring while it unpacks. Throws what the catalogue says. */
export async function readAccountFile(
  file: SourceFile,
  onProgress?: OnProgress,
  options?: VetOptions,
): Promise<AccountFile> {
  onProgress?.({ done: 0.1, label: 'Unpacking the file' });
  return readAccountText(file.name, await gunzip(file), onProgress, options);
}

/** A document of its own with everything the file holds; it opens with nothing to undo. */
export function newAccountFrom(
  { vetted, update }: AccountFile,
  id: AccountId,
  clock: Clock,
): AccountDocument {
  if (update !== undefined) {
    const doc = new Doc();
    applyUpdateV2(doc, update);
    return new AccountDocument({ id, doc, clock });
  }
  const document = new AccountDocument({ id, clock });
  document.run('Import account', (edit) => {
    edit.setAccount(vetted.account);
    for (const name of collectionOrder)
      for (const record of vetted.records[name].values()) edit.create(name, record);
  });
  document.forgetHistory();
  return document;
}

/** Whether the file is a copy of this very account and can be merged field by field. */
export function canMerge(document: { readonly id: AccountId }, file: AccountFile): file is MergeableFile {
  return file.update !== undefined && file.vetted.id === document.id;
}

/** What differs between two states of one document. */
function changesBetween(before: ReadModel, after: ReadModel): readonly ReportEntry[] {
  const entries: ReportEntry[] = [];
  for (const name of collectionOrder) {
    const [old, now] = [before[name], after[name]];
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const [one, other] = [old.get(id), now.get(id)];
      if (one === other || JSON.stringify(one) === JSON.stringify(other)) continue;
      const outcome: Outcome = one === undefined ? 'added' : other === undefined ? 'removed' : 'updated';
      const record = nameOfRecord(name, id, other === undefined ? before : after);
      entries.push({
        where: name,
        name: record,
        outcome,
        notes: after.ignored.has(id) ? [after.ignored.get(id)?.text ?? ''] : [],
      });
    }
  }
  const changed = Object.keys({ ...before.account, ...after.account }).filter(
    (key) =>
      JSON.stringify(before.account[key as keyof Account]) !==
      JSON.stringify(after.account[key as keyof Account]),
  );
  if (changed.length > 0)
    entries.push({
      where: 'account',
      name: after.account.name,
      outcome: 'updated',
      notes: [`Changed: ${changed.join(', ')}.`],
    });
  return entries;
}

/**
 * Brings in a copy of the same account as one undo step: both sides' edits stay, field by field. Importing
 * the same file again changes nothing.
 */
export function mergeAccountFile(document: AccountDocument, file: MergeableFile): ImportReport {
  const label = `Bring in ${file.vetted.account.name}`;
  const before = document.model.getState();
  document.merge(label, file.update);
  return reportOf(label, changesBetween(before, document.model.getState()), file.notes);
}
