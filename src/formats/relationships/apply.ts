import { type AccountDocument, type Edit, Structure } from '@/document/index.ts';
import type { Relationship } from '@/domain/index.ts';
import { type ImportReport, type ReportEntry, reportOf, skippedEntries } from '../report.ts';
import type { RelationshipDraft } from './draft.ts';
import type { RelationshipPlan } from './plan.ts';

function fieldsOf(
  structure: Structure,
  { topicNames, ...fields }: RelationshipDraft,
): Omit<Relationship, 'id'> {
  if (topicNames === undefined) return fields;
  return { ...fields, topics: topicNames.map((name) => structure.topic(name)) };
}

/** Writes what the row knows: topics come on top, and of two dates of the last contact the later stays. */
function update(edit: Edit, known: Relationship, fields: Omit<Relationship, 'id'>): boolean {
  const patches = edit.patches.length;
  const { lastContact = known.lastContact, topics } = fields;
  const isLater =
    known.lastContact === undefined || (lastContact !== undefined && lastContact > known.lastContact);
  edit.set('relationships', known.id, {
    ...fields,
    lastContact: isLater ? lastContact : known.lastContact,
    topics: topics === undefined ? known.topics : [...new Set([...(known.topics ?? []), ...topics])],
  });
  return edit.patches.length > patches;
}

/**
 * Does what the plan says as one undo step. Reporting lines that close a circle come in, are left out of the
 * board like those a merge brings, and are named in the report.
 */
export function applyRelationships(document: AccountDocument, plan: RelationshipPlan): ImportReport {
  const done = document.run(plan.label, (edit) => {
    const model = document.model.getState();
    const structure = new Structure(edit, model);
    return plan.rows.map((row) => {
      const { where, name, notes } = { where: `Row ${row.row}`, name: row.name, notes: row.problems };
      const known = row.match === undefined ? undefined : model.storedRelationships.get(row.match);
      if (row.choice === 'keep')
        return { id: row.match, entry: { where, name, notes, outcome: 'kept' as const } };
      const fields = fieldsOf(structure, row.draft);
      if (known !== undefined) {
        const outcome = update(edit, known, fields) ? ('updated' as const) : ('unchanged' as const);
        return { id: known.id, entry: { where, name, notes, outcome } };
      }
      const id = edit.create('relationships', fields);
      return { id, entry: { where, name, notes, outcome: 'added' as const } };
    });
  });

  const { ignored } = document.model.getState();
  const entries = done.map(({ id, entry }): ReportEntry => {
    const problem = id === undefined ? undefined : ignored.get(id);
    return problem === undefined ? entry : { ...entry, notes: [...entry.notes, problem.text] };
  });
  const notes = plan.none === 0 ? [] : [`${plan.none} rows say that there is no relationship.`];
  return reportOf(plan.label, [...entries, ...skippedEntries(plan.skipped)], notes);
}
