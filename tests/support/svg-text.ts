const entity = /&(?:amp|lt|gt|quot|#39);/g;
const plain: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const read = (written: string) => written.replaceAll(entity, (found) => plain[found] ?? found);

/** What may not stand in content or between quotes: an entity we do not write, a control, half a character. */
function refuse(written: string): void {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)|\p{Control}|\p{Surrogate}|[\ufffe\uffff]/u.test(written))
    throw new Error(`Not well-formed: ${JSON.stringify(written.slice(0, 80))}`);
}

/**
 * The texts of an SVG as we write it, in their order, titles included. Throws where it is not well-formed XML: the
 * strict reader of a browser is asked in the browser's tests.
 */
export function textsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const texts: string[] = [];
  const tag = /<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"]*")*)(\/?)>/gy;
  for (let at = 0; at < svg.length; ) {
    const next = svg.indexOf('<', at);
    const content = svg.slice(at, next === -1 ? svg.length : next);
    refuse(content);
    if (content !== '') texts.push(read(content));
    if (next === -1) break;
    tag.lastIndex = next;
    const [whole = '', closes, name = '', attributes = '', empty] = tag.exec(svg) ?? [];
    if (whole === '') throw new Error(`Not a tag: ${svg.slice(next, next + 80)}`);
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g)) refuse(value);
    const names = [...attributes.matchAll(/\s([a-zA-Z:-]+)=/g)].map(([, key]) => key);
    if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${whole}`);
    if (closes === '/') {
      if (open.pop() !== name) throw new Error(`Closes what is not open: ${whole}`);
    } else if (empty !== '/') open.push(name);
    at = next + whole.length;
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(', ')}`);
  return texts;
}
