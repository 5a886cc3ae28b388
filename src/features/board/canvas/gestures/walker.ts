import type { PersonId } from '@/domain/index.ts';
import {
  around,
  centreOf,
  type Direction,
  type Drop,
  type Layout,
  lensOf,
  neighbour,
  type Place,
  type Point,
  placeOf,
  stepOf,
} from '@/drawing/index.ts';
import { sayRefused } from '@/features/board/parts/announce.ts';
import { speak } from '@/features/board/parts/spoken.tsx';
import type { BoardSession, Walker } from '@/features/board/session/session.ts';
import { idle, select, toggle } from '@/features/board/session/view-store.ts';
import type { CanvasStore } from '../canvas-store.ts';
import { peopleLeft } from '../lit-people.ts';
import { moveTo, targetAt, targetOn } from './move-to-place.ts';

/** Where the carried pieces hover: beside one another around a point. */
function hoverPositions(
  people: readonly PersonId[],
  { x, y }: Point,
  step: number,
): ReadonlyMap<PersonId, Point> {
  return new Map(people.map((id, index) => [id, { x: x + (index - (people.length - 1) / 2) * step, y }]));
}

/**
 * The keyboard's way over the board.
 *
 * @param reveal brings a piece into view and gives it the focus
 */
export function createWalker(
  board: BoardSession,
  canvas: CanvasStore,
  reveal: (person: PersonId) => void,
): Walker {
  const { view } = board;

  /** The place the carried pieces hang over, whether or not they may be dropped there. */
  let hovered: string | undefined;

  const walk = (direction: Direction, extend: boolean) => {
    const { layout, colouring, focus } = canvas.getState();
    if (layout === undefined) return;
    const { focused, topic } = view.getState();
    // Whom topic, colouring or focus dim is passed by.
    const left = peopleLeft(board.document, { topic, ofClass: colouring?.lit, ofFocus: focus });
    const among = (person: PersonId) => left?.has(person) !== false;
    const known = focused !== undefined && layout.positions.has(focused) ? focused : undefined;
    const next =
      known === undefined
        ? [...layout.positions.keys()].find(among)
        : neighbour(layout, known, direction, among);
    if (next === undefined) {
      if (left?.size === 0) speak('Nobody is left to walk to. X shows everybody.');
      return;
    }
    view.setState(extend ? extendTo(next) : select([next]));
    reveal(next);
  };

  const extendTo = (person: PersonId) => (state: ReturnType<typeof view.getState>) =>
    state.selection.has(person) ? { focused: person } : toggle(person)(state);

  const hover = (layout: Layout, people: readonly PersonId[], at: Point, target: Drop) => {
    // Where each piece is dropped where it hangs, they hang side by side.
    const step = layout.places.length === 0 ? layout.pitch * 1.6 : layout.pieceSize * 0.6;
    const positions = hoverPositions(people, at, step);
    canvas.setState({ moving: { people: new Set(people), positions, target } });
  };

  const hoverOn = (layout: Layout, people: readonly PersonId[], place: Place) => {
    const { x, y } = centreOf(place);
    // Somebody is seen who has a piece held over them.
    const aside = place.kind === 'chair' ? layout.pieceSize * 0.4 : 0;
    hover(layout, people, { x: x + aside, y: y - aside }, targetOn(board, layout, people, place));
  };

  const lift = () => {
    const { layout } = canvas.getState();
    const { selection, focused } = view.getState();
    const people = selection.size > 0 ? [...selection] : focused === undefined ? [] : [focused];
    const last = people.at(-1);
    const spot = last === undefined ? undefined : layout?.positions.get(last);
    if (layout === undefined || last === undefined || spot === undefined) return;
    view.setState({ mode: { kind: 'lifted', people } });
    const place = placeOf(layout, last);
    hovered = place?.id;
    if (place === undefined) hover(layout, people, spot, targetAt(board, layout, people, spot));
    else hoverOn(layout, people, place);
  };

  /** Where there are no places, a piece is carried by its own width. */
  const carryFreely = (layout: Layout, people: readonly PersonId[], from: Point, direction: Direction) => {
    const step = stepOf[direction];
    const at = { x: from.x + step.x * layout.pitch, y: from.y + step.y * layout.pitch };
    hover(layout, people, at, targetAt(board, layout, people, at));
  };

  const carry = (direction: Direction) => {
    const { layout, moving } = canvas.getState();
    const { mode, lens } = view.getState();
    if (layout === undefined || mode.kind !== 'lifted' || moving?.target === undefined) return;
    if (layout.places.length === 0) {
      const at = around([...moving.positions.values()].map((point) => ({ ...point, width: 0, height: 0 })));
      if (at !== undefined) carryFreely(layout, mode.people, centreOf(at), direction);
      return;
    }
    const place = layout.places.find(({ id }) => id === hovered);
    const next = place === undefined ? undefined : lensOf(lens).next(layout, place, direction);
    if (next === undefined) {
      speak('The board ends here.');
      return;
    }
    hovered = next.id;
    hoverOn(layout, mode.people, next);
    speak(next.name);
  };

  /** The canvas takes the pieces back as soon as nothing is lifted. */
  const putBack = () => view.setState({ mode: idle });

  const drop = () => {
    const { layout, moving } = canvas.getState();
    const { mode } = view.getState();
    if (layout === undefined || mode.kind !== 'lifted' || moving?.target === undefined) return;
    const refused = moveTo(board, mode.people, moving.target, { layout, positions: moving.positions });
    putBack();
    // Something is asked for first: it has the keyboard.
    if (view.getState().dialog !== undefined) return;
    if (refused === undefined) speak('Dropped');
    else sayRefused(refused);
    const last = mode.people.at(-1);
    if (last !== undefined) reveal(last);
  };

  return { walk, lift, carry, drop, putBack };
}
