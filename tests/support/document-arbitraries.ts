import * as fc from 'fast-check';
import { Array as YArray, Map as YMap } from 'yjs';
import {
  type AccountDocument,
  addDepartment,
  addPeople,
  addRank,
  addTouch,
  changeSide,
  connect,
  cover,
  deletePeople,
  deleteRelationships,
  deleteView,
  dismissInsight,
  editPerson,
  editRelationship,
  movePeople,
  pinPeople,
  removeDepartment,
  removeRank,
  renameAccount,
  renameView,
  restoreInsight,
  saveView,
  stepStances,
  tagPeople,
  turnRound,
  unpinPeople,
  updateView,
} from '@/document/index.ts';
import {
  collectionNames,
  influenceValues,
  KingsideError,
  neighbourhoodSteps,
  type Person,
  relationshipKindIds,
  rolesOfSide,
  sideIds,
  strengths,
} from '@/domain/index.ts';

/** Something somebody does to an account. It reads as its name in a counterexample. */
export interface Step {
  readonly name: string;
  readonly take: (document: AccountDocument) => void;
}

const step = (name: string, act: Step['take']): Step & { [fc.toStringMethod]: () => string } => ({
  name,
  take: act,
  [fc.toStringMethod]: () => name,
});

/** Which one of those that are there; the same number means the same one as long as nothing comes or goes. */
const place = fc.nat({ max: 40 });

function picked<Row>(rows: ReadonlyMap<string, Row>, index: number): Row | undefined {
  const all = [...rows.values()];
  return all[index % Math.max(all.length, 1)];
}

const people = ({ model }: AccountDocument) => model.getState().people;
const relationships = ({ model }: AccountDocument) => model.getState().storedRelationships;

/** A step about a person who is there; nothing when nobody is. */
function withPerson(
  name: string,
  index: number,
  act: (document: AccountDocument, person: Person) => void,
): Step {
  return step(`${name} ${index}`, (document) => {
    const person = picked(people(document), index);
    if (person !== undefined) act(document, person);
  });
}

const addPerson = fc
  .record({ side: fc.constantFrom(...sideIds), name: fc.constantFrom('Ann', 'Bo', 'Cy', 'Dee') })
  .map(({ side, name }) => step(`add ${side} ${name}`, (document) => addPeople(document, [{ side, name }])));

const editNotes = fc
  .record({ index: place, notes: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }) })
  .map(({ index, notes }) =>
    withPerson(`note ${notes}`, index, (document, { id }) => editPerson(document, id, { notes })),
  );

const rename = fc
  .record({ index: place, name: fc.constantFrom('Eve', 'Fay') })
  .map(({ index, name }) =>
    withPerson(`rename to ${name}`, index, (document, { id }) => editPerson(document, id, { name })),
  );

const tag = fc
  .record({ index: place, influence: fc.option(fc.constantFrom(...influenceValues), { nil: undefined }) })
  .map(({ index, influence }) =>
    withPerson(`influence ${influence}`, index, (document, { id }) =>
      tagPeople(document, [id], 'influence', influence),
    ),
  );

const setRole = fc.record({ index: place, role: place }).map(({ index, role }) =>
  withPerson(`role ${role}`, index, (document, { id, side }) => {
    const roles = rolesOfSide(side);
    tagPeople(document, [id], 'role', roles[role % Math.max(roles.length, 1)]?.id);
  }),
);

const stance = fc
  .record({ index: place, by: fc.constantFrom(1 as const, -1 as const) })
  .map(({ index, by }) =>
    withPerson(`stance ${by}`, index, (document, { id }) => stepStances(document, [id], by)),
  );

const takeSide = fc
  .record({ index: place, side: fc.constantFrom(...sideIds) })
  .map(({ index, side }) =>
    withPerson(`change side to ${side}`, index, (document, { id }) => changeSide(document, [id], side)),
  );

const move = fc.record({ index: place, department: place, rank: place }).map(({ index, department, rank }) =>
  withPerson(`move to ${department}, ${rank}`, index, (document, { id }) => {
    const { departments, ranks } = document.model.getState();
    movePeople(document, [id], {
      department: picked(departments, department)?.id ?? null,
      rank: picked(ranks, rank)?.id ?? null,
    });
  }),
);

const pin = fc
  .record({ index: place, x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) })
  .map(({ index, x, y }) =>
    withPerson(`pin at ${x}, ${y}`, index, (document, { id }) =>
      pinPeople(document, new Map([[id, { x, y }]])),
    ),
  );

const unpin = place.map((index) =>
  withPerson('unpin', index, (document, { id }) => unpinPeople(document, [id])),
);

const remove = place.map((index) =>
  withPerson('delete', index, (document, { id }) => deletePeople(document, [id])),
);

const draw = fc
  .record({ kind: fc.constantFrom(...relationshipKindIds, 'reportsTo' as const), from: place, to: place })
  .map(({ kind, from, to }) =>
    withPerson(`${kind} to ${to} from`, from, (document, { id }) => {
      const other = picked(people(document), to);
      if (other !== undefined) connect(document, { kind, from: id, to: other.id });
    }),
  );

const coverOne = fc
  .record({ member: place, contact: place, strength: fc.constantFrom(...strengths) })
  .map(({ member, contact, strength }) =>
    withPerson(`cover ${contact} at ${strength} by`, member, (document, { id, side }) => {
      const other = picked(people(document), contact);
      if (side === 'team' && other !== undefined) cover(document, id, [other.id], { strength });
    }),
  );

const changeLine = fc
  .record({ index: place, change: fc.constantFrom('strength', 'turn', 'delete') })
  .map(({ index, change }) =>
    step(`${change} of line ${index}`, (document) => {
      const line = picked(relationships(document), index);
      if (line === undefined) return;
      if (change === 'strength')
        editRelationship(document, line.id, { strength: line.strength === 5 ? 1 : 5 });
      else if (change === 'turn') turnRound(document, line.id);
      else deleteRelationships(document, [line.id]);
    }),
  );

const touch = fc.record({ member: place, contact: place }).map(({ member, contact }) =>
  withPerson(`touch ${contact} by`, member, (document, { id }) => {
    const other = picked(people(document), contact);
    if (other !== undefined) addTouch(document, { date: '2026-01-01', team: [id], contacts: [other.id] });
  }),
);

const structure = fc
  .record({
    change: fc.constantFrom('add department', 'remove department', 'add rank', 'remove rank'),
    index: place,
  })
  .map(({ change, index }) =>
    step(`${change} ${index}`, (document) => {
      const { departments, ranks } = document.model.getState();
      const department = picked(departments, index);
      const rank = picked(ranks, index);
      if (change === 'add department') addDepartment(document, `Department ${index}`, sideIds[index % 3]);
      else if (change === 'add rank') addRank(document, `Rank ${index}`);
      else if (change === 'remove department' && department !== undefined)
        removeDepartment(document, department.id);
      else if (change === 'remove rank' && rank !== undefined) removeRank(document, rank.id);
    }),
  );

const insight = fc.constantFrom('dismiss', 'restore').map((change) =>
  step(`${change} insight`, (document) => {
    if (change === 'dismiss') dismissInsight(document, { id: 'blocker:x', severity: 'high' }, 'Known');
    else restoreInsight(document, 'blocker:x');
  }),
);

const view = fc
  .record({
    change: fc.constantFrom('save', 'rename', 'update', 'delete'),
    index: place,
    steps: fc.constantFrom(...neighbourhoodSteps),
  })
  .map(({ change, index, steps }) =>
    step(`${change} view ${index}`, (document) => {
      const known = picked(document.model.getState().views, index);
      const person = picked(people(document), index);
      const look = {
        lens: index % 2 === 0 ? 'position' : 'network',
        ...(person === undefined ? {} : { focus: { around: [person.id], steps, stances: [null] } }),
        ...(index % 3 === 0 ? { frame: { x: 0.5, y: 0.5, width: 1 / steps } } : {}),
      };
      if (change === 'save') saveView(document, `View ${index}`, look);
      else if (known === undefined) return;
      else if (change === 'rename') renameView(document, known.id, `Again ${index}`);
      else if (change === 'update') updateView(document, known.id, look);
      else deleteView(document, known.id);
    }),
  );

const account = fc
  .constantFrom('North', 'South')
  .map((name) => step(`rename account to ${name}`, (document) => renameAccount(document, name)));

/** Everything a user can do, except undo and redo. */
export const commandStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: addPerson },
  { weight: 6, arbitrary: draw },
  { weight: 2, arbitrary: coverOne },
  { weight: 2, arbitrary: changeLine },
  editNotes,
  rename,
  tag,
  setRole,
  stance,
  takeSide,
  move,
  pin,
  unpin,
  remove,
  touch,
  structure,
  insight,
  view,
  account,
);

/** Undo and redo. */
export const historyStep: fc.Arbitrary<Step> = fc.constantFrom(
  step('undo', (document) => document.undo()),
  step('redo', (document) => document.redo()),
);

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 7, 5, -2, true, [], {}, ['p'], 10n),
  fc.constant('customer'),
  fc.constant('champion'),
);

const sharedMap = (value: unknown): YMap<unknown> | undefined => (value instanceof YMap ? value : undefined);

const mapOf = (...entries: readonly (readonly [string, unknown])[]) => new YMap<unknown>(entries);

/** What a damaged file, another program or an attacker could leave in the document. */
export const rawStep: fc.Arbitrary<Step> = fc
  .record({
    collection: fc.constantFrom(...collectionNames),
    id: fc.constantFrom('odd', '__proto__', 'ann', 'bo'),
    field: fc.constantFrom(
      'name',
      'side',
      'role',
      'from',
      'to',
      'kind',
      'order',
      'team',
      'focus',
      'deletedAt',
      'pin',
      '__proto__',
    ),
    change: fc.constantFrom('record', 'field', 'no record', 'array', 'nested', 'inside nested', 'delete'),
    value: oddValue,
  })
  .map(({ collection, id, field, change, value }) =>
    step(`raw ${change} ${collection}/${id}/${field} = ${String(value)}`, ({ doc }) => {
      const records = doc.getMap<unknown>(collection);
      const record = sharedMap(records.get(id));
      if (change === 'record') records.set(id, mapOf([field, value], ['name', 'Odd'], ['side', 'customer']));
      else if (change === 'no record') records.set(id, value);
      else if (change === 'array') records.set(id, YArray.from(['odd', 7]));
      else if (change === 'delete') records.delete(id);
      else if (change === 'field') record?.set(field, value);
      else if (change === 'nested') record?.set('nested', mapOf([field, value]));
      else sharedMap(record?.get('nested'))?.set(field, value);
    }),
  );

/** Takes a step; what the domain refuses is no step. */
export function take({ take: act }: Step, document: AccountDocument): void {
  try {
    act(document);
  } catch (error) {
    if (!(error instanceof KingsideError)) throw error;
  }
}
