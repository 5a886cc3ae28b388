import {
  type AccountDocument,
  type Changes,
  type Edit,
  type ReadModel,
  Structure,
  stamped,
} from '@/document/index.ts';
import { type Person, type PersonId, tags } from '@/domain/index.ts';
import { type ImportReport, type Outcome, type ReportEntry, reportOf, skippedEntries } from '../report.ts';
import type { PersonDraft } from './draft.ts';
import type { PeoplePlan, PersonPlanRow } from './plan.ts';

type PersonChanges = Changes<Person>;

/** Ranks by number are made from the top down, whatever the order of the rows. */
function makeRanks(structure: Structure, plan: PeoplePlan): void {
  const numbered = plan.rows
    .filter(({ choice }) => choice !== 'keep')
    .flatMap(({ draft }) => /^Level (\d+)$/.exec(draft.rankName ?? '')?.[1] ?? [])
    .map(Number);
  for (const level of [...new Set(numbered)].sort((a, b) => a - b)) structure.rank(`Level ${level}`);
}

/** The draft's fields with departments, ranks and topics made where they are new. */
function fieldsOf(structure: Structure, side: Person['side'], draft: PersonDraft): PersonChanges {
  const { id: _, departmentName, rankName, topicNames, ...fields } = draft;
  return {
    ...fields,
    ...(departmentName === undefined ? {} : { department: structure.department(side, departmentName) }),
    ...(rankName === undefined ? {} : { rank: structure.rank(rankName) }),
    ...(topicNames === undefined ? {} : { topics: topicNames.map((name) => structure.topic(name)) }),
  };
}

/** Stamps of the tags that change; a date the row tells goes before the import's own. */
function stamps(edit: Edit, before: Person | undefined, changes: PersonChanges): PersonChanges {
  const changed = tags.filter((tag) => changes[tag] !== undefined && changes[tag] !== before?.[tag]);
  return stamped(edit, Object.fromEntries(changed.map((tag) => [tag, changes[tag]])));
}

const union = (before: readonly string[] | undefined, added: readonly string[] | undefined) =>
  added === undefined ? before : [...new Set([...(before ?? []), ...added])];

function update(edit: Edit, structure: Structure, person: Person, draft: PersonDraft): Outcome {
  const fields = fieldsOf(structure, person.side, draft);
  const changes: PersonChanges = {
    ...fields,
    topics: union(person.topics, fields.topics),
    labels: union(person.labels, fields.labels),
  };
  const patches = edit.patches.length;
  edit.set('people', person.id, { ...stamps(edit, person, changes), ...changes });
  return edit.patches.length > patches ? 'updated' : 'unchanged';
}

function add(edit: Edit, structure: Structure, model: ReadModel, draft: PersonDraft): PersonId {
  const { name, side } = draft;
  const fields = fieldsOf(structure, side, draft);
  const id = draft.id !== undefined && !model.people.has(draft.id) ? { id: draft.id } : {};
  return edit.create('people', { ...stamps(edit, undefined, fields), ...fields, name, side, ...id });
}

/** Does what the plan says as one undo step. Throws, and changes nothing, when somebody has gone meanwhile. */
export function applyPeople(document: AccountDocument, plan: PeoplePlan): ImportReport {
  return document.run(plan.label, (edit) => {
    const model = document.model.getState();
    const structure = new Structure(edit, model);
    makeRanks(structure, plan);
    const bringIn = ({ draft, match, choice }: PersonPlanRow): Outcome => {
      const person = match === undefined ? undefined : model.people.get(match.person);
      if (choice === 'keep') return 'kept';
      if (choice === 'update' && person !== undefined) return update(edit, structure, person, draft);
      add(edit, structure, model, draft);
      return 'added';
    };
    const entries = plan.rows.map(
      (row): ReportEntry => ({
        where: `Row ${row.row}`,
        name: row.draft.name,
        outcome: bringIn(row),
        notes: row.problems,
      }),
    );
    return reportOf(plan.label, [...entries, ...skippedEntries(plan.skipped)]);
  });
}
