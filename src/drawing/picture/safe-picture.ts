import { type BoardSnapshot, type Person, type PersonId, type Side, sideOf } from '@/domain/index.ts';
import { managersOf } from '../chart/reporting.ts';
import { buildEdges } from '../edges/build-edges.ts';
import type { Size } from '../geometry.ts';
import { type LensId, lensOf } from '../lenses/index.ts';
import type { Layout, Lens } from '../lenses/lens.ts';
import { markColours } from '../marks/mark-colours.ts';
import { discMark, type MarkColours } from '../marks/marks.ts';
import type { ColourScheme } from '../palette.ts';
import type { Figure } from './figure.ts';
import type { PictureWords } from './picture.ts';
import { roomyLayout } from './roomy-layout.ts';
import { drawSheet, type Picture } from './sheet.ts';
import { element, text } from './svg.ts';

/*
 * Pictures that may be shown to the customer (`design/product.md`, *Customer-safe mode*). They are drawn from types of
 * their own, which have no place for anything else: what is not copied here cannot get onto the picture.
 */

/** Somebody as anybody may see them. */
export interface SafePerson {
  readonly name: string;
  readonly title: string | undefined;
  readonly side: 'team' | 'customer';
  /** The place of their department among those of the picture. */
  readonly department: number;
}

export interface SafeDepartment {
  readonly name: string;
  readonly side: SafePerson['side'];
}

/** A board as anybody may see it. People and departments are known by their place alone. */
export interface SafeBoard {
  readonly people: readonly SafePerson[];
  readonly departments: readonly SafeDepartment[];
  /** Who reports to whom, in the order of those who report; of several lines of one the first is the chart's. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

const names = new Intl.Collator('en');
const byName = (a: Person, b: Person) =>
  names.compare(a.name, b.name) || names.compare(a.title ?? '', b.title ?? '') || (a.id < b.id ? -1 : 1);

const isSafeSide = (side: Side): side is SafePerson['side'] => side !== 'outside';

/**
 * What may be seen of a board, in the order of names. Who stands outside is left out, since being known as a
 * competitor's or a consultant says something; so is who has left, and a department where nobody is left: that we know
 * nobody there is ours to know.
 *
 * @param only the people who alone are to be seen; undefined for everybody
 */
export function safeBoardOf(
  board: Pick<BoardSnapshot, 'people' | 'departments' | 'relationships'>,
  only?: ReadonlySet<PersonId>,
): SafeBoard {
  const seen = board.people
    .filter(({ id, side, active }) => isSafeSide(side) && active !== false && only?.has(id) !== false)
    .toSorted(byName);
  const departmentOf = new Map(board.departments.map((department) => [department.id, department]));
  const homeOf = (person: Person) => {
    const home = person.department === undefined ? undefined : departmentOf.get(person.department);
    return home?.side === person.side ? home : undefined;
  };
  const used = new Set(seen.map(homeOf));
  const homes = board.departments.filter((department) => used.has(department));
  const numberOf = new Map(homes.map(({ id }, index) => [id, index]));
  const departments = homes.flatMap(({ name, side }): SafeDepartment[] =>
    isSafeSide(side) ? [{ name, side }] : [],
  );
  /** Whoever has no department has a place among them all the same. */
  const elsewhere = (side: SafePerson['side']) => {
    const name = homes.some((home) => home.side === side) ? 'No department' : sideOf(side).label;
    const known = departments.findIndex((one, index) => index >= homes.length && one.side === side);
    return known === -1 ? departments.push({ name, side }) - 1 : known;
  };
  const people = seen.flatMap((person): SafePerson[] => {
    const { name, title, side } = person;
    if (!isSafeSide(side)) return [];
    return [{ name, title, side, department: numberOf.get(homeOf(person)?.id ?? '') ?? elsewhere(side) }];
  });
  const places = new Map(seen.map(({ id }, index) => [id, index]));
  const managers = managersOf(seen, board.relationships);
  const lines = seen.flatMap((person, from) =>
    (managers.get(person.id) ?? []).map((manager) => ({ from, to: places.get(manager) ?? from })),
  );
  return { people, departments, lines };
}

export interface SafeScene extends Pick<PictureWords, 'title' | 'date' | 'onPaper'> {
  readonly board: SafeBoard;
  /** One of those whose places say nothing of tags. */
  readonly lens: Lens;
  /** The shape of the picture. */
  readonly room: Size;
  readonly scheme: ColourScheme;
}

const safeLenses: ReadonlySet<string> = new Set<LensId>(['position', 'orgChart']);

/** The lens itself where its places say no more than departments and reporting lines do, else the squares. */
export function safeLensOf(lens: Lens): Lens {
  return safeLenses.has(lens.id) ? lens : lensOf('position');
}

/** Ids in the order of the numbers, also where they are compared as text. */
const idOf = (index: number) => String(index).padStart(6, '0');

/** Names, titles, departments and reporting lines as a picture that stands for itself. */
export function drawSafePicture({ board, lens, room, scheme, title, date, onPaper }: SafeScene): Picture {
  const colours = markColours(scheme);
  const showsDepartments = lens.id === 'position';
  const people = board.people.map(({ name, title: theirs, side, department }, index): Person => {
    const placed = { id: idOf(index), name, side, department: idOf(department) };
    const place = showsDepartments ? undefined : board.departments[department]?.name;
    const said = [place, theirs].filter((part) => part !== undefined).join(' · ');
    return said === '' ? placed : { ...placed, title: said };
  });
  const relationships = board.lines.map(({ from, to }, index) => {
    return { id: idOf(index), kind: 'reportsTo' as const, from: idOf(from), to: idOf(to) };
  });
  const layout = roomyLayout(
    (viewport) =>
      lens.layout({
        people,
        relationships,
        network: new Map(),
        departments: board.departments.map(({ name, side }, order) => ({
          id: idOf(order),
          name,
          side,
          order,
        })),
        ranks: [],
        whiteSpaces: [],
        viewport,
      }),
    room,
    'name+title',
  );
  const peopled = withoutEmptyFiles(layout);
  const edges = buildEdges(relationships, layout.positions, layout.pieceSize);
  return drawSheet({
    layout: peopled,
    figures: new Map(people.map((person) => [person.id, safeFigure(person, colours)])),
    scheme,
    lines: { edges, mask: new Uint8Array(edges.count).fill(1) },
    title,
    date,
    remarks: [],
    onPaper,
    legend: [],
  });
}

/** Only the files in which somebody stands, without the names of ranks. */
function withoutEmptyFiles(layout: Layout): Layout {
  const used = new Set([...layout.positions.values()].map(({ place }) => place));
  const squares = layout.squares.filter(({ id }) => used.has(id));
  if (squares.length === 0) return { ...layout, rows: [] };
  const files = layout.files.filter((_, index) => squares.some(({ file }) => file === index));
  const x = Math.min(...squares.map((square) => square.x));
  const width = Math.max(...squares.map((square) => square.x + square.width));
  return { ...layout, files, squares, rows: [], gutter: { ...layout.gutter, left: x }, width };
}

function safeFigure(
  { name, title }: Pick<SafePerson, 'name'> & Pick<Person, 'title'>,
  colours: MarkColours,
): Figure {
  const initials = text(initialsOf(name), {
    x: 24,
    y: 28.5,
    'font-size': 13,
    'font-weight': '600',
    'text-anchor': 'middle',
    fill: colours.ink,
  });
  return { name, title, marks: [discMark(undefined, colours), element('g', {}, initials)] };
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...letters.segment(word ?? '')][0]?.segment ?? '')
    .join('')
    .toUpperCase();
}
