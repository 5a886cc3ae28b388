import { standPeople } from '@/document/index.ts';
import type { Person, PersonId } from '@/domain/index.ts';
import { type Drop, type Layout, lensOf, type Place, type Point } from '@/drawing/index.ts';
import { refusal } from '@/features/board/parts/announce.ts';
import type { BoardSession } from '@/features/board/session/session.ts';

/** What letting go would mean for all of these people, or the first reason against it. */
function dropOfAll(
  { document }: BoardSession,
  people: Iterable<PersonId>,
  ask: (person: Person) => Drop,
): Drop {
  const model = document.model.getState();
  let drop: Drop = { refused: 'Nobody is held.' };
  for (const id of people) {
    const person = model.people.get(id);
    if (person === undefined) continue;
    drop = ask(person);
    if ('refused' in drop) return drop;
  }
  return drop;
}

/** What letting go at this point would do, to be shown while dragging. */
export function targetAt(
  board: BoardSession,
  layout: Layout,
  people: Iterable<PersonId>,
  point: Point,
): Drop {
  const lens = lensOf(board.view.getState().lens);
  return dropOfAll(board, people, (person) => lens.dropAt(layout, point, person));
}

/** What dropping on a place would do: the keyboard's way. */
export function targetOn(
  board: BoardSession,
  layout: Layout,
  people: Iterable<PersonId>,
  place: Place,
): Drop {
  const lens = lensOf(board.view.getState().lens);
  return dropOfAll(board, people, (person) => lens.dropOn(layout, place, person));
}

/** Puts people where the drop says, as one command. Returns the reason when it is refused. */
export function moveTo(
  { document }: BoardSession,
  people: readonly PersonId[],
  drop: Drop,
): string | undefined {
  if ('refused' in drop) return drop.refused;
  return refusal(() => standPeople(document, people, drop.standing));
}
