import { expect } from 'vitest';
import { applyUpdateV2, Doc, encodeStateAsUpdateV2, encodeStateVector } from 'yjs';
import {
  AccountDocument,
  addPeople,
  buildReadModel,
  connect,
  newAccount,
  type ReadModel,
} from '@/document/index.ts';
import { RelationshipGraph } from '@/document/relationship-graph.ts';
import type { PersonId } from '@/domain/index.ts';
import { pinnedClock } from './pinned-clock.ts';

/** An account in a new document under a client id of its own, with what an update holds. */
export function openCopy(client = 1, update?: Uint8Array): AccountDocument {
  const doc = new Doc();
  doc.clientID = client;
  if (update !== undefined) applyUpdateV2(doc, update);
  return new AccountDocument({
    id: 'test',
    doc,
    clock: pinnedClock(`2026-01-${String(client).padStart(2, '0')}`),
  });
}

const lines = [
  ['covers', 'tom', 'ann'],
  ['covers', 'tea', 'bo'],
  ['reportsTo', 'ann', 'bo'],
  ['reportsTo', 'bo', 'cy'],
  ['trusts', 'ann', 'cy'],
  ['tension', 'bo', 'cy'],
  ['competes', 'otto', 'ann'],
] as const;

/** A small board that several copies begin with, so that there is something to disagree about. */
export function smallBoard(): Uint8Array {
  const document = newAccount('test', { name: 'Start' }, pinnedClock('2025-12-01'));
  const departmentName = 'Finance';
  addPeople(document, [
    { id: 'tom', name: 'Tom', side: 'team', departmentName: 'Sales' },
    { id: 'tea', name: 'Tea', side: 'team' },
    { id: 'ann', name: 'Ann', side: 'customer', departmentName, role: 'champion', stance: 1 },
    { id: 'bo', name: 'Bo', side: 'customer', departmentName, role: 'decisionMaker', influence: 5 },
    { id: 'cy', name: 'Cy', side: 'customer' },
    { id: 'otto', name: 'Otto', side: 'outside' },
  ]);
  for (const [kind, from, to] of lines) connect(document, { kind, from, to });
  return document.encode();
}

/** Brings the updates that one copy has and another lacks from the one to the other, as a tab or a server does. */
export function send(from: AccountDocument, to: AccountDocument): void {
  applyUpdateV2(to.doc, encodeStateAsUpdateV2(from.doc, encodeStateVector(to.doc)));
}

/** What a model says, without the count of its changes. */
export function saidBy(model: ReadModel): Omit<ReadModel, 'revision'> {
  const { revision: _count, ...said } = model;
  return said;
}

/** Who has which relationships, by the ids of both. */
const shapeOf = (graph: RelationshipGraph, people: Iterable<PersonId>) =>
  new Map(
    Array.from(people, (person) => [
      person,
      new Map(graph.relationshipsOf(person).map((relationship) => [relationship.id, relationship])),
    ]),
  );

/** Fails unless the model and the graph that followed every change equal those made from scratch. */
export function expectInStep(document: AccountDocument): void {
  const rebuilt = buildReadModel(document.doc);
  expect(saidBy(document.model.getState())).toEqual(saidBy(rebuilt));
  const everybody = [...rebuilt.people.keys()];
  expect(shapeOf(document.graph, everybody)).toEqual(shapeOf(new RelationshipGraph(rebuilt), everybody));
}
