import type { PersonId } from '@/domain/index.ts';
import {
  centreOf,
  type Direction,
  type Layout,
  neighbour,
  neighbourPlace,
  type Place,
  type Point,
  placeOf,
} from '@/drawing/index.ts';
import { sayRefused } from '@/features/board/parts/announce.ts';
import { speak } from '@/features/board/parts/spoken.tsx';
import type { BoardSession, Walker } from '@/features/board/session/session.ts';
import { idle, select, toggle } from '@/features/board/session/view-store.ts';
import type { CanvasStore } from '../canvas-store.ts';
import { peopleOfTopic } from '../lit-people.ts';
import { moveTo, targetOn } from './move-to-place.ts';

/** Where the carried pieces hover: beside one another in the middle of the place. */
function hoverPositions(
  people: readonly PersonId[],
  place: Place,
  size: number,
): ReadonlyMap<PersonId, Point> {
  const centre = centreOf(place);
  const step = size * 0.6;
  return new Map(
    people.map((id, index) => [id, { x: centre.x + (index - (people.length - 1) / 2) * step, y: centre.y }]),
  );
}

/** As in "Finance, Executive". */
function placeWords({ files, rows }: Layout, place: Place): string {
  return place.kind === 'tray' ? place.name : `${files[place.file]?.name}, ${rows[place.row]?.name}`;
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

  const walk = (direction: Direction, extend: boolean) => {
    const { layout } = canvas.getState();
    if (layout === undefined) return;
    const { focused, topic } = view.getState();
    // Whom a topic dims is passed by.
    const among =
      topic === undefined ? undefined : peopleOfTopic(board.document.model.getState().people, topic);
    const known = focused !== undefined && layout.positions.has(focused) ? focused : undefined;
    const next =
      known === undefined
        ? layout.positions.keys().next().value
        : neighbour(layout, known, direction, (person) => among?.has(person) !== false);
    if (next === undefined) return;
    view.setState(extend ? extendTo(next) : select([next]));
    reveal(next);
  };

  const extendTo = (person: PersonId) => (state: ReturnType<typeof view.getState>) =>
    state.selection.has(person) ? { focused: person } : toggle(person)(state);

  const hover = (people: readonly PersonId[], place: Place) => {
    const { layout } = canvas.getState();
    if (layout === undefined) return;
    canvas.setState({
      moving: {
        people: new Set(people),
        positions: hoverPositions(people, place, layout.pieceSize),
        target: targetOn(board, layout, people, place),
      },
    });
  };

  const lift = () => {
    const { layout } = canvas.getState();
    const { selection, focused } = view.getState();
    const people = selection.size > 0 ? [...selection] : focused === undefined ? [] : [focused];
    const place = layout === undefined ? undefined : placeOf(layout, people.at(-1) ?? '');
    if (place === undefined) return;
    view.setState({ mode: { kind: 'lifted', people } });
    hover(people, place);
  };

  const carry = (direction: Direction) => {
    const { layout, moving } = canvas.getState();
    const { mode } = view.getState();
    if (layout === undefined || mode.kind !== 'lifted' || moving?.target === undefined) return;
    const at = 'place' in moving.target ? moving.target.place : undefined;
    const place = [...layout.squares, ...layout.trays].find(({ id }) => id === at);
    const next = place === undefined ? undefined : neighbourPlace(layout, place, direction);
    if (next === undefined) {
      speak('The squares of this side end here.');
      return;
    }
    hover(mode.people, next);
    speak(placeWords(layout, next));
  };

  /** The canvas takes the pieces back as soon as nothing is lifted. */
  const putBack = () => view.setState({ mode: idle });

  const drop = () => {
    const { layout, moving } = canvas.getState();
    const { mode } = view.getState();
    if (layout === undefined || mode.kind !== 'lifted' || moving?.target === undefined) return;
    const refused = moveTo(board, layout, mode.people, moving.target);
    putBack();
    if (refused === undefined) speak('Dropped');
    else sayRefused(refused);
    const last = mode.people.at(-1);
    if (last !== undefined) reveal(last);
  };

  return { walk, lift, carry, drop, putBack };
}
