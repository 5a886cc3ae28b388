/** One channel of an sRGB colour, 0–255, made linear (WCAG 2.2, *relative luminance*). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The relative luminance of `#rrggbb`, 0–1 (WCAG 2.2). Throws on anything else. */
function luminance(colour: string): number {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (match === null) throw new RangeError(`Not a colour like #1d2230: ${colour}`);
  const [red, green, blue] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast ratio of two colours, 1–21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))];
  return (light + 0.05) / (dark + 0.05);
}

/** The one of these colours that stands out most from the ground. */
export function mostLegible(ground: string, first: string, second: string): string {
  return contrast(ground, first) >= contrast(ground, second) ? first : second;
}
