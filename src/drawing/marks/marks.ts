import {
  type Influence,
  influenceValues,
  type Piece,
  type Side,
  type Stance,
  stanceOf,
} from '@/domain/index.ts';
import { glyphs } from './glyphs.ts';
import { signStroke, stanceSigns } from './signs.ts';

/*
 * The marks of a piece as SVG fragments in one box, `0 0 48 48`, so that they can be laid over one another:
 * on the board as background images, in an exported picture as vectors. The piece itself fills the middle
 * 40; the badges reach over its rim.
 */

/** The box of every mark. */
export const markBox = 48;
/** The diameter of a contact's disc in that box. */
export const pieceDiameter = 40;

/** The colours of the marks, as CSS colours. */
export interface MarkColours {
  readonly ink: string;
  /** What is not there: the rest of the rim, bars not reached. */
  readonly faint: string;
  /** The ground of a contact's piece and around badges, so that they stand off it. */
  readonly face: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly outside: string;
  readonly outsideSoft: string;
  readonly alarm: string;
  readonly onAlarm: string;
  readonly stance: Readonly<Record<string, { readonly badge: string; readonly sign: string }>>;
}

const centre = markBox / 2;
const radius = pieceDiameter / 2;
const rimWidth = 4;

const arcPoint = (r: number, turn: number) => {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return `${(centre + r * Math.cos(angle)).toFixed(2)} ${(centre + r * Math.sin(angle)).toFixed(2)}`;
};

/**
 * A contact's disc; its rim is the coverage, an arc from twelve o'clock, 0–1 of the circle. An unknown
 * coverage (nothing analysed yet) shows the bare rim.
 */
export function discMark(coverage: number | undefined, colours: MarkColours): string {
  const r = radius - rimWidth / 2;
  const share = Math.max(0, Math.min(1, coverage ?? 0));
  const disc = `<circle cx="24" cy="24" r="${r}" fill="${colours.face}" stroke="${colours.faint}" stroke-width="${rimWidth}"/>`;
  if (share === 0) return disc;
  const stroke = `fill="none" stroke="${colours.ink}" stroke-width="${rimWidth}"`;
  if (share > 0.995) return `${disc}<circle cx="24" cy="24" r="${r}" ${stroke}/>`;
  const large = share > 0.5 ? 1 : 0;
  return `${disc}<path d="M${arcPoint(r, 0)}A${r} ${r} 0 ${large} 1 ${arcPoint(r, share)}" ${stroke}/>`;
}

/** One of ours: a rounded square in our colour. */
function teamMark(colours: MarkColours): string {
  return `<rect x="5" y="5" width="38" height="38" rx="9" fill="${colours.accentSoft}" stroke="${colours.accent}" stroke-width="2.5"/>`;
}

/** Somebody outside: a hexagon. */
function outsideMark(colours: MarkColours): string {
  const points = Array.from({ length: 6 }, (_, index) => arcPoint(radius, index / 6).replace(' ', ',')).join(
    ' ',
  );
  return `<polygon points="${points}" fill="${colours.outsideSoft}" stroke="${colours.outside}" stroke-width="2.5" stroke-linejoin="round"/>`;
}

/** The ground of a piece by its side, without coverage. */
export function groundMark(side: Exclude<Side, 'customer'>, colours: MarkColours): string {
  return side === 'team' ? teamMark(colours) : outsideMark(colours);
}

/** The chess piece of the role; hollow while the role is stale. */
export function glyphMark(piece: Piece, colour: string, hollow: boolean): string {
  const size = 25;
  const place = (markBox - size) / 2;
  const scale = size / 24;
  const paint = hollow
    ? `fill="none" stroke="${colour}" stroke-width="1.5" stroke-linejoin="round"`
    : `fill="${colour}"`;
  const paths = glyphs[piece].map((d) => `<path d="${d}"/>`).join('');
  return `<g transform="translate(${place} ${place - 0.5}) scale(${scale})" ${paint}>${paths}</g>`;
}

/** Influence as five rising bars at the lower left; dashed outlines while it is unknown, hollow while stale. */
export function influenceMark(
  influence: Influence | undefined,
  colours: MarkColours,
  hollow: boolean,
): string {
  const [left, base, width, gap] = [1.5, 46, 2.8, 0.9];
  const bars = influenceValues.map((value) => {
    const height = 2.5 + value * 1.7;
    const reached = influence !== undefined && value <= influence;
    const box = `x="${(left + (value - 1) * (width + gap)).toFixed(2)}" y="${(base - height).toFixed(2)}" width="${width}" height="${height.toFixed(2)}"`;
    if (influence === undefined) {
      return `<rect ${box} fill="none" stroke="${colours.ink}" stroke-opacity="0.6" stroke-width="0.6" stroke-dasharray="1 1"/>`;
    }
    if (!reached) return `<rect ${box} fill="${colours.faint}"/>`;
    return hollow
      ? `<rect ${box} fill="${colours.face}" stroke="${colours.ink}" stroke-width="0.7"/>`
      : `<rect ${box} fill="${colours.ink}"/>`;
  });
  const backing = `<rect x="0.4" y="33.6" width="20.4" height="13.6" rx="2" fill="${colours.face}" fill-opacity="0.85"/>`;
  return backing + bars.join('');
}

/** The stance's badge at the lower right: colour and sign; hollow while stale, dashed while unknown. */
export function stanceMark(stance: Stance | undefined, colours: MarkColours, hollow: boolean): string {
  const { id } = stanceOf(stance);
  const colour = colours.stance[id] ?? { badge: colours.face, sign: colours.ink };
  const open = hollow || stance === undefined;
  const fill = open ? colours.face : colour.badge;
  const rim = open
    ? `stroke="${stance === undefined ? colours.ink : colour.badge}" stroke-width="${stance === undefined ? 1.1 : 1.8}"${stance === undefined ? ' stroke-dasharray="2 1.6"' : ''}`
    : `stroke="${colours.face}" stroke-width="1.2"`;
  const sign = open ? colours.ink : colour.sign;
  const { width, cap } = signStroke(id);
  return `<circle cx="39.6" cy="39" r="7.8" fill="${fill}" ${rim}/><path transform="translate(39.6 39)" d="${stanceSigns[id]}" fill="none" stroke="${sign}" stroke-width="${width}" stroke-linecap="${cap}"/>`;
}

/** The alarm at the upper right: a critical or high insight is about this person. */
export function alarmMark(colours: MarkColours): string {
  return `<path d="M40 1.2L47.2 14H32.8Z" fill="${colours.alarm}" stroke="${colours.face}" stroke-width="1.4" stroke-linejoin="round"/><path d="M40 5.6v4.2M40 11.9v.1" stroke="${colours.onAlarm}" stroke-width="1.7" stroke-linecap="round"/>`;
}

/** The pin at the upper left: the piece stays where it was put. */
export function pinMark(colours: MarkColours): string {
  return `<circle cx="8.4" cy="8.4" r="7.4" fill="${colours.face}" stroke="${colours.ink}" stroke-width="1.1"/><path d="M6.1 3.9h4.6l-.6 3.3l1.7 2.2H5l1.7-2.2z" fill="${colours.ink}"/><path d="M8.4 9.4v4" stroke="${colours.ink}" stroke-width="1.3" stroke-linecap="round"/>`;
}

/** A mark as a picture of its own. */
export function markSvg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markBox} ${markBox}">${content}</svg>`;
}
