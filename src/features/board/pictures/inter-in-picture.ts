/** The family of our fonts in the page, and in pictures. */
const inPage = 'Inter Variable';
const inPicture = 'Inter';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** As in `U+0000-00FF, U+0131`. */
function rangesOf(written: string): readonly Range[] {
  return written.split(',').flatMap((part) => {
    const [, from, to = from] = /U\+([\da-f]+)(?:-([\da-f]+))?/i.exec(part) ?? [];
    if (from === undefined || to === undefined) return [];
    return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
  });
}

/** The parts of the font that the page itself has been given, each for some scripts. */
function* partsOfFont(): Iterable<CSSFontFaceRule> {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      if (family === inPage && rule.style.getPropertyValue('font-style') !== 'italic') yield rule;
    }
  }
}

function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('Not read')));
    reader.readAsDataURL(file);
  });
}

const fetched = new Map<string, Promise<string>>();

/** A file of ours as a `data:` address, fetched once. */
function dataOf(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const made = (async () => {
    const answer = await fetch(address);
    const file = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' });
    return await addressOf(file);
  })();
  fetched.set(address, made);
  // What could not be fetched now may be fetched later.
  made.catch(() => fetched.delete(address));
  return made;
}

/**
 * A picture that brings its font along: one that is drawn as an image sees no font of the page. Only what its letters
 * need is put in; where that cannot be fetched, the browser takes another font.
 */
export async function withInter(svg: string): Promise<string> {
  const characters = new Set(Array.from(svg, (character) => character.codePointAt(0) ?? 0));
  const faces = [...partsOfFont()].map(async (rule) => {
    const written = rule.style.getPropertyValue('unicode-range');
    const ranges = rangesOf(written);
    const isNeeded = [...characters].some((one) => ranges.some(({ from, to }) => from <= one && one <= to));
    const [, file] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
    if (!isNeeded || file === undefined) return '';
    try {
      const data = await dataOf(new URL(file, rule.parentStyleSheet?.href ?? document.baseURI).href);
      return `@font-face{font-family:${inPicture};font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${written}}`;
    } catch {
      return '';
    }
  });
  const style = `<style>${(await Promise.all(faces)).join('')}</style>`;
  return svg.replace('<title>', () => `${style}<title>`);
}
