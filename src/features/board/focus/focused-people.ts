import type { Findings, Insight } from '@/analysis/index.ts';
import { type AccountDocument, snapshotOf } from '@/document/index.ts';
import {
  belongsTo,
  type Dismissal,
  type Focus,
  kindOf,
  type Layer,
  type Person,
  type PersonId,
  type Relationship,
  type TopicId,
} from '@/domain/index.ts';
import { isDismissed } from '../canvas/pieces/alarms.ts';
import { changesSince } from './changes.ts';
import { neighbourhood } from './neighbourhood.ts';
import { ownersOf } from './owners.ts';

/** What a focus looks at. */
export interface FocusedBoard {
  readonly document: Pick<AccountDocument, 'model' | 'graph'>;
  /** Undefined before the first analysis: then nobody is left out for it. */
  readonly findings: Findings | undefined;
  readonly insights: readonly Insight[];
  /** The kinds that are drawn. */
  readonly layers: ReadonlySet<Layer>;
  readonly topic: TopicId | undefined;
}

type Test = (person: Person) => boolean;

/** Everybody who fits every part of a focus, in the order of the board's people. */
export function focusedPeople(board: FocusedBoard, focus: Focus): ReadonlySet<PersonId> {
  const tests = [
    aroundTest(board, focus),
    insightTest(board, focus),
    changeTest(board, focus),
    ...valueTests(focus),
    ownerTest(board, focus),
  ].filter((test) => test !== undefined);
  const { people } = snapshotOf(board.document.model.getState());
  const found = people.filter((person) => tests.every((test) => test(person)));
  return new Set(found.map(({ id }) => id));
}

function aroundTest({ document, layers, topic }: FocusedBoard, focus: Focus): Test | undefined {
  const { around, steps, drawnOnly = false } = focus;
  if (around === undefined || steps === undefined) return undefined;
  const { people } = document.model.getState();
  const leads = (tie: Relationship) =>
    (!drawnOnly || layers.has(kindOf(tie.kind).layer)) && (topic === undefined || belongsTo(tie, topic));
  const middle = around.filter((id) => people.has(id));
  const near = neighbourhood(middle, steps, {
    of: (id) => document.graph.relationshipsOf(id),
    leads,
    // A member who covers half of the contacts would make neighbours of all of them.
    ends: (id) => people.get(id)?.side === 'team',
  });
  return ({ id }) => near.has(id);
}

/** The people whom insights are about, dismissed ones left out: those in whose inspector one stands. */
function peopleWithInsights(
  insights: readonly Insight[],
  dismissals: ReadonlyMap<string, Dismissal>,
  which: NonNullable<Focus['insights']>,
): ReadonlySet<PersonId> {
  const isWanted = ({ severity }: Insight) =>
    which === 'all' || severity === 'critical' || severity === 'high';
  const open = insights.filter((insight) => isWanted(insight) && !isDismissed(insight, dismissals));
  return new Set(open.flatMap(({ subjects }) => subjects));
}

function insightTest({ document, findings, insights }: FocusedBoard, focus: Focus): Test | undefined {
  if (focus.insights === undefined || findings === undefined) return undefined;
  const found = peopleWithInsights(insights, document.model.getState().dismissals, focus.insights);
  return ({ id }) => found.has(id);
}

function changeTest({ document }: FocusedBoard, { changedSince }: Focus): Test | undefined {
  if (changedSince === undefined) return undefined;
  const changed = changesSince(document.model.getState(), changedSince);
  return ({ id }) => changed.has(id);
}

function valueTests({ departments, ranks, roles, stances }: Focus): (Test | undefined)[] {
  const oneOf = <Value>(
    wanted: readonly (Value | null)[] | undefined,
    valueOf: (person: Person) => Value | undefined,
  ) => wanted && ((person: Person) => wanted.includes(valueOf(person) ?? null));
  const ofStance = oneOf(stances, ({ stance }) => stance);
  return [
    oneOf(departments, ({ department }) => department),
    oneOf(ranks, ({ rank }) => rank),
    oneOf<string>(roles, ({ role }) => role),
    ofStance && ((person) => person.side === 'customer' && ofStance(person)),
  ];
}

function ownerTest({ document, findings }: FocusedBoard, { owners }: Focus): Test | undefined {
  if (owners === undefined || findings === undefined) return undefined;
  const ownerOf = ownersOf(document.model.getState().relationships, findings.threads);
  return ({ id, side }) => side === 'customer' && owners.includes(ownerOf.get(id) ?? null);
}
