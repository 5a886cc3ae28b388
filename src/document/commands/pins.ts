import { KingsideError, type PersonId, type Standing } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';

type Pin = NonNullable<Standing['pin']>;

/** Pins people where each is put in the network lens, as one step. */
export function pinPeople(document: AccountDocument, pins: ReadonlyMap<PersonId, Pin>): void {
  const { people } = document.model.getState();
  const [first] = pins.keys();
  const name = people.get(first ?? '')?.name ?? 'person';
  if ([...pins.keys()].some((id) => !people.has(id))) throw new KingsideError('notFound', 'person');
  document.run(pins.size === 1 ? `Pin ${name}` : `Pin ${pins.size} people`, (edit) => {
    for (const [id, { x, y }] of pins) edit.set('people', id, { pin: [x, y] });
  });
}

/** Lets go of people who are pinned, as one step; they stand again where the forces put them. */
export function unpinPeople(document: AccountDocument, ids: Iterable<PersonId>): void {
  const { people } = document.model.getState();
  const pinned = [...ids].flatMap((id) => {
    const person = people.get(id);
    return person?.pin === undefined ? [] : [person];
  });
  const [first] = pinned;
  if (first === undefined) return;
  const label = pinned.length === 1 ? `Let go of ${first.name}’s pin` : `Let go of ${pinned.length} pins`;
  document.run(label, (edit) => {
    for (const { id } of pinned) edit.set('people', id, { pin: undefined });
  });
}
