/** A number of a path of SVG: a tenth of a pixel is finer than any screen and any printer needs it. */
export function pathNumber(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
