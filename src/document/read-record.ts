import * as v from 'valibot';
import { AbstractType } from 'yjs';
import {
  type Account,
  type CollectionName,
  type Problem,
  type Records,
  roleIds,
  roleOf,
} from '@/domain/index.ts';
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

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${path}: ${issue.message}`;
    })
    .join('; ');
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
  const problem = collection === 'people' ? leaveOutForeignRole(id, fields) : undefined;
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
      text: `A record of ${collection} (${typeof fields['name'] === 'string' ? fields['name'] : id}) cannot be read and was set aside: ${describe(result.issues)}.`,
    },
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
