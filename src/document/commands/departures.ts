import { KingsideError, type Person, type PersonId, type Relationship } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Draft } from '../edit.ts';

/** Fields of a contact that belong to the seat and not to who sits on it. */
const ofTheSeat = [
  'side',
  'department',
  'rank',
  'title',
  'topics',
  'role',
  'roleSetAt',
  'roleSetBy',
  'influence',
  'influenceSetAt',
  'influenceSetBy',
] as const satisfies readonly (keyof Person)[];

function successorOf(person: Person): Draft<Person> {
  const kept = ofTheSeat.flatMap((field) => (person[field] === undefined ? [] : [[field, person[field]]]));
  return {
    ...(Object.fromEntries(kept) as Pick<Person, (typeof ofTheSeat)[number]>),
    name: `Successor of ${person.name}`,
  };
}

/** The same line with somebody else in one person's place. */
function passedOn(line: Relationship, person: PersonId, successor: PersonId): Draft<Relationship> {
  const { id: _, createdAt: _drawn, from, to, ...rest } = line;
  return { ...rest, from: from === person ? successor : from, to: to === person ? successor : to };
}

/**
 * A person leaves and stays on the board as one who has left. The seat of a contact passes to a successor of whom
 * only the role, the influence and the reporting lines are known (`design/analysis.md`, *Blunder check*). Returns
 * the successor, if there is one. Throws when the person has left already.
 */
export function leave(document: AccountDocument, person: PersonId): PersonId | undefined {
  const leaving = document.model.getState().people.get(person);
  if (leaving === undefined) throw new KingsideError('notFound', 'person');
  if (leaving.active === false) throw new KingsideError('alreadyLeft', leaving.name);
  return document.run(`${leaving.name} leaves`, (edit) => {
    edit.set('people', person, { active: false });
    if (leaving.side !== 'customer') return undefined;
    const lines = document.graph.relationshipsOf(person).filter(({ kind }) => kind === 'reportsTo');
    const successor = edit.create('people', successorOf(leaving));
    for (const line of lines) edit.create('relationships', passedOn(line, person, successor));
    return successor;
  });
}
