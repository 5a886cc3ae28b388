import type { Rect, Size } from '../geometry.ts';
import type { Layout } from '../lenses/lens.ts';
import { palettes } from '../palette.ts';
import { pathNumber } from '../path-number.ts';
import { fitText } from '../text/fit-text.ts';
import { textWidth } from '../text/text-width.ts';
import {
  drawAxisNames,
  drawFileLabels,
  drawRankLabels,
  fileLabelsHeight,
  rankLabelsWidth,
} from './around-board.ts';
import { type BoardPart, drawBoard } from './board-part.ts';
import { drawLegend, type LegendSection } from './legend-part.ts';
import { element, escaped, text } from './svg.ts';

/** A picture as text, and its size in CSS pixels. */
export interface Picture extends Size {
  readonly svg: string;
}

/** A board with what stands around it. */
export interface Sheet extends Omit<BoardPart, 'frame' | 'ground'> {
  /** Whether it is printed: the paper is its ground. */
  readonly onPaper?: boolean | undefined;
  /** The part of the board that is in the picture; all of it where missing. */
  readonly frame?: Rect | undefined;
  /** None of these stands on the picture where it is empty. */
  readonly title: string;
  /** What hides, dims or colours something. */
  readonly remarks: readonly string[];
  readonly date: string;
  readonly legend: readonly LegendSection[];
}

const margin = 28;
const titleSize = 20;
const remarkSize = 13;
const titleHeight = 30;
const remarksHeight = 22;
const gap = 16;
/** Title and legend need so much, however few people are in the picture. */
const leastWidth = 560;
/** A larger board is looked at from further away: what stands around it grows with it, up to so many times. */
const fullWidth = 1600;
const largestScale = 4;

/** What a printer leaves white. */
const paper = '#ffffff';

/** All of a board, without the room that its lens leaves for labels. */
function wholeFrame({ gutter, width, height }: Layout): Rect {
  return { x: gutter.left, y: gutter.top, width: width - gutter.left, height: height - gutter.top };
}

/** Title, board, legend: the whole picture as a file that stands for itself. */
export function drawSheet(sheet: Sheet): Picture {
  const { layout, scheme, frame = wholeFrame(sheet.layout) } = sheet;
  const scale = Math.min(largestScale, Math.max(1, frame.width / fullWidth));
  const part = { layout, frame, scheme, scale };

  const ground = sheet.onPaper === true ? paper : palettes[scheme].page;

  // In furniture pixels, each `scale` pixels of the picture.
  const left = rankLabelsWidth(part);
  const above = layout.files.length === 0 ? 0 : fileLabelsHeight;
  const board = { width: left + frame.width / scale, height: above + frame.height / scale };
  const width = Math.max(leastWidth, board.width);
  const head = drawHead(sheet, width);
  const legend = drawLegend(sheet.legend, width, scheme);
  const boardX = (width - board.width) / 2;
  const boardY = head.height;
  const legendY = boardY + board.height + gap;
  const height = boardY + board.height + (legend.height === 0 ? 0 : gap + legend.height);

  const world = `translate(${pathNumber(boardX + left)} ${pathNumber(boardY + above)}) scale(${fraction(1 / scale)}) translate(${pathNumber(-frame.x)} ${pathNumber(-frame.y)})`;
  const at = (x: number, y: number, content: string) =>
    content === ''
      ? ''
      : element('g', { transform: `translate(${pathNumber(x)} ${pathNumber(y)})` }, content);
  const content = [
    head.svg,
    at(boardX + left, boardY + above, above === 0 ? '' : drawFileLabels(part)),
    at(boardX, boardY + above, left === 0 ? '' : drawRankLabels(part) + drawAxisNames(part)),
    element('g', { transform: world }, drawBoard({ ...sheet, frame, ground })),
    at(0, legendY, legend.svg),
  ].join('');

  const size = {
    width: Math.ceil((width + 2 * margin) * scale),
    height: Math.ceil((height + 2 * margin) * scale),
  };
  const { ink } = palettes[scheme];
  const placed = `scale(${fraction(scale)}) translate(${margin} ${margin})`;
  return {
    ...size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, Arial, sans-serif" fill="${ink}"><title>${escaped(nameOf(sheet))}</title><rect width="100%" height="100%" fill="${ground}"/>${element('g', { transform: placed }, content)}</svg>`,
  };
}

const fraction = (value: number) => String(Math.round(value * 1e5) / 1e5);

const nameOf = ({ title, date }: Sheet) => [title, date].filter((part) => part !== '').join(', ') || 'Board';

function drawHead({ title, remarks, date, scheme }: Sheet, width: number): { svg: string; height: number } {
  const { inkSecondary } = palettes[scheme];
  const dateWidth = date === '' ? 0 : textWidth(date, remarkSize) + gap;
  const first = titleSize;
  const hasFirst = title !== '' || date !== '';
  const second = (hasFirst ? titleHeight : 0) + remarkSize;
  const said = remarks.join(' · ');
  const svg = [
    // The title is bolder than what the table of widths was measured with.
    text(fitText(title, (width - dateWidth) / 1.08, titleSize), {
      x: 0,
      y: first,
      'font-size': titleSize,
      'font-weight': '650',
    }),
    text(date, {
      x: width,
      y: first,
      'font-size': remarkSize,
      'text-anchor': 'end',
      fill: inkSecondary,
    }),
    text(fitText(said, width, remarkSize), { x: 0, y: second, 'font-size': remarkSize, fill: inkSecondary }),
  ].join('');
  const height = (hasFirst ? titleHeight : 0) + (said === '' ? 0 : remarksHeight);
  return { svg, height: height === 0 ? 0 : height + gap / 2 };
}
