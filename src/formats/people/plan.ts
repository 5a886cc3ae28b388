import { type ReadModel, ranksInOrder, readRecord } from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';
import { limits } from '../limits.ts';
import type { SkippedRow } from '../report.ts';
import { cellsByField, columnOf } from '../table/column-choice.ts';
import { type Table, valuesOf } from '../table/table.ts';
import { sameName } from '../table/words.ts';
import { type DraftContext, draftOf, type PersonDraft } from './draft.ts';
import type { PeopleMapping } from './mapping.ts';
import { PersonIndex, type PersonMatch } from './person-index.ts';

/** What to do with a row whose person is here already. */
const personChoices = ['update', 'keep', 'add'] as const;
export type PersonChoice = (typeof personChoices)[number];

export interface PersonPlanRow {
  readonly row: number;
  readonly draft: PersonDraft;
  /** Who it seems to be here; undefined for somebody new. */
  readonly match?: PersonMatch;
  /** `add` for everybody new; `update` writes what the row knows, and never makes anything unknown. */
  readonly choice: PersonChoice;
  readonly problems: readonly string[];
}

/** What an import of people would do; nothing has changed yet. */
export interface PeoplePlan {
  readonly label: string;
  readonly rows: readonly PersonPlanRow[];
  readonly skipped: readonly SkippedRow[];
}

/** What tells two rows of one table apart, the surest first. */
function identityOf({ id, key, email, name, organisation, side }: PersonDraft): string {
  if (id !== undefined) return `id ${id}`;
  if (key !== undefined) return `key ${sameName(key)}`;
  if (email !== undefined) return `email ${sameName(email)}`;
  return `name ${side} ${sameName(organisation ?? '')} ${sameName(name)}`;
}

function contextOf(table: Table, mapping: PeopleMapping, model: ReadModel): DraftContext {
  const column = (field: 'name' | 'firstName' | 'lastName' | 'rank') => columnOf(mapping.columns, field);
  const rank = column('rank');
  const numbers = (rank === undefined ? [] : valuesOf(table, rank)).map(Number).filter(Number.isInteger);
  return {
    side: mapping.side,
    dateOrder: mapping.dateOrder ?? 'dayFirst',
    rankNumbers: mapping.rankNumbers,
    ranks: ranksInOrder(model).map(({ name }) => name),
    greatestRank: numbers.reduce((greatest, number) => Math.max(greatest, number), 0),
    nameFromKey: [column('name'), column('firstName'), column('lastName')].every((at) => at === undefined),
  };
}

/** The draft as the document would read it, or what is wrong with it. */
function brokenBy({ departmentName, rankName, topicNames, ...draft }: PersonDraft): string | undefined {
  if (draft.name.trim() === '') return 'The row has no name.';
  const names = [departmentName, rankName, ...(topicNames ?? [])].join('');
  if (names.length > 10_000) return 'The name of its department, rank or topic is far too long.';
  const reading = readRecord('people', draft.id ?? 'new', Object.entries(draft));
  return reading.kind === 'broken' ? reading.problem.text : undefined;
}

/**
 * Works out what each row would do: people here already are found by id, key, e-mail, or name and
 * organisation. Throws `tooManyPeople` beyond the limit.
 */
export function planPeople(table: Table, mapping: PeopleMapping, model: ReadModel): PeoplePlan {
  if (table.rows.length > limits.people)
    throw new KingsideError('tooManyPeople', table.rows.length, limits.people);
  const read = cellsByField(mapping.columns);
  const context = contextOf(table, mapping, model);
  const index = new PersonIndex(model.people.values());
  const firstRows = new Map<string, number>();
  const rows: PersonPlanRow[] = [];
  const skipped: SkippedRow[] = [];

  for (const { number, cells } of table.rows) {
    const asTold = draftOf(read(cells), context);
    const { sideTold } = asTold;
    const found = index.match(sideTold ? asTold.draft : withoutSide(asTold.draft));
    const match = found === 'ambiguous' ? undefined : found;
    const known = match === undefined ? undefined : model.people.get(match.person);
    const { draft, problems } =
      known === undefined
        ? asTold
        : draftOf(read(cells), { ...context, side: known.side, sideIsKnown: true });
    const skip = (why: string) => skipped.push({ row: number, name: draft.name, why });
    const broken = brokenBy(draft);
    if (broken !== undefined) {
      skip(broken);
      continue;
    }
    const identity = match === undefined ? identityOf(draft) : `person ${match.person}`;
    const first = firstRows.get(identity);
    if (first !== undefined) {
      skip(`It is about the same person as row ${first}.`);
      continue;
    }
    firstRows.set(identity, number);
    rows.push({
      row: number,
      draft,
      ...(match === undefined ? {} : { match }),
      choice: match === undefined ? 'add' : 'update',
      problems: [
        ...problems,
        ...(found === 'ambiguous'
          ? [`Several people here are called ${draft.name}; this adds another one.`]
          : []),
        ...(sideTold && known !== undefined && known.side !== asTold.draft.side ? [sideStays] : []),
      ],
    });
  }
  return { label: `Import ${rows.length} people from ${table.name}`, rows, skipped };
}

function withoutSide({ side: _side, ...draft }: PersonDraft): Omit<PersonDraft, 'side'> {
  return draft;
}

const sideStays =
  'The row names another side than the one this person has here. The side stays; change it in the inspector.';

/** The plan with another choice for some rows (by row number) or for all. Rows of new people stay `add`. */
export function choose(plan: PeoplePlan, rows: readonly number[] | 'all', choice: PersonChoice): PeoplePlan {
  const chosen = rows === 'all' ? undefined : new Set(rows);
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row.match !== undefined && (chosen === undefined || chosen.has(row.row)) ? { ...row, choice } : row,
    ),
  };
}
