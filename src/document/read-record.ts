import * as v from 'valibot';
import { AbstractType } from 'yjs';
import {
  type Account,
  type CollectionName,
  type Problem,
  type Records,
  recordWords,
  roleIds,
  roleOf,
} from '@/domain/index.ts';
import { pin } from './records/fields.ts';
import { account as accountSchema, recordSchemas } from './records/index.ts';
import { deletedAt } from './shape.ts';

/** What a stored record turned out to be. */
export type Reading<Row> =
  /** With a problem where something of it had to be left out. */
  | { readonly kind: 'record'; readonly record: Row; readonly problem?: Problem }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'broken'; readonly problem: Problem };

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** The entries worth reading: null means unknown, and no key may reach an object's prototype. */
function knownFields(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (value === null || value === undefined || dangerous.has(key)) continue;
    // Fields hold plain values; a shared type could change later behind the back of the model.
    fields[key] = value instanceof AbstractType ? value.toJSON() : value;
  }
  return fields;
}

/** Values and names longer than this are cut in a message. */
const longestShown = 60;

const cut = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** What stood where something else was needed; nothing where that is a length, a blank or a whole list. */
function found({ type, received }: v.BaseIssue<unknown>): string {
  const isValue = /^(?:"\s*[^\s"]|-?\d|true|false)/.test(received) && !type.endsWith('_length');
  return isValue ? ` (found ${cut(received)})` : '';
}

/** What is wrong with which field, as in "influence must be a whole number from 1 to 5 (found 9)". */
function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const texts = issues.map((issue) => {
    const [field, entry] = (issue.path ?? []).map(({ key }) => key);
    const place = typeof entry === 'number' ? `${String(field)}, entry ${entry + 1},` : String(field);
    return `${place} ${issue.message}${found(issue)}`;
  });
  return [...new Set(texts)].join('; ');
}

/** How a message calls a record: by its name, or by its id where it has none. */
function called(collection: CollectionName, id: string, { name }: Readonly<Record<string, unknown>>): string {
  const hasName = typeof name === 'string' && name.trim() !== '';
  return `The ${recordWords[collection]} "${cut(hasName ? name : id)}"`;
}

/**
 * Vets one record. Total: whatever is stored, the answer is a record, *deleted*, or a problem that names
 * the field; nothing is thrown.
 */
export function readRecord<Name extends CollectionName>(
  collection: Name,
  id: string,
  entries: Iterable<readonly [string, unknown]>,
): Reading<Records[Name]> {
  const fields = knownFields(entries);
  if (fields[deletedAt] !== undefined) return { kind: 'deleted' };
  fields['id'] = id;
  const problem =
    collection === 'people' ? leftOut([leaveOutForeignRole, leaveOutBrokenPin], id, fields) : undefined;
  const result = v.safeParse(recordSchemas[collection], fields);
  // The schemas add no keys, so an absent field is absent and not `undefined`.
  if (result.success) {
    return {
      kind: 'record',
      record: result.output as Records[Name],
      ...(problem === undefined ? {} : { problem }),
    };
  }
  return {
    kind: 'broken',
    problem: {
      collection,
      id,
      kind: 'broken',
      text: `${called(collection, id, fields)} cannot be read and was set aside: ${describe(result.issues)}.`,
    },
  };
}

type LeaveOut = (id: string, fields: Record<string, unknown>) => Problem | undefined;

/** Leaves out everything that has to be; the first problem says so for all of them. */
function leftOut(all: readonly LeaveOut[], id: string, fields: Record<string, unknown>): Problem | undefined {
  const problems = all.flatMap((leaveOut) => leaveOut(id, fields) ?? []);
  const [first] = problems;
  return first && { ...first, text: problems.map(({ text }) => text).join(' ') };
}

/** A pin that is no place is left out, and the person stands in the network as if nobody had pinned them. */
function leaveOutBrokenPin(id: string, fields: Record<string, unknown>): Problem | undefined {
  const { name } = fields;
  if (fields['pin'] === undefined || v.is(pin, fields['pin'])) return undefined;
  delete fields['pin'];
  return {
    collection: 'people',
    id,
    kind: 'brokenPin',
    text: `${typeof name === 'string' ? name : id} has a pin in the network that is no place on it, which is left out. Pin the piece again.`,
  };
}

/**
 * One copy can take a person to another side while another copy sets a role. The person stays on the board without the
 * role, since a piece that vanished could not be put right.
 */
function leaveOutForeignRole(id: string, fields: Record<string, unknown>): Problem | undefined {
  const role = roleIds.find((known) => known === fields['role']);
  const { side, name } = fields;
  if (role === undefined || typeof side !== 'string' || roleOf(role).side === side) return undefined;
  delete fields['role'];
  return {
    collection: 'people',
    id,
    kind: 'roleOfOtherSide',
    text: `${typeof name === 'string' ? name : id} has a role of another side (${roleOf(role).label.toLowerCase()}), which is left out. Set the role again.`,
  };
}

/** The account's own fields; each broken one reads as unknown. */
export function readAccount(entries: Iterable<readonly [string, unknown]>): Account {
  const parsed = v.parse(accountSchema, knownFields(entries));
  return Object.fromEntries(
    Object.entries(parsed).filter(([key, value]) => value !== undefined && key !== 'schemaVersion'),
  ) as unknown as Account;
}
