import {
  belongsTo,
  type CalendarDate,
  KingsideError,
  kindOf,
  type PersonId,
  type Relationship,
  type RelationshipId,
  type TopicId,
} from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Changes } from '../edit.ts';
import { reportingCycle } from '../invariants.ts';
import type { ReadModel } from '../read-model.ts';

type Ends = Pick<Relationship, 'kind' | 'from' | 'to'>;

const sameEnds = (a: Ends, b: Ends): boolean =>
  a.kind === b.kind &&
  ((a.from === b.from && a.to === b.to) || (kindOf(a.kind).symmetric && a.from === b.to && a.to === b.from));

/** Refuses what the table, the tree or an existing relationship forbids; names the reason. */
function vet(document: AccountDocument, ends: Ends, itself?: RelationshipId): void {
  const model: ReadModel = document.model.getState();
  const from = model.people.get(ends.from);
  const to = model.people.get(ends.to);
  if (from === undefined || to === undefined) throw new KingsideError('notFound', 'person');
  if (from.id === to.id) throw new KingsideError('selfRelationship', from.name);
  const kind = kindOf(ends.kind);
  if (!kind.allows(from.side, to.side))
    throw new KingsideError('kindNotAllowed', kind.label, from.name, to.name);
  const others = document.graph.relationshipsBetween(from.id, to.id).filter(({ id }) => id !== itself);
  if (others.some((other) => sameEnds(other, ends))) {
    throw new KingsideError('alreadyConnected', kind.label, from.name, to.name);
  }
  if (ends.kind === 'reportsTo') {
    const lines = [...model.relationships.values()].filter(({ id }) => id !== itself);
    const cycle = reportingCycle(lines, from.id, to.id);
    if (cycle !== undefined) {
      throw new KingsideError(
        'reportingCycle',
        cycle.map((id) => model.people.get(id)?.name ?? id),
      );
    }
  }
}

/** Draws a relationship. Throws when the kind is not allowed here, is there already, or closes a circle. */
export function connect(
  document: AccountDocument,
  draft: Omit<Relationship, 'id' | 'createdAt'>,
): RelationshipId {
  vet(document, draft);
  const model = document.model.getState();
  const [from, to] = [model.people.get(draft.from)?.name ?? '', model.people.get(draft.to)?.name ?? ''];
  return document.run(`${from} ${kindOf(draft.kind).verb} ${to}`, (edit) =>
    edit.create('relationships', draft),
  );
}

/** Changes a relationship; a new kind or new ends are vetted like a new one. */
export function editRelationship(
  document: AccountDocument,
  id: RelationshipId,
  changes: Changes<Relationship>,
): void {
  const known = document.model.getState().storedRelationships.get(id);
  if (known === undefined) throw new KingsideError('notFound', 'relationship');
  const ends = {
    kind: changes.kind ?? known.kind,
    from: changes.from ?? known.from,
    to: changes.to ?? known.to,
  };
  if (!(ends.kind === known.kind && ends.from === known.from && ends.to === known.to))
    vet(document, ends, id);
  document.run(`Edit ${kindOf(ends.kind).label.toLowerCase()}`, (edit) =>
    edit.set('relationships', id, changes),
  );
}

/** Swaps from and to. */
export function turnRound(document: AccountDocument, id: RelationshipId): void {
  const known = document.model.getState().storedRelationships.get(id);
  if (known === undefined) throw new KingsideError('notFound', 'relationship');
  editRelationship(document, id, { from: known.to, to: known.from });
}

export function deleteRelationships(document: AccountDocument, ids: readonly RelationshipId[]): void {
  const label = ids.length === 1 ? 'Delete relationship' : `Delete ${ids.length} relationships`;
  document.run(label, (edit) => {
    for (const id of ids) edit.remove('relationships', id);
  });
}

/**
 * Lets one of ours cover several contacts at a level, as one step: a tie that is there gets the level, a
 * missing one is made.
 */
export function cover(
  document: AccountDocument,
  member: PersonId,
  contacts: readonly PersonId[],
  changes: Pick<Relationship, 'strength' | 'lastContact'>,
): void {
  const model = document.model.getState();
  document.run(
    `${model.people.get(member)?.name ?? 'Team'} covers ${contacts.length === 1 ? (model.people.get(contacts[0] ?? '')?.name ?? 'contact') : `${contacts.length} contacts`}`,
    (edit) => {
      for (const contact of new Set(contacts)) {
        if (model.people.get(contact)?.side !== 'customer') continue;
        const tie = document.graph
          .relationshipsBetween(member, contact)
          .find(({ kind }) => kind === 'covers');
        if (tie === undefined)
          edit.create('relationships', { kind: 'covers', from: member, to: contact, ...changes });
        else edit.set('relationships', tie.id, changes);
      }
    },
  );
}

/** A contact that one of ours has made, as far as it is known beforehand. */
export interface CarriedOut {
  readonly member: PersonId;
  readonly contact: PersonId;
  readonly level: NonNullable<Relationship['strength']>;
  readonly today: CalendarDate;
  /** What the board is restricted to. */
  readonly topic: TopicId | undefined;
}

/**
 * Does a move that was proposed: the pair's coverage gets the level, as of today. On a board that is restricted to a
 * topic a tie of another topic was not seen by whoever proposed it and stays; one of this topic is made beside it.
 */
export function carryOut(
  document: AccountDocument,
  { member, contact, level, today, topic }: CarriedOut,
): void {
  const { people } = document.model.getState();
  const [from, to] = [people.get(member), people.get(contact)];
  if (from === undefined || to === undefined) throw new KingsideError('notFound', 'person');
  const [tie] = document.graph
    .relationshipsBetween(member, contact)
    .filter((one) => one.kind === 'covers' && (topic === undefined || belongsTo(one, topic)))
    // The strongest is the one that counts.
    .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  const changes = { strength: level, lastContact: today };
  document.run(`${from.name} covers ${to.name}`, (edit) => {
    if (tie !== undefined) edit.set('relationships', tie.id, changes);
    else {
      const topics = topic === undefined ? {} : { topics: [topic] };
      edit.create('relationships', { kind: 'covers', from: member, to: contact, ...topics, ...changes });
    }
  });
}
