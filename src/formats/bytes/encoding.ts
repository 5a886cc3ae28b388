export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const sample = 4_096;

/** In UTF-16 nearly every second byte of Western text is zero. */
function utf16Without(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > end * 0.3 && even < end * 0.02) return 'utf-16le';
  if (even > end * 0.3 && odd < end * 0.02) return 'utf-16be';
  return undefined;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const utf16 = utf16Without(bytes);
  if (utf16 !== undefined) return utf16;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text and the encoding it was read with: by its byte order mark, as UTF-8, or as Windows-1252. */
export function decodeText(
  bytes: Uint8Array,
  encoding: Encoding = encodingOf(bytes),
): { text: string; encoding: Encoding } {
  const decoder = new TextDecoder(encoding);
  // In two steps, since Node before 24 takes Windows-1252 for Latin-1 when it decodes in one.
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding };
}

/** True for what is no text: it holds characters no table or JSON has. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const start = text.slice(0, 65_536);
  let strange = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    // Tab, line feed, carriage return, form feed and the four separators are characters of tables.
    const control = code < 9 || code === 11 || (code > 13 && code < 28) || code === 127;
    if (control || code === 0xfffd) strange += 1;
  }
  return strange > start.length / 100;
}
