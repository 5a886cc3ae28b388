import * as v from 'valibot';
import type { Account, CollectionName, Problem, Records } from '@/domain/index.ts';
import { account as accountSchema, recordSchemas } from './records/index.ts';
import { deletedAt } from './shape.ts';

/** What a stored record turned out to be. */
export type Reading<Row> =
  | { readonly kind: 'record'; readonly record: Row }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'broken'; readonly problem: Problem };

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** The entries worth reading: null means unknown, and no key may reach an object's prototype. */
export function knownFields(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (value !== null && value !== undefined && !dangerous.has(key)) fields[key] = value;
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
  const result = v.safeParse(recordSchemas[collection], fields);
  // The schemas add no keys, so an absent field is absent and not `undefined`.
  if (result.success) return { kind: 'record', record: result.output as Records[Name] };
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

/** The account's own fields; each broken one reads as unknown. */
export function readAccount(entries: Iterable<readonly [string, unknown]>): Account {
  const parsed = v.parse(accountSchema, knownFields(entries));
  return Object.fromEntries(
    Object.entries(parsed).filter(([key, value]) => value !== undefined && key !== 'schemaVersion'),
  ) as unknown as Account;
}
