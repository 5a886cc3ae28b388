import type { PersonId } from '@/domain/index.ts';
import type { EdgeArrays } from '../edges/build-edges.ts';
import { drawEdges } from '../edges/draw-edges.ts';
import { drawPath } from '../edges/draw-path.ts';
import type { EdgeMask } from '../edges/edge-masks.ts';
import { EdgeRecorder } from '../edges/edge-recorder.ts';
import { elbowLines } from '../edges/elbows.ts';
import type { Rect } from '../geometry.ts';
import type { Layout, Square } from '../lenses/lens.ts';
import { type ColourScheme, edgePalettes, palettes } from '../palette.ts';
import { pathNumber } from '../path-number.ts';
import { textWidth } from '../text/text-width.ts';
import { type Figure, figureDrawer } from './figure.ts';
import { element, recorded, rectPath, text } from './svg.ts';

/** Lines of the board and which of them are drawn. */
export interface Lines {
  readonly edges: EdgeArrays;
  readonly mask: EdgeMask;
}

/** The board itself, without what stands around it. */
export interface BoardPart {
  readonly layout: Layout;
  /** The part of the world that is in the picture. */
  readonly frame: Rect;
  /** Who is in the picture; others are not drawn, nor are their lines. */
  readonly figures: ReadonlyMap<PersonId, Figure>;
  readonly scheme: ColourScheme;
  /** The colour of what lies behind the board. */
  readonly ground: string;
  readonly lines: Lines;
  /** A way from piece to piece. */
  readonly path?: readonly PersonId[] | undefined;
  /** Who stands out while the rest is dimmed; undefined while nothing is. */
  readonly lit?: ReadonlySet<PersonId> | undefined;
}

/** Of a veil over what is dimmed, as on the screen. */
const veilOpacity = '.62';
/** The lines of a white space, in pixels: their distance and their width. */
const hatch = { distance: 8.5, width: 1.5 };

/** Squares, lines, pieces and names, in world pixels. */
export function drawBoard(part: BoardPart): string {
  const { layout, scheme, ground, figures, lit, path = [] } = part;
  const elbows = drawElbows(part);
  const still = recordLines(part);
  const way = recordPath(part, path);
  const drawer = figureDrawer({
    layout,
    figures,
    scheme,
    ground,
    hasLines: elbows + still + way !== '',
  });
  const isLit = (person: PersonId) => lit?.has(person) ?? true;
  const veil =
    lit === undefined
      ? ''
      : element('path', {
          d: rectPath(part.frame),
          fill: ground,
          'fill-opacity': veilOpacity,
        });
  return [
    drawer.definitions,
    drawPlaces(part),
    elbows,
    still,
    drawer.draw((person) => !isLit(person)),
    veil,
    way,
    drawer.draw(isLit),
  ].join('');
}

const isIn = (figures: BoardPart['figures'], people: readonly PersonId[]) =>
  people.every((person) => figures.has(person));

function recordLines({ layout, figures, scheme, lines: { edges, mask } }: BoardPart): string {
  const recorder = new EdgeRecorder();
  const elbows = elbowLines(edges.lines, layout);
  const shown = mask.map((visible, index) => {
    const line = edges.lines[index];
    if (visible !== 1 || line === undefined || elbows.has(index)) return 0;
    return isIn(figures, [line.from, line.to]) ? 1 : 0;
  });
  const view = { x: 0, y: 0, zoom: 1, width: layout.width, height: layout.height };
  drawEdges(recorder, edges, shown, { colours: edgePalettes[scheme] }, view);
  return recorded(recorder.groups);
}

/** The reporting lines of a lens that is about them, which are there whatever the layers. */
function drawElbows({ layout: { elbows, managers }, figures, scheme }: BoardPart): string {
  const ways = [...(elbows ?? [])].flatMap(([person, corners]) => {
    const [manager] = managers?.get(person) ?? [];
    const isDrawn = manager !== undefined && isIn(figures, [person, manager]);
    return isDrawn
      ? corners.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${pathNumber(x)} ${pathNumber(y)}`)
      : [];
  });
  if (ways.length === 0) return '';
  const look = {
    fill: 'none',
    stroke: edgePalettes[scheme].reportsTo,
    'stroke-width': '1.25',
    'stroke-linejoin': 'round',
  };
  return element('path', { d: ways.join(''), ...look });
}

function recordPath({ layout, figures, scheme }: BoardPart, path: readonly PersonId[]): string {
  if (path.length < 2 || !isIn(figures, path)) return '';
  const recorder = new EdgeRecorder();
  const view = { x: 0, y: 0, zoom: 1, width: layout.width, height: layout.height };
  drawPath(recorder, path, layout.positions, layout.pieceSize, palettes[scheme].path, view);
  return recorded(recorder.groups);
}

/** The common part of two rectangles; undefined where they have none. */
function overlap(a: Rect, b: Rect): Rect | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function drawPlaces({ layout, frame, scheme, ground }: BoardPart): string {
  const { squareLight, squareDark, hatch: hatchColour, hairline, inkSecondary } = palettes[scheme];
  const within = (squares: readonly Square[]) => squares.flatMap((square) => overlap(square, frame) ?? []);
  const ofShade = (shade: Square['shade']) => layout.squares.filter((square) => square.shade === shade);
  const filled = (rects: readonly Rect[], fill: string) =>
    rects.length === 0 ? '' : element('path', { d: rects.map(rectPath).join(''), fill });
  const hatched = within(layout.squares.filter(({ whiteSpace }) => whiteSpace));
  const used = new Set([...layout.positions.values()].map(({ place }) => place));
  const trays = layout.trays.flatMap((tray) => {
    const rect = overlap(tray, frame);
    // One that is empty is there to be dropped on.
    if (rect === undefined || !used.has(tray.id)) return [];
    const border = { fill: 'none', stroke: hairline, 'stroke-dasharray': '4 3' };
    const box = element('rect', { ...rect, rx: 8, ...border });
    if (tray.titled === true) return [box];
    // On the upper border, above the pieces.
    const width = textWidth(tray.name, 12) + 8;
    const behind = element('rect', { x: rect.x + 10, y: rect.y - 6, width, height: 12, fill: ground });
    const name = { x: rect.x + 14, y: rect.y + 4, 'font-size': 12, fill: inkSecondary };
    return [box + behind + text(tray.name, name)];
  });
  return [
    filled(within(ofShade(0)), squareLight),
    filled(within(ofShade(1)), squareDark),
    hatched.length === 0
      ? ''
      : element('path', {
          d: hatched.map(hatchPath).join(''),
          stroke: hatchColour,
          'stroke-width': hatch.width,
        }),
    ...trays,
  ].join('');
}

/** Lines that rise from left to right over a rectangle, cut at its edges. Lines, since not every program knows patterns. */
export function hatchPath({ x, y, width, height }: Rect): string {
  const step = hatch.distance * Math.SQRT2;
  const lines: string[] = [];
  // Each line is where the ways along the upper and the left edge add up to the same.
  for (let along = step / 2; along < width + height; along += step) {
    const [lowerX, lowerY] = along < height ? [0, along] : [along - height, height];
    const [upperX, upperY] = along < width ? [along, 0] : [width, along - width];
    lines.push(
      `M${pathNumber(x + lowerX)} ${pathNumber(y + lowerY)}L${pathNumber(x + upperX)} ${pathNumber(y + upperY)}`,
    );
  }
  return lines.join('');
}
