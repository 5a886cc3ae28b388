import { influenceValues, stanceOf } from '@/domain/index.ts';
import type { EdgeView } from '../edges/draw-edges.ts';
import { glyphs } from '../marks/glyphs.ts';
import { type MarkColours, markBox, pieceDiameter } from '../marks/marks.ts';
import { signStroke, stanceSigns } from '../marks/signs.ts';
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
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
>;

/** Diameters in pixels on screen below which a piece has no marks, no bars of influence and no sign of its stance. */
const leastWithMarks = 8;
const leastWithBars = 16;
const leastWithSigns = 14;
const fullTurn = 2 * Math.PI;
const top = -Math.PI / 2;
/** Of a glyph, in the box of the marks. */
const glyphSize = 25;
const glyphPlace = (markBox - glyphSize) / 2;

/** Made when first drawn: a page that never looks from afar needs none. */
const paths = new Map<string, Path2D>();

function pathOf(name: string, d: string): Path2D {
  const known = paths.get(name);
  if (known !== undefined) return known;
  const path = new Path2D(d);
  paths.set(name, path);
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
  // In the box of the marks from here on.
  context.scale(d / pieceDiameter, d / pieceDiameter);
  context.translate(-markBox / 2, -markBox / 2);
  if (piece.piece !== undefined) {
    context.save();
    context.translate(glyphPlace, glyphPlace - 0.5);
    context.scale(glyphSize / 24, glyphSize / 24);
    const bare = piece.side === 'team' ? colours.accent : colours.ink;
    context.fillStyle = piece.ink ?? bare;
    context.fill(pathOf(piece.piece, glyphs[piece.piece].join('')));
    context.restore();
  }
  if (piece.inactive) {
    context.strokeStyle = colours.ink;
    context.lineWidth = 3;
    context.stroke(pathOf('inactive', 'M9 39L39 9'));
  }
  if (piece.side === 'customer') {
    if (d >= leastWithBars) drawInfluence(context, piece, colours);
    drawStance(context, piece, d, colours);
  }
  if (!piece.alarm) return;
  context.fillStyle = colours.alarm;
  context.fill(pathOf('alarm', 'M40 1.2L47.2 14H32.8Z'));
}

/** The bars that are reached, on their backing; of an unknown influence the outlines. */
function drawInfluence(context: PieceContext, { influence }: PlainPiece, colours: MarkColours): void {
  context.fillStyle = colours.face;
  context.fillRect(0.4, 33.6, 20.4, 13.6);
  context.strokeStyle = colours.ink;
  context.lineWidth = 0.8;
  for (const value of influenceValues) {
    const height = 2.5 + value * 1.7;
    const [x, y] = [1.5 + (value - 1) * 3.7, 46 - height];
    if (influence === undefined) context.strokeRect(x + 0.4, y + 0.4, 2, height - 0.8);
    else {
      context.fillStyle = value <= influence ? colours.ink : colours.faint;
      context.fillRect(x, y, 2.8, height);
    }
  }
}

/** The badge, and its sign as soon as that is no speck; an unknown stance is an empty disc. */
function drawStance(context: PieceContext, { stance }: PlainPiece, d: number, colours: MarkColours): void {
  const { id } = stanceOf(stance);
  const colour = stance === undefined ? undefined : colours.stance[id];
  context.beginPath();
  context.arc(39.6, 39, 7.8, 0, fullTurn);
  context.fillStyle = colour?.badge ?? colours.face;
  context.fill();
  context.strokeStyle = colour === undefined ? colours.ink : colours.face;
  context.lineWidth = 1.2;
  context.stroke();
  if (d < leastWithSigns) return;
  context.translate(39.6, 39);
  context.strokeStyle = colour?.sign ?? colours.ink;
  context.lineWidth = signStroke(id).width;
  context.stroke(pathOf(`sign ${id}`, stanceSigns[id]));
}
