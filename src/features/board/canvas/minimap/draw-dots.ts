import type { Person, PersonId, Side } from '@/domain/index.ts';
import type { Layout, MapScale, Palette } from '@/drawing/index.ts';

/** Pixels across on the map: a little smaller than the pieces are, so that a full square is no blot. */
const dot = { share: 0.75, least: 1.2, most: 9 };
/** How much of those is left who do not stand out. */
const faint = 0.25;

const colourOf = (palette: Palette): Readonly<Record<Side, string>> => ({
  team: palette.accent,
  customer: palette.ink,
  outside: palette.outside,
});

/** Everybody as a dot: ours square and outside as a diamond, as their pieces are, so that colour is not all. */
export function drawDots(
  context: CanvasRenderingContext2D,
  layout: Layout,
  people: ReadonlyMap<PersonId, Person>,
  lit: ReadonlySet<PersonId> | undefined,
  { origin, scale, width, height }: MapScale,
  palette: Palette,
): void {
  const size = Math.max(dot.least, Math.min(dot.most, dot.share * layout.pieceSize * scale));
  const colours = colourOf(palette);
  context.clearRect(0, 0, width, height);
  for (const [id, spot] of layout.positions) {
    const side = people.get(id)?.side;
    if (side === undefined) continue;
    const [x, y] = [(spot.x - origin.x) * scale, (spot.y - origin.y) * scale];
    context.globalAlpha = lit === undefined || lit.has(id) ? 1 : faint;
    context.fillStyle = colours[side];
    context.beginPath();
    if (side === 'customer') context.arc(x, y, size / 2, 0, 2 * Math.PI);
    else if (side === 'team') context.rect(x - size / 2, y - size / 2, size, size);
    else {
      context.moveTo(x, y - size * 0.6);
      context.lineTo(x + size * 0.6, y);
      context.lineTo(x, y + size * 0.6);
      context.lineTo(x - size * 0.6, y);
    }
    context.fill();
  }
  context.globalAlpha = 1;
}
