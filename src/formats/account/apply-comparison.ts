import { type AccountDocument, readRecord } from '@/document/index.ts';
import { type ImportReport, type Outcome, type ReportEntry, reportOf } from '../report.ts';
import { type Comparison, chooseDifferences, compareAccounts, type Difference } from './compare.ts';
import type { VettedAccount } from './vet-json.ts';

interface Change {
  readonly outcome: Outcome;
  readonly notes: readonly string[];
}

/** The fields a comparison takes from the file; undefined makes one unknown. */
function taken(difference: Extract<Difference, { where: 'both' }>): Record<string, unknown> {
  return Object.fromEntries(
    difference.fields.filter(({ choice }) => choice === 'theirs').map(({ field, theirs }) => [field, theirs]),
  );
}

/**
 * Does what was chosen as one undo step. A relationship whose person was left out is skipped, and with a person
 * who is removed go their relationships.
 */
export function applyComparison(
  document: AccountDocument,
  { differences, theirs }: Comparison,
  label = `Bring in ${theirs.account.name}`,
): ImportReport {
  return document.run(label, (edit) => {
    const model = document.model.getState();
    const mine = { ...model, relationships: model.storedRelationships };
    const people = new Set(model.people.keys());
    const removed = new Set<string>();
    const apply = (difference: Difference): Change => {
      const { collection, id } = difference;
      if (difference.where === 'both') {
        const changes = taken(difference);
        const notes = [`Changed: ${Object.keys(changes).join(', ')}.`];
        if (Object.keys(changes).length === 0) return { outcome: 'kept', notes: [] };
        if (collection === 'account') {
          edit.setAccount(changes);
          return { outcome: 'updated', notes };
        }
        const reading = readRecord(
          collection,
          id,
          Object.entries({ ...mine[collection].get(id), ...changes }),
        );
        // Broken, or with a tag that would have to be left out.
        if (reading.kind !== 'deleted' && reading.problem !== undefined) {
          return { outcome: 'skipped', notes: [reading.problem.text] };
        }
        edit.set(collection, id, changes);
        return { outcome: 'updated', notes };
      }
      if (collection === 'account' || difference.choice === 'mine') return { outcome: 'kept', notes: [] };
      if (difference.where === 'onlyHere') {
        edit.remove(collection, id);
        if (collection === 'people') {
          people.delete(id);
          removed.add(id);
        }
        return { outcome: 'removed', notes: [] };
      }
      const record = theirs.records[collection].get(id);
      if (record === undefined) return { outcome: 'skipped', notes: ['It is not in the file.'] };
      if ('from' in record && !(people.has(record.from) && people.has(record.to))) {
        return { outcome: 'skipped', notes: ['One of its two people was left out.'] };
      }
      edit.create(collection, record);
      if (collection === 'people') people.add(id);
      return { outcome: 'added', notes: [] };
    };
    const entries = differences.map(
      (difference): ReportEntry => ({
        where: difference.collection,
        name: difference.name,
        ...apply(difference),
      }),
    );
    for (const { id, from, to } of model.storedRelationships.values()) {
      if (removed.has(from) || removed.has(to)) edit.remove('relationships', id);
    }
    return reportOf(label, entries);
  });
}

/**
 * Puts the account back as a backup or review has it: its values replace those here, what it does not have is
 * removed. One undo step.
 */
export function putBack(document: AccountDocument, backup: VettedAccount): ImportReport {
  const comparison = compareAccounts(document.model.getState(), backup, { idsOnly: true });
  const label = `Put ${backup.account.name} back as it was`;
  return applyComparison(document, chooseDifferences(comparison, 'all', 'theirs'), label);
}
