import {
  classOfDepartment,
  departmentOfClass,
  type Focus,
  type Move,
  type Person,
  type Records,
  type Relationship,
  type SavedView,
  type Touch,
} from '@/domain/index.ts';
import { PersonIndex } from '../people/person-index.ts';
import { sameName } from '../table/words.ts';
import type { ContentRecords } from './contents.ts';

/** Their ids to ours, and which of ours were matched otherwise than by id. */
interface Matches {
  readonly ids: ReadonlyMap<string, string>;
  readonly byName: ReadonlySet<string>;
}

/** Matches by id first; then, among those nobody claimed, by what `find` says. */
function match<Row extends { readonly id: string }>(
  mine: ReadonlyMap<string, Row>,
  theirs: ReadonlyMap<string, Row>,
  find: (row: Row, free: readonly Row[]) => string | undefined,
  idsOnly: boolean,
): Matches {
  const ids = new Map<string, string>();
  const byName = new Set<string>();
  const claimed = new Set([...theirs.keys()].filter((id) => mine.has(id)));
  const free = [...mine.values()].filter(({ id }) => !claimed.has(id));
  for (const row of theirs.values()) {
    const found = mine.has(row.id) || idsOnly ? undefined : find(row, free);
    if (found === undefined || claimed.has(found)) continue;
    claimed.add(found);
    byName.add(found);
    ids.set(row.id, found);
  }
  return { ids, byName };
}

/** Finds a row by a text that tells it apart. */
function byText<Row extends { readonly id: string }>(textOf: (row: Row) => string) {
  let known: Map<string, string> | undefined;
  return (row: Row, free: readonly Row[]): string | undefined => {
    known ??= new Map(free.toReversed().map((other) => [textOf(other), other.id]));
    return known.get(textOf(row));
  };
}

function byPerson() {
  let index: PersonIndex | undefined;
  return ({ id: _id, ...wanted }: Person, free: readonly Person[]): string | undefined => {
    index ??= new PersonIndex(free);
    const found = index.match(wanted);
    return found === 'ambiguous' ? undefined : found?.person;
  };
}

const translate = (ids: ReadonlyMap<string, string>) => (id: string) => ids.get(id) ?? id;

function renamed<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  ids: ReadonlyMap<string, string>,
  change: (row: Row) => Row = (row) => row,
): ReadonlyMap<string, Row> {
  const to = translate(ids);
  return new Map([...rows.values()].map((row) => [to(row.id), { ...change(row), id: to(row.id) }]));
}

type Translate = (id: string) => string;

/** A focus that names our ids. */
function focusIn(
  focus: Focus,
  { department, rank, person }: Readonly<Record<'department' | 'rank' | 'person', Translate>>,
): Focus {
  const each = (ids: readonly (string | null)[] | undefined, to: Translate) =>
    ids?.map((id) => (id === null ? null : to(id)));
  const lists = {
    around: focus.around?.map(person),
    owners: each(focus.owners, person),
    departments: each(focus.departments, department),
    ranks: each(focus.ranks, rank),
  };
  return { ...focus, ...Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids !== undefined)) };
}

/** Their records with our ids where both mean the same, and which of ours were not matched by id. */
export function matchRecords(
  mine: ContentRecords,
  theirs: ContentRecords,
  idsOnly: boolean,
): {
  readonly records: ContentRecords;
  readonly byName: { readonly [Name in keyof Records]: ReadonlySet<string> };
} {
  const ranks = match(
    mine.ranks,
    theirs.ranks,
    byText(({ name }) => sameName(name)),
    idsOnly,
  );
  const departments = match(
    mine.departments,
    theirs.departments,
    byText(({ side, name }) => `${side} ${sameName(name)}`),
    idsOnly,
  );
  const topics = match(
    mine.topics,
    theirs.topics,
    byText(({ name }) => sameName(name)),
    idsOnly,
  );
  const people = match(mine.people, theirs.people, byPerson(), idsOnly);
  const [rank, department] = [translate(ranks.ids), translate(departments.ids)];
  const [topic, person] = [translate(topics.ids), translate(people.ids)];
  const litClass = (id: string | number) => {
    const own = departmentOfClass(id);
    return own === undefined ? id : classOfDepartment(department(own));
  };
  const withTopics = <Row extends { readonly topics?: readonly string[] }>(row: Row): Row =>
    row.topics === undefined ? row : { ...row, topics: row.topics.map(topic) };
  const relationshipsOfTheirs = renamed(theirs.relationships, new Map(), (row: Relationship) =>
    withTopics({ ...row, from: person(row.from), to: person(row.to) }),
  );
  const relationships = match(
    mine.relationships,
    relationshipsOfTheirs,
    byText(({ kind, from, to }) => `${kind}\n${from}\n${to}`),
    idsOnly,
  );
  const dismissals = match(
    mine.dismissals,
    theirs.dismissals,
    byText(({ insight }) => insight),
    idsOnly,
  );
  const views = match(
    mine.views,
    theirs.views,
    byText(({ name }) => sameName(name)),
    idsOnly,
  );
  return {
    records: {
      ranks: renamed(theirs.ranks, ranks.ids),
      departments: renamed(theirs.departments, departments.ids),
      topics: renamed(theirs.topics, topics.ids),
      people: renamed(theirs.people, people.ids, (row: Person) =>
        withTopics({
          ...row,
          ...(row.department === undefined ? {} : { department: department(row.department) }),
          ...(row.rank === undefined ? {} : { rank: rank(row.rank) }),
        }),
      ),
      relationships: renamed(relationshipsOfTheirs, relationships.ids),
      touches: renamed(theirs.touches, new Map(), (row: Touch) =>
        withTopics({ ...row, team: row.team.map(person), contacts: row.contacts.map(person) }),
      ),
      moves: renamed(theirs.moves, new Map(), ({ member, contact, via, ...row }: Move) =>
        withTopics({
          ...row,
          ...(contact === undefined ? {} : { contact: person(contact) }),
          ...(member === undefined ? {} : { member: person(member) }),
          ...(via === undefined ? {} : { via: via.map(person) }),
        }),
      ),
      dismissals: renamed(theirs.dismissals, dismissals.ids),
      views: renamed(theirs.views, views.ids, (row: SavedView) => ({
        ...row,
        ...(row.topic === undefined ? {} : { topic: topic(row.topic) }),
        ...(row.department === undefined ? {} : { department: department(row.department) }),
        ...(row.litClasses === undefined ? {} : { litClasses: row.litClasses.map(litClass) }),
        ...(row.focus === undefined ? {} : { focus: focusIn(row.focus, { department, rank, person }) }),
      })),
    },
    byName: {
      ranks: ranks.byName,
      departments: departments.byName,
      topics: topics.byName,
      people: people.byName,
      relationships: relationships.byName,
      touches: new Set(),
      moves: new Set(),
      dismissals: dismissals.byName,
      views: views.byName,
    },
  };
}
