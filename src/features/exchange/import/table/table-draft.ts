import type { ReadModel } from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';
import {
  ambiguousDates,
  choose,
  chooseRelationships,
  dateOrders,
  guessPeopleMapping,
  guessRelationshipMapping,
  looksLikeRelationships,
  type PeopleMapping,
  type PeoplePlan,
  type PersonChoice,
  parseDate,
  planPeople,
  planRelationships,
  type RelationshipMapping,
  type RelationshipPlan,
  type Table,
  type TableOptions,
  valuesOf,
} from '@/formats/index.ts';

/** What a table is read as. */
export const tableContents = [
  { id: 'people', label: 'People' },
  { id: 'relationships', label: 'Relationships' },
] as const;
export type TableContent = (typeof tableContents)[number]['id'];

/** What to do with those who are here already: for all of them, and for single rows otherwise. */
export interface Choices {
  readonly all: PersonChoice;
  readonly rows: ReadonlyMap<number, PersonChoice>;
}

/** A table on its way in, with everything the user has said about it. Nothing of it is in the document. */
export interface TableDraft {
  readonly table: Table;
  /** What the user said about how it is read; the rest was detected. */
  readonly options: TableOptions;
  readonly content: TableContent;
  readonly people: PeopleMapping;
  readonly relationships: RelationshipMapping;
  readonly choices: Choices;
}

const updateAll: Choices = { all: 'update', rows: new Map() };

/** A draft of what the table seems to be. */
export function draftOfTable(table: Table, options: TableOptions = {}): TableDraft {
  return {
    table,
    options,
    content: looksLikeRelationships(table) ? 'relationships' : 'people',
    people: guessPeopleMapping(table),
    relationships: guessRelationshipMapping(table),
    choices: updateAll,
  };
}

/** The draft of a table that was read in another way: the columns are guessed anew, what was said stays. */
export function rereadDraft(before: TableDraft, table: Table, options: TableOptions): TableDraft {
  const guessed = draftOfTable(table, options);
  return {
    ...guessed,
    content: before.content,
    people: { ...guessed.people, side: before.people.side },
    relationships: { ...guessed.relationships, swap: before.relationships.swap },
  };
}

/** Chooses for all who are here already; what was said of single rows no longer counts. */
export function chooseForAll(draft: TableDraft, choice: PersonChoice): TableDraft {
  return { ...draft, choices: { all: choice, rows: new Map() } };
}

/** Chooses for one row. */
export function chooseForRow(draft: TableDraft, row: number, choice: PersonChoice): TableDraft {
  return { ...draft, choices: { ...draft.choices, rows: new Map(draft.choices.rows).set(row, choice) } };
}

/** What the import would do, or the words of the refusal. */
export type TablePlan =
  | { readonly kind: 'people'; readonly plan: PeoplePlan }
  | { readonly kind: 'relationships'; readonly plan: RelationshipPlan }
  | { readonly kind: 'refused'; readonly why: string };

/** Only people can be added a second time; a relationship that is here is updated or kept. */
const forRelationships = (choice: PersonChoice) => (choice === 'keep' ? 'keep' : 'update');

function planOfPeople({ table, people, choices }: TableDraft, model: ReadModel): PeoplePlan {
  let plan = choose(planPeople(table, people, model), 'all', choices.all);
  for (const choice of new Set(choices.rows.values())) {
    plan = choose(plan, rowsWith(choices, choice), choice);
  }
  return plan;
}

function planOfRelationships(
  { table, relationships, choices }: TableDraft,
  model: ReadModel,
): RelationshipPlan {
  const planned = planRelationships(table, relationships, model);
  let plan = chooseRelationships(planned, 'all', forRelationships(choices.all));
  for (const choice of new Set(choices.rows.values())) {
    plan = chooseRelationships(plan, rowsWith(choices, choice), forRelationships(choice));
  }
  return plan;
}

function rowsWith({ rows }: Choices, wanted: PersonChoice): readonly number[] {
  return [...rows].filter(([, choice]) => choice === wanted).map(([row]) => row);
}

/** Works out what the import would do to the board as it is now. */
export function planOf(draft: TableDraft, model: ReadModel): TablePlan {
  try {
    return draft.content === 'people'
      ? { kind: 'people', plan: planOfPeople(draft, model) }
      : { kind: 'relationships', plan: planOfRelationships(draft, model) };
  } catch (error) {
    if (error instanceof KingsideError) return { kind: 'refused', why: error.message };
    throw error;
  }
}

/** The mapping that counts for what is in the table. */
export function mappingOf(draft: TableDraft): PeopleMapping | RelationshipMapping {
  return draft.content === 'people' ? draft.people : draft.relationships;
}

/** True while the user has to say which number of a date is the day. */
export function asksDateOrder(draft: TableDraft): boolean {
  return ambiguousDates(draft.table, mappingOf(draft));
}

/** What has to be said before anything can come in; undefined when nothing is missing. */
export function missingIn(draft: TableDraft): string | undefined {
  const has = (...fields: readonly string[]) =>
    mappingOf(draft).columns.some(({ field }) => field !== undefined && fields.includes(field));
  if (draft.content === 'people') {
    if (!has('name', 'firstName', 'lastName', 'key')) return 'Say which column holds the names.';
  } else {
    if (!has('from', 'fromId')) return 'Say which column is "From".';
    if (!has('to', 'toId')) return 'Say which column is "To".';
    if (draft.relationships.kind === undefined && !has('kind'))
      return 'Say which kind of relationship these are.';
  }
  if (asksDateOrder(draft) && mappingOf(draft).dateOrder === undefined)
    return 'Say how the dates are written.';
  return undefined;
}

/** Fields of either table that hold a date. */
const dateFields: ReadonlySet<string> = new Set(['tagsAsOf', 'lastContact']);

/** A date of the table that reads both ways, to ask with. */
export function ambiguousDate(draft: TableDraft): string | undefined {
  for (const [at, { field }] of mappingOf(draft).columns.entries()) {
    if (field === undefined || !dateFields.has(field)) continue;
    const found = valuesOf(draft.table, at).find((value) => {
      const [dayFirst, monthFirst] = dateOrders.map((order) => parseDate(value, order));
      return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
