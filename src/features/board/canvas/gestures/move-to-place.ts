import { movePeople } from '@/document/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, lensOf, type Place, type Point } from '@/drawing/index.ts';
import { refusal } from '@/features/board/parts/announce.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import type { DropTarget } from '../canvas-store.ts';

type Meaning = ReturnType<ReturnType<typeof lensOf>['dropOn']>;

/** The people among those being moved who cannot stand there, or what the place means for all of them. */
function meaningFor(
  { document }: BoardSession,
  people: Iterable<PersonId>,
  ask: (person: Parameters<ReturnType<typeof lensOf>['dropOn']>[2]) => Meaning,
): Meaning {
  const model = document.model.getState();
  let meaning: Meaning = {};
  for (const id of people) {
    const person = model.people.get(id);
    if (person === undefined) continue;
    meaning = ask(person);
    if ('refused' in meaning) return meaning;
  }
  return meaning;
}

/** What letting go at this point would do, to be shown while dragging. */
export function targetAt(
  board: BoardSession,
  layout: Layout,
  people: Iterable<PersonId>,
  point: Point,
): DropTarget {
  const lens = lensOf('position');
  const meaning = meaningFor(board, people, (person) => lens.dropAt(layout, point, person));
  if ('refused' in meaning) return meaning;
  const place = [...layout.squares, ...layout.trays].find(
    ({ department, rank, x, y, width, height }) =>
      department === (meaning.department ?? null) &&
      rank === (meaning.rank ?? null) &&
      point.x >= x &&
      point.x < x + width &&
      point.y >= y &&
      point.y < y + height,
  );
  return place === undefined ? { refused: 'There is no square here.' } : { place: place.id };
}

/** What dropping on a place would do: the keyboard's way. */
export function targetOn(
  board: BoardSession,
  layout: Layout,
  people: Iterable<PersonId>,
  place: Place,
): DropTarget {
  const meaning = meaningFor(board, people, (person) => lensOf('position').dropOn(layout, place, person));
  return 'refused' in meaning ? meaning : { place: place.id };
}

/** Moves people to the target as one command. Returns the reason when it is refused. */
export function moveTo(
  { document }: BoardSession,
  layout: Layout,
  people: readonly PersonId[],
  target: DropTarget,
): string | undefined {
  if ('refused' in target) return target.refused;
  const place = [...layout.squares, ...layout.trays].find(({ id }) => id === target.place);
  if (place === undefined) return undefined;
  return refusal(() => movePeople(document, people, { department: place.department, rank: place.rank }));
}
