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

/** How the classes are drawn. */
export function paintsOf({ classes }: BoardColours, taste: ColourTaste, older: boolean): Paints {
  const paints = classes.map((row): [ColourClass, ClassPaint] => [row, classPaint(row.ground, taste)]);
  return {
    grounds: new Map(paints.map(([{ id }, { ground }]) => [id, ground])),
    inks: new Map(paints.map(([{ id }, { ink }]) => [id, ink])),
    images: Object.fromEntries([...classImages(paints, taste, older), ...glyphImages(paints)]),
  };
}

type Image = readonly [name: `--mark-${string}`, image: string];

function classImages(
  paints: readonly (readonly [ColourClass, ClassPaint])[],
  { scheme, stancePalette }: ColourTaste,
  older: boolean,
): Image[] {
  const colours = markColours(scheme, stancePalette);
  return colouredSides.flatMap((side) =>
    paints.map(([{ id, sign }, { ground }]): Image => {
      return [`--mark-class-${side}-${id}`, imageOf(classMark(side, { sign, ground, older }, colours))];
    }),
  );
}

/** The chess pieces in every ink that stands on some ground. */
function glyphImages(paints: readonly (readonly [ColourClass, ClassPaint])[]): Image[] {
  const inks = new Set(paints.map(([, { ink }]) => ink));
  return [...inks].flatMap((ink) =>
    pieces.flatMap((piece) =>
      markFills.map((fill): Image => {
        return [`--mark-${glyphName(piece, ink, fill)}`, imageOf(glyphMark(piece, ink, fill.hollow))];
      }),
    ),
  );
}
