import type { PathGroup } from '../edges/edge-recorder.ts';
import type { Rect } from '../geometry.ts';
import { pathNumber } from '../path-number.ts';

/** Controls and halves of characters, which XML does not allow; what breaks lines becomes a space. */
const forbidden = /\p{Control}|\p{Surrogate}|[\ufffe\uffff]/gu;
const breaks = /[\t\n\r\u2028\u2029]+/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in XML, as content and between quotes. */
export function escaped(words: string): string {
  return words
    .replaceAll(breaks, ' ')
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The outline of a rectangle as a part of a path. */
export function rectPath({ x, y, width, height }: Rect): string {
  return `M${pathNumber(x)} ${pathNumber(y)}h${pathNumber(width)}v${pathNumber(height)}h${pathNumber(-width)}z`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is markup, and what is undefined is left out. Numbers are written to a tenth. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? pathNumber(value) : escaped(String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Lines that were written down. */
export function recorded(groups: readonly PathGroup[]): string {
  return groups
    .map(({ attributes, paths }) => element('g', attributes, paths.map((d) => `<path d="${d}"/>`).join('')))
    .join('');
}

/** A line of text; empty for an empty one. */
export function text(words: string, attributes: Attributes): string {
  return words === '' ? '' : element('text', attributes, escaped(words));
}
