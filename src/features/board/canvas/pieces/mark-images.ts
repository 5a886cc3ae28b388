import {
  type Influence,
  influenceValues,
  type Person,
  type Piece,
  pieces,
  roleOf,
  stances,
} from '@/domain/index.ts';
import {
  alarmMark,
  type ColourClassId,
  type ColourScheme,
  discMark,
  glyphMark,
  groundMark,
  influenceMark,
  type MarkColours,
  markColours,
  markSvg,
  pinMark,
  type StancePaletteId,
  stanceMark,
} from '@/drawing/index.ts';

/** Steps in which the rim shows coverage: finer ones could not be told apart. */
const rimSteps = 24;

const solid = { hollow: false, name: 'solid' } as const;
const hollow = { hollow: true, name: 'hollow' } as const;
export const markFills = [solid, hollow];

type MarkFill = (typeof markFills)[number];

/** A chess piece in an ink that is no side's, for the ground of a class. */
export const glyphName = (piece: Piece, ink: string, { name }: Pick<MarkFill, 'name'>) =>
  `${ink.slice(1)}-${piece}-${name}`;

function* images(colours: MarkColours): Iterable<readonly [name: string, content: string]> {
  for (let step = 0; step <= rimSteps; step += 1) yield [`disc-${step}`, discMark(step / rimSteps, colours)];
  yield ['team', groundMark('team', colours)];
  yield ['outside', groundMark('outside', colours)];
  yield ['alarm', alarmMark(colours)];
  yield ['pin', pinMark(colours)];
  for (const fill of markFills) {
    for (const piece of pieces) {
      yield [`customer-${piece}-${fill.name}`, glyphMark(piece, colours.ink, fill.hollow)];
      yield [`team-${piece}-${fill.name}`, glyphMark(piece, colours.accent, fill.hollow)];
    }
    for (const influence of [undefined, ...influenceValues]) {
      yield [
        `influence-${influence ?? 'unknown'}-${fill.name}`,
        influenceMark(influence, colours, fill.hollow),
      ];
    }
    for (const stance of [undefined, ...stances.map(({ value }) => value)]) {
      yield [`stance-${stance ?? 'unknown'}-${fill.name}`, stanceMark(stance, colours, fill.hollow)];
    }
  }
}

/** A mark as a CSS image. */
export const imageOf = (content: string) =>
  `url("data:image/svg+xml,${encodeURIComponent(markSvg(content))}")`;

const made = new Map<string, Readonly<Record<`--${string}`, string>>>();

/** Every mark as a CSS variable that holds an image: put on the canvas once, used by all pieces. */
export function markVariables(
  scheme: ColourScheme,
  stancePalette: StancePaletteId,
): Readonly<Record<`--${string}`, string>> {
  const look = `${scheme} ${stancePalette}`;
  const known = made.get(look);
  if (known !== undefined) return known;
  const variables = Object.fromEntries(
    [...images(markColours(scheme, stancePalette))].map(([name, content]) => [
      `--mark-${name}`,
      imageOf(content),
    ]),
  );
  made.set(look, variables);
  return variables;
}

/** What a piece shows beside the person's own tags. */
export interface PieceMarks {
  /** 0–1; undefined before the first analysis. */
  readonly coverage: number | undefined;
  readonly alarm: boolean;
  /** It stays where it was put. */
  readonly pinned: boolean;
  /** While the board is coloured. */
  readonly colourClass: ColourClassId | undefined;
  /** What is legible on the ground of that class. */
  readonly classInk: string | undefined;
  /**
   * The images of that colouring's marks, by name. They are no variables of the canvas: another variable there would
   * give everything on the canvas its style anew.
   */
  readonly classImages: Readonly<Record<string, string>> | undefined;
  readonly staleRole: boolean;
  readonly staleInfluence: boolean;
  readonly staleStance: boolean;
}

/** The marks of a piece from top to bottom, as a value of `background-image`. */
export function pieceImage(person: Person, marks: PieceMarks): string {
  const layers: string[] = [];
  const fill = (stale: boolean) => (stale ? hollow.name : solid.name);
  if (marks.alarm) layers.push('alarm');
  if (marks.pinned) layers.push('pin');
  if (person.side === 'customer') {
    layers.push(`stance-${person.stance ?? 'unknown'}-${fill(marks.staleStance)}`);
    layers.push(influenceName(person.influence, fill(marks.staleInfluence)));
  }
  if (person.role !== undefined) {
    const { piece, side }: { piece: Piece; side: string } = roleOf(person.role);
    const { classInk, staleRole } = marks;
    layers.push(
      classInk === undefined
        ? `${side}-${piece}-${fill(staleRole)}`
        : glyphName(piece, classInk, { name: fill(staleRole) }),
    );
  }
  if (marks.colourClass !== undefined) layers.push(`class-${person.side}-${marks.colourClass}`);
  layers.push(
    person.side === 'customer' ? `disc-${Math.round((marks.coverage ?? 0) * rimSteps)}` : person.side,
  );
  return layers.map((name) => marks.classImages?.[name] ?? `var(--mark-${name})`).join(', ');
}

const influenceName = (influence: Influence | undefined, fill: string) =>
  `influence-${influence ?? 'unknown'}-${fill}`;
