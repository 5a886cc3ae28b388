import type { PersonId } from '@/domain/index.ts';
import { labelsAt, type PieceLabel } from '../labels.ts';
import type { Layout, Spot } from '../lenses/lens.ts';
import { markBox, pieceDiameter } from '../marks/marks.ts';
import { type ColourScheme, palettes } from '../palette.ts';
import { pathNumber } from '../path-number.ts';
import { fitName, fitText } from '../text/fit-text.ts';
import { textWidth } from '../text/text-width.ts';
import { element, escaped, text } from './svg.ts';

/** Somebody as a picture shows them: it knows no more of them than this. */
export interface Figure {
  readonly name: string;
  readonly title: string | undefined;
  /** What the piece is made of, the lowest first: fragments in the box of the marks. */
  readonly marks: readonly string[];
}

/** Fragments that are drawn more than once, each written down once. Their ids are numbers and name nobody. */
class Symbols {
  readonly #ids = new Map<string, string>();

  constructor(figures: Iterable<Figure>) {
    const counts = new Map<string, number>();
    for (const { marks } of figures) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    for (const [mark, count] of counts) if (count > 1) this.#ids.set(mark, `m${this.#ids.size}`);
  }

  get definitions(): string {
    const defined = [...this.#ids].map(([mark, id]) => element('g', { id }, mark));
    return defined.length === 0 ? '' : element('defs', {}, defined.join(''));
  }

  draw(mark: string): string {
    const id = this.#ids.get(mark);
    // The older name of the attribute, which every program that reads SVG understands.
    return id === undefined ? mark : `<use xlink:href="#${id}"/>`;
  }
}

export interface Crowd {
  readonly layout: Layout;
  readonly figures: ReadonlyMap<PersonId, Figure>;
  readonly scheme: ColourScheme;
  /** The colour of what lies behind the board. */
  readonly ground: string;
  /** Lines pass behind names, which then stand on a ground of their own. */
  readonly hasLines: boolean;
}

/** The letters of Inter from the top of their line to where they stand, in font sizes. */
const baseline = 0.96;
/** Around a name, in pixels. */
const backing = 2;

/** Draws pieces with the names below them, and answers what they have in common. */
export function figureDrawer({ layout, figures, scheme, ground, hasLines }: Crowd) {
  const symbols = new Symbols(figures.values());
  const labels = labelsAt(layout, 1);
  const shades = new Map(
    layout.squares.map(({ id, shade }) => [id, shade === 0 ? 'squareLight' : 'squareDark'] as const),
  );
  const { ink, inkSecondary } = palettes[scheme];
  const scale = layout.pieceSize / pieceDiameter;
  const half = (markBox / 2) * scale;

  const figureAt = (figure: Figure, spot: Spot, label: PieceLabel | undefined) => {
    const at = `matrix(${scale.toFixed(3)} 0 0 ${scale.toFixed(3)} ${pathNumber(spot.x - half)} ${pathNumber(spot.y - half)})`;
    const piece = element('g', { transform: at }, figure.marks.map((mark) => symbols.draw(mark)).join(''));
    const written = nameLines(figure, label);
    const top = spot.y + layout.pieceSize / 2 + (label?.mode === 'none' ? 0 : (label?.gap ?? 0));
    const shade = shades.get(spot.place ?? '');
    const behind = hasLines
      ? backingOf(written, spot.x, top, shade === undefined ? ground : palettes[scheme][shade])
      : '';
    const names = written.map(({ words, size, y, isTitle }) =>
      text(words, {
        x: spot.x,
        y: top + y + baseline * size,
        // What most names have is said once, for all of them.
        'font-size': isTitle ? size : undefined,
        'font-weight': isTitle ? '400' : undefined,
        fill: isTitle ? inkSecondary : undefined,
      }),
    );
    // What is cut short on the picture can be read in full where a program shows it, and be searched for.
    const isCut = written[0]?.words !== figure.name || (written[1]?.words ?? figure.title) !== figure.title;
    const said = [figure.name, figure.title].filter((part) => part !== undefined).join(', ');
    const whole = isCut ? element('title', {}, escaped(said)) : '';
    return element('g', {}, whole + piece + behind + names.join(''));
  };

  return {
    definitions: symbols.definitions,
    /** Those of these people who are figures of the picture. */
    draw: (people: (person: PersonId) => boolean): string => {
      const drawn: string[] = [];
      let nameSize: number | undefined;
      for (const [person, spot] of layout.positions) {
        const figure = figures.get(person);
        if (figure === undefined || !people(person)) continue;
        const label = labels.get(person);
        if (label !== undefined && label.mode !== 'none') ({ nameSize } = label);
        drawn.push(figureAt(figure, spot, label));
      }
      if (drawn.length === 0) return '';
      const common = { 'text-anchor': 'middle', 'font-weight': '500', 'font-size': nameSize, fill: ink };
      return element('g', common, drawn.join(''));
    },
  };
}

interface WrittenLine {
  readonly words: string;
  readonly size: number;
  /** Of its line's upper edge, below that of the first. */
  readonly y: number;
  readonly isTitle: boolean;
}

function nameLines({ name, title }: Figure, label: PieceLabel | undefined): WrittenLine[] {
  if (label === undefined || label.mode === 'none') return [];
  const { nameSize, titleSize, maxWidth, lineHeight } = label;
  const lines = [{ words: fitName(name, maxWidth, nameSize), size: nameSize, y: 0, isTitle: false }];
  if (label.mode === 'name+title' && title !== undefined) {
    const words = fitText(title, maxWidth, titleSize);
    lines.push({ words, size: titleSize, y: nameSize * lineHeight, isTitle: true });
  }
  return lines.filter(({ words }) => words !== '');
}

function backingOf(lines: readonly WrittenLine[], x: number, top: number, fill: string): string {
  const last = lines.at(-1);
  if (last === undefined) return '';
  const width = Math.max(...lines.map(({ words, size }) => textWidth(words, size))) + 2 * backing;
  return element('rect', {
    x: x - width / 2,
    y: top,
    width,
    height: last.y + last.size * 1.25,
    rx: 3,
    fill,
    'fill-opacity': '.8',
  });
}
