import { pinPeople, standPeople } from '@/document/index.ts';
import type { Person, PersonId } from '@/domain/index.ts';
import { type Drop, type Layout, lensOf, type Place, type Point } from '@/drawing/index.ts';
import { refusal } from '@/features/board/parts/announce.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';

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
    const own = ask(person);
    if ('refused' in own) return own;
    // What has to be known of one of them has to be known before any of them is put there.
    drop = 'asks' in drop ? { ...own, asks: drop.asks } : own;
    // Over the place of one of those who are held all of them are put back; each is pinned where it hangs, which is found
    // once they are let go of.
    if (Object.keys(own.standing).length === 0 || own.standing.pin !== undefined) break;
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

/** Pieces that hang over a layout: where each of them is drawn. */
interface Hanging {
  readonly layout: Layout;
  readonly positions: ReadonlyMap<PersonId, Point>;
}

/** Where each of the people is to be pinned: those who are pinned beside one another stay so. */
function pinsOf({ document, view }: BoardSession, { layout, positions }: Hanging) {
  const { people } = document.model.getState();
  const lens = lensOf(view.getState().lens);
  const others = [...layout.positions].filter(([id]) => !positions.has(id));
  const around = { ...layout, positions: new Map(others) };
  return new Map(
    [...positions].flatMap(([id, point]) => {
      const person = people.get(id);
      const drop = person && lens.dropAt(around, point, person);
      const pin = drop !== undefined && 'standing' in drop ? drop.standing.pin : undefined;
      return pin === undefined || pin === null ? [] : [[id, pin] as const];
    }),
  );
}

/**
 * Puts people where the drop says, as one command: on the place it names, or each where it hangs. Returns the reason
 * when it is refused.
 */
export function moveTo(
  board: BoardSession,
  people: readonly PersonId[],
  drop: Drop,
  hanging?: Hanging,
): string | undefined {
  if ('refused' in drop) return drop.refused;
  const { document, view } = board;
  if (drop.standing.pin !== undefined && hanging !== undefined)
    return refusal(() => pinPeople(document, pinsOf(board, hanging)));
  if (drop.asks === 'coveredBy') {
    view.setState(open({ kind: 'cover', dropped: { people, standing: drop.standing } }));
    return undefined;
  }
  return refusal(() => standPeople(document, people, drop.standing));
}
