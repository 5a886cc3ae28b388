import type { ReadModel } from '@/document/index.ts';
import {
  errors,
  KingsideError,
  kindOf,
  type Person,
  type PersonId,
  type RelationshipId,
  type RelationshipKind,
} from '@/domain/index.ts';
import { limits } from '../limits.ts';
import { PersonIndex } from '../people/person-index.ts';
import type { SkippedRow } from '../report.ts';
import { type ColumnChoice, cellsByField } from '../table/column-choice.ts';
import type { Table } from '../table/table.ts';
import { detailsOf, type RelationshipDraft } from './draft.ts';
import type { RelationshipField } from './fields.ts';
import { parseKind } from './kind-words.ts';
import type { RelationshipMapping } from './mapping.ts';

/** What to do with a row whose relationship is here already. */
const relationshipChoices = ['update', 'keep'] as const;
export type RelationshipChoice = (typeof relationshipChoices)[number];

export interface RelationshipPlanRow {
  readonly row: number;
  readonly draft: RelationshipDraft;
  /** As in "Anna covers Dana". */
  readonly name: string;
  /** The relationship of this kind and direction that is here already. */
  readonly match?: RelationshipId;
  readonly choice: RelationshipChoice | 'add';
  readonly problems: readonly string[];
}

/** What an import of relationships would do; nothing has changed yet. */
export interface RelationshipPlan {
  readonly label: string;
  readonly rows: readonly RelationshipPlanRow[];
  readonly skipped: readonly SkippedRow[];
  /** Rows that say that there is no relationship. */
  readonly none: number;
}

type Ends = { readonly kind: RelationshipKind; readonly from: PersonId; readonly to: PersonId };

const endsKey = ({ kind, from, to }: Ends) => `${kind}\n${from}\n${to}`;

/** Rows whose value or strength says "none" are no relationships. */
function saysNone(
  columns: readonly ColumnChoice<RelationshipField>[],
): (cells: readonly string[]) => boolean {
  const telling = columns.flatMap(({ field, none }, at) =>
    field === 'value' || (field === 'strength' && none !== '')
      ? [{ at, field, none: none.trim().toLowerCase() }]
      : [],
  );
  return (cells) =>
    telling.some(({ at, field, none }) => {
      const value = (cells[at] ?? '').toLowerCase();
      return (value === '' && field === 'value') || (none !== '' && value === none);
    });
}

interface Found {
  readonly person?: Person;
  readonly why?: string;
}

/** Finds the end of a row by the column of ids, or else by key, e-mail or name. */
function finder(model: ReadModel): (id: string, text: string) => Found {
  const index = new PersonIndex(model.people.values());
  const found = new Map<string, Found>();
  return (id, text) => {
    const byId = id === '' ? undefined : model.people.get(id);
    if (byId !== undefined) return { person: byId };
    const wanted = text === '' ? id : text;
    const known = found.get(wanted);
    if (known !== undefined) return known;
    const match = wanted === '' ? undefined : index.named(wanted);
    const person = match === undefined || match === 'ambiguous' ? undefined : model.people.get(match);
    const answer: Found =
      person !== undefined
        ? { person }
        : wanted === ''
          ? { why: 'One of its two people is not named.' }
          : match === 'ambiguous'
            ? { why: `Several people are called "${wanted}". Name the key or the e-mail address instead.` }
            : { why: `Nobody here is called "${wanted}", nor is it a key or an e-mail address.` };
    found.set(wanted, answer);
    return answer;
  };
}

/** Works out what each row would do. Throws `tooManyRelationships` beyond the limit. */
export function planRelationships(
  table: Table,
  mapping: RelationshipMapping,
  model: ReadModel,
): RelationshipPlan {
  const read = cellsByField(mapping.columns);
  const isNone = saysNone(mapping.columns);
  const told = table.rows.filter(({ cells }) => !isNone(cells));
  if (told.length > limits.relationships) {
    throw new KingsideError('tooManyRelationships', told.length, limits.relationships);
  }
  const find = finder(model);
  const here = new Map([...model.storedRelationships.values()].map((known) => [endsKey(known), known.id]));
  const firstRows = new Map<string, number>();
  const rows: RelationshipPlanRow[] = [];
  const skipped: SkippedRow[] = [];

  for (const { number, cells } of told) {
    const cell = read(cells);
    const ends = [find(cell('fromId'), cell('from')), find(cell('toId'), cell('to'))] as const;
    const [tail, head] = mapping.swap ? [ends[1], ends[0]] : ends;
    const words = `${cell('from') || cell('fromId')} → ${cell('to') || cell('toId')}`;
    const skip = (why: string) => skipped.push({ row: number, name: words, why });

    const kindWord = cell('kind');
    const kind = kindWord === '' ? mapping.kind : parseKind(kindWord);
    if (kind === undefined) {
      skip(kindWord === '' ? 'Its kind is not told.' : `"${kindWord}" is no kind of relationship.`);
      continue;
    }
    const why = tail.why ?? head.why;
    if (why !== undefined || tail.person === undefined || head.person === undefined) {
      skip(why ?? 'One of its two people is not known.');
      continue;
    }

    const turned = kind === 'covers' && tail.person.side === 'customer' && head.person.side === 'team';
    const [from, to] = turned ? [head.person, tail.person] : [tail.person, head.person];
    const { label, verb, allows } = kindOf(kind);
    if (from.id === to.id) {
      skip(errors.selfRelationship(from.name));
      continue;
    }
    if (!allows(from.side, to.side)) {
      skip(errors.kindNotAllowed(label, from.name, to.name));
      continue;
    }
    const key = endsKey({ kind, from: from.id, to: to.id });
    const first = firstRows.get(key);
    if (first !== undefined) {
      skip(`It says the same as row ${first}.`);
      continue;
    }
    firstRows.set(key, number);

    const match = here.get(key);
    const { details, problems } = detailsOf(cell, kind, mapping.dateOrder ?? 'dayFirst');
    rows.push({
      row: number,
      draft: { kind, from: from.id, to: to.id, ...details },
      name: `${from.name} ${verb} ${to.name}`,
      ...(match === undefined ? {} : { match }),
      choice: match === undefined ? 'add' : 'update',
      problems: turned ? ['Turned round: one of ours covers a contact.', ...problems] : problems,
    });
  }
  const label = `Import ${rows.length} relationships from ${table.name}`;
  return { label, rows, skipped, none: table.rows.length - told.length };
}

/** The plan with another choice for some rows (by row number) or for all that are here already. */
export function chooseRelationships(
  plan: RelationshipPlan,
  rows: readonly number[] | 'all',
  choice: RelationshipChoice,
): RelationshipPlan {
  const chosen = rows === 'all' ? undefined : new Set(rows);
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row.match !== undefined && (chosen === undefined || chosen.has(row.row)) ? { ...row, choice } : row,
    ),
  };
}
