import type { Rect } from '../geometry.ts';

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

/** A tenth of a pixel is finer than any screen and any printer needs it. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** The outline of a rectangle as a part of a path. */
export function rectPath({ x, y, width, height }: Rect): string {
  return `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is markup, and what is undefined is left out. Numbers are written to a tenth. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of text; empty for an empty one. */
export function text(words: string, attributes: Attributes): string {
  return words === '' ? '' : element('text', attributes, escaped(words));
}
