import { stanceOf } from '@/domain/index.ts';
import type { EdgeView } from '../edges/draw-edges.ts';
import { glyphs } from '../marks/glyphs.ts';
import type { MarkColours } from '../marks/marks.ts';
import type { PlainPiece, PlainPieces } from './plain-piece.ts';

/** The part of a canvas context that pieces need; those of pages and workers both have it. */
export type PieceContext = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'setLineDash'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
>;

/** Pixels on screen below which a piece is its shape alone. */
const leastWithMarks = 9;
const fullTurn = 2 * Math.PI;
const top = -Math.PI / 2;
/** The side of a glyph, as a part of the piece; its own box is 24. */
const glyphShare = 0.64;

/** Made when first drawn: a page that never looks from afar needs none. */
const paths = new Map<string, Path2D>();

function pathOf(piece: NonNullable<PlainPiece['piece']>): Path2D {
  const known = paths.get(piece);
  if (known !== undefined) return known;
  const path = new Path2D(glyphs[piece].join(''));
  paths.set(piece, path);
  return path;
}

/**
 * Draws the pieces that lie in the view, each around its centre. Neither clears the canvas nor changes its
 * transformation.
 */
export function drawPieces(
  context: PieceContext,
  { pieces, size }: PlainPieces,
  colours: MarkColours,
  view: EdgeView,
): void {
  const diameter = size * view.zoom;
  for (const piece of pieces) {
    const [x, y] = [piece.x * view.zoom + view.x, piece.y * view.zoom + view.y];
    if (x < -diameter || y < -diameter || x > view.width + diameter || y > view.height + diameter) continue;
    context.save();
    context.translate(x, y);
    drawGround(context, piece, diameter, colours);
    if (diameter >= leastWithMarks) drawMarks(context, piece, diameter, colours);
    context.restore();
  }
}

function drawGround(context: PieceContext, piece: PlainPiece, d: number, colours: MarkColours): void {
  const look = {
    customer: { fill: colours.face, rim: colours.faint },
    team: { fill: colours.accentSoft, rim: colours.accent },
    outside: { fill: colours.outsideSoft, rim: colours.outside },
  }[piece.side];
  const rim = Math.max(1, d * (piece.side === 'customer' ? 0.1 : 0.07));
  context.lineWidth = rim;
  context.fillStyle = piece.ground ?? look.fill;
  context.strokeStyle = look.rim;
  context.beginPath();
  outline(context, piece.side, (d - rim) / 2);
  context.fill();
  context.stroke();
  if (piece.side === 'customer' && piece.coverage > 0) {
    context.strokeStyle = colours.ink;
    context.beginPath();
    context.arc(0, 0, (d - rim) / 2, top, top + fullTurn * Math.min(1, piece.coverage));
    context.stroke();
  }
  if (!piece.selected) return;
  context.strokeStyle = colours.accent;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(0, 0, d / 2 + 2.5, 0, fullTurn);
  context.stroke();
}

function outline(context: PieceContext, side: PlainPiece['side'], radius: number): void {
  if (side === 'customer') context.arc(0, 0, radius, 0, fullTurn);
  else if (side === 'team') context.roundRect(-radius, -radius, 2 * radius, 2 * radius, radius * 0.45);
  else {
    for (let corner = 0; corner < 6; corner += 1) {
      const angle = top + (corner * fullTurn) / 6;
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }
}

function drawMarks(context: PieceContext, piece: PlainPiece, d: number, colours: MarkColours): void {
  if (piece.piece !== undefined) {
    context.save();
    const scale = (d * glyphShare) / 24;
    context.scale(scale, scale);
    context.translate(-12, -12);
    context.fillStyle = piece.side === 'team' && piece.ground === undefined ? colours.accent : colours.ink;
    context.fill(pathOf(piece.piece));
    context.restore();
  }
  if (piece.inactive) {
    context.strokeStyle = colours.ink;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(-d * 0.35, d * 0.35);
    context.lineTo(d * 0.35, -d * 0.35);
    context.stroke();
  }
  if (piece.side === 'customer') drawStance(context, piece, d, colours);
  if (!piece.alarm) return;
  context.fillStyle = colours.alarm;
  context.beginPath();
  context.moveTo(d * 0.4, -d * 0.56);
  context.lineTo(d * 0.59, -d * 0.22);
  context.lineTo(d * 0.21, -d * 0.22);
  context.closePath();
  context.fill();
}

/** The badge without its sign, which would be a speck; an unknown stance stays an empty disc. */
function drawStance(context: PieceContext, { stance }: PlainPiece, d: number, colours: MarkColours): void {
  const { id } = stanceOf(stance);
  context.beginPath();
  context.arc(d * 0.37, d * 0.37, d * 0.17, 0, fullTurn);
  context.fillStyle = stance === undefined ? colours.face : (colours.stance[id]?.badge ?? colours.face);
  context.fill();
  context.strokeStyle = stance === undefined ? colours.ink : colours.face;
  context.lineWidth = stance === undefined ? 1 : Math.max(0.5, d * 0.03);
  context.stroke();
}
