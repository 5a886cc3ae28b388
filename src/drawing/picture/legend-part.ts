import { type ColourScheme, palettes } from '../palette.ts';
import { pathNumber } from '../path-number.ts';
import { textWidth } from '../text/text-width.ts';
import { element, text } from './svg.ts';

/** A sign and what it means. */
export interface LegendItem {
  /** Markup in a box of this width, 24 high. */
  readonly icon: string;
  readonly iconWidth: number;
  readonly words: string;
}

export interface LegendSection {
  readonly heading: string;
  readonly items: readonly LegendItem[];
}

const fontSize = 12;
const rowHeight = 28;
const iconHeight = 24;
const iconGap = 7;
const itemGap = 22;
const sectionGap = 8;

/** A mark of the board, half as large as its box, which fits a line of the legend. */
export function markIcon(fragments: string): Pick<LegendItem, 'icon' | 'iconWidth'> {
  return { icon: element('g', { transform: 'scale(.5)' }, fragments), iconWidth: iconHeight };
}

/** What the signs of a picture mean: one section below the other, each with its items side by side. */
export function drawLegend(
  sections: readonly LegendSection[],
  width: number,
  scheme: ColourScheme,
): { readonly svg: string; readonly height: number } {
  const { ink, inkSecondary, hairline } = palettes[scheme];
  const filled = sections.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return { svg: '', height: 0 };
  const left = Math.ceil(Math.max(...filled.map(({ heading }) => textWidth(heading, fontSize) * 1.06))) + 20;
  const parts = [element('path', { d: `M0 .5H${pathNumber(width)}`, stroke: hairline })];
  let y = 14;
  for (const { heading, items } of filled) {
    const head = { x: 0, y: y + iconHeight / 2 + 4, 'font-weight': '600', fill: inkSecondary };
    parts.push(text(heading, head));
    let x = left;
    for (const { icon, iconWidth, words } of items) {
      const needed = iconWidth + iconGap + textWidth(words, fontSize);
      if (x > left && x + needed > width) {
        x = left;
        y += rowHeight;
      }
      parts.push(element('g', { transform: `translate(${pathNumber(x)} ${pathNumber(y)})` }, icon));
      parts.push(text(words, { x: x + iconWidth + iconGap, y: y + iconHeight / 2 + 4 }));
      x += needed + itemGap;
    }
    y += rowHeight + sectionGap;
  }
  return {
    svg: element('g', { 'font-size': fontSize, fill: ink }, parts.join('')),
    height: y - sectionGap,
  };
}
