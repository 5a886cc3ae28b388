import { type PersonId, pieces } from '@/domain/index.ts';
import {
  type ClassPaint,
  type ColourBoard,
  type ColourClass,
  type ColourClassId,
  type Coloured,
  type ColouringId,
  type ColourTaste,
  classMark,
  classPaint,
  colouredSides,
  colouringOf,
  glyphMark,
  markColours,
  wayOf,
} from '@/drawing/index.ts';
import type { PieceColouring } from '../canvas/canvas-store.ts';
import { glyphName, imageOf, markFills } from '../canvas/pieces/mark-images.ts';

/** The classes of a board, and of everybody in one of them. */
export interface BoardColours extends Coloured {
  readonly colouring: ColouringId;
  readonly classOf: ReadonlyMap<PersonId, ColourClass>;
}

/** Undefined as long as what the colouring reads is not there. */
export function colourBoard(colouring: ColouringId, board: ColourBoard): BoardColours | undefined {
  const coloured = wayOf(colouring).colour(board);
  if (coloured === undefined) return undefined;
  const classOf = new Map(coloured.classes.flatMap((row) => row.people.map((id) => [id, row] as const)));
  return { ...coloured, colouring, classOf };
}

/** What each piece says of its class: "Coverage class: Thin: 33 to 49 %". */
export function wordsOfPieces(
  { colouring, classOf, wordsOf }: BoardColours,
  older: boolean,
): ReadonlyMap<PersonId, string> {
  const before = older ? 'figure of an older board: ' : '';
  const { label, noun } = colouringOf(colouring);
  const name = noun === 'class' ? `${label} class` : label;
  return new Map([...classOf].map(([id, { text }]) => [id, before + (wordsOf?.(id) ?? `${name}: ${text}`)]));
}

/** The people of the classes that stand out; undefined while all do, or none of the classes is there. */
export function peopleOf(
  { classes }: BoardColours,
  lit: ReadonlySet<ColourClassId>,
): ReadonlySet<PersonId> | undefined {
  const shown = classes.filter(({ id }) => lit.has(id));
  return shown.length === 0 ? undefined : new Set(shown.flatMap(({ people }) => people));
}

type Paints = Pick<PieceColouring, 'images' | 'grounds' | 'inks'>;

/** What of a class decides how it is drawn. */
export type ClassLook = Pick<ColourClass, 'id' | 'sign' | 'ground'>;

/** How the classes are drawn. */
export function paintsOf(classes: readonly ClassLook[], taste: ColourTaste, older: boolean): Paints {
  const paints = classes.map((row): Painted => [row, classPaint(row.ground, taste)]);
  return {
    grounds: new Map(paints.map(([{ id }, { ground }]) => [id, ground])),
    inks: new Map(paints.map(([{ id }, { ink }]) => [id, ink])),
    images: Object.fromEntries([...classImages(paints, taste, older), ...glyphImages(paints)]),
  };
}

type Painted = readonly [ClassLook, ClassPaint];
type Image = readonly [name: string, image: string];

function classImages(
  paints: readonly Painted[],
  { scheme, stancePalette }: ColourTaste,
  older: boolean,
): Image[] {
  const colours = markColours(scheme, stancePalette);
  return colouredSides.flatMap((side) =>
    paints.map(([{ id, sign }, { ground }]): Image => {
      return [`class-${side}-${id}`, imageOf(classMark(side, { sign, ground, older }, colours))];
    }),
  );
}

/** The chess pieces in every ink that stands on some ground. */
function glyphImages(paints: readonly Painted[]): Image[] {
  const inks = new Set(paints.map(([, { ink }]) => ink));
  return [...inks].flatMap((ink) =>
    pieces.flatMap((piece) =>
      markFills.map((fill): Image => {
        return [glyphName(piece, ink, fill), imageOf(glyphMark(piece, ink, fill.hollow))];
      }),
    ),
  );
}
