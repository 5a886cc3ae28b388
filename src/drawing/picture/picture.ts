import { type Person, type PersonId, type RelationshipKind } from '@/domain/index.ts';
import type { ColourTaste } from '../colouring/class-colours.ts';
import { around } from '../geometry.ts';
import type { Layout } from '../lenses/lens.ts';
import { markColours } from '../marks/mark-colours.ts';
import type { BoardPart } from './board-part.ts';
import type { Figure } from './figure.ts';
import {
  colouringSection,
  linesSection,
  marksSection,
  type PictureColouring,
  rolesSection,
  type Shown,
  stancesSection,
} from './legend.ts';
import type { LegendSection } from './legend-part.ts';
import { type PictureMarks, pieceMarks } from './piece-marks.ts';
import { drawSheet, type Picture } from './sheet.ts';

/** What stands on a picture beside the board. */
export interface PictureWords {
  /** Empty for none. */
  readonly title: string;
  /** The day the board is of, in words; empty for none. */
  readonly date: string;
  /** What is hidden, dimmed or coloured. */
  readonly remarks: readonly string[];
  /** Whether it is printed: the paper is its ground. */
  readonly onPaper?: boolean;
}

/** A board as it is looked at, with all it says. */
export interface Scene
  extends PictureWords,
    ColourTaste,
    Pick<BoardPart, 'layout' | 'lines' | 'path' | 'lit'> {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly marksOf: (person: PersonId) => PictureMarks;
  readonly colouring: PictureColouring | undefined;
  /** Who alone is in the picture; undefined for everybody. */
  readonly only: ReadonlySet<PersonId> | undefined;
  readonly legend: boolean;
}

/** Beside the outermost of some people, as a part of a piece's room. */
const besidePeople = 0.15;

/** The board as a picture that stands for itself. */
export function drawPicture(scene: Scene): Picture {
  const { layout, people, marksOf, colouring, only, scheme, stancePalette } = scene;
  const taste = { scheme, stancePalette };
  const colours = markColours(scheme, stancePalette);
  const classOf = new Map(
    colouring?.classes.flatMap((row) => row.people.map((id) => [id, row] as const)) ?? [],
  );
  const shown: Shown = [...layout.positions.keys()].flatMap((id) => {
    const person = people.get(id);
    if (person === undefined || only?.has(id) === false) return [];
    return [[person, { ...marksOf(id), pinned: layout.positions.get(id)?.pinned === true }] as const];
  });
  const figures = new Map<PersonId, Figure>(
    shown.map(([person, marks]) => {
      const row = classOf.get(person.id);
      const drawn = pieceMarks(person, marks, colours, row, colouring?.older === true, taste);
      return [person.id, { name: person.name, title: person.title, marks: drawn }];
    }),
  );
  const legend: LegendSection[] = scene.legend
    ? [
        ...(colouring === undefined ? [] : [colouringSection(colouring, shown, colours, taste)]),
        rolesSection(shown, colours),
        stancesSection(shown, colours),
        marksSection(shown, layout, colours, taste),
        linesSection(kindsOf(scene, figures), taste),
      ]
    : [];
  const { title, date, remarks, onPaper, lines, path } = scene;
  const frame = only === undefined ? undefined : frameAround(layout, only);
  const lit = only === undefined ? scene.lit : undefined;
  return drawSheet({
    layout,
    figures,
    scheme,
    lines,
    path,
    lit,
    frame,
    title,
    date,
    remarks,
    onPaper,
    legend,
  });
}

/** The kinds of the lines that are drawn. */
function kindsOf(
  { layout, lines: { edges, mask } }: Pick<BoardPart, 'layout' | 'lines'>,
  figures: ReadonlyMap<PersonId, Figure>,
): ReadonlySet<RelationshipKind> {
  const kinds = new Set<RelationshipKind>();
  if (layout.elbows !== undefined) kinds.add('reportsTo');
  edges.lines.forEach(({ kind, from, to }, index) => {
    if (mask[index] === 1 && figures.has(from) && figures.has(to)) kinds.add(kind);
  });
  return kinds;
}

/** The part of the board where some people stand, with their names. */
function frameAround(layout: Layout, people: ReadonlySet<PersonId>) {
  const rect = around([...people].flatMap((person) => layout.positions.get(person)?.cell ?? []));
  if (rect === undefined) return undefined;
  const more = besidePeople * layout.pitch;
  return {
    x: rect.x - more,
    y: rect.y - more,
    width: rect.width + 2 * more,
    height: rect.height + 2 * more,
  };
}
