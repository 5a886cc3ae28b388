import { type MetricId, type MetricUnit, metricOf } from '@/domain/index.ts';
import { type MetricClass, type MetricColouring, numberedClasses } from './metric-colouring.ts';

/** No figure is written with more. */
const mostDecimals = 6;

/** How many decimals a column of figures takes: three, or more where even the largest would show fewer digits. */
export function decimalsOf(unit: MetricUnit, values: Iterable<number | null>): number {
  const known = [...values].filter((value) => value !== null);
  if (unit === 'group') return 0;
  if (unit === 'count') return known.every(Number.isInteger) ? 0 : 1;
  const largest = known.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return 3;
  return Math.min(mostDecimals, Math.max(3, 2 - Math.floor(Math.log10(largest))));
}

export function figureText(value: number | null, decimals: number): string {
  return value === null ? '–' : value.toFixed(decimals);
}

/** What stands beside the classes, from the least to the largest value of each; no two of them look the same. */
export function rangeTexts(
  classes: readonly MetricClass[],
  decimals: number,
): readonly (string | undefined)[] {
  const texts = classes.map(({ range }) => {
    if (range === undefined) return undefined;
    const [from, to] = [range.from.toFixed(decimals), range.to.toFixed(decimals)];
    return from === to ? from : `${from} – ${to}`;
  });
  const written = texts.filter((text) => text !== undefined);
  const tell = new Set(written).size === written.length;
  return tell || decimals === mostDecimals ? texts : rangeTexts(classes, decimals + 1);
}

/** A figure and its class for those who do not see the colour: "Go-between 0.23, class 4 of 5". */
export function spokenFigure(
  metric: MetricId,
  value: number | null,
  { id }: Pick<MetricClass, 'id'>,
  colouring: Pick<MetricColouring, 'classes' | 'scale'>,
): string {
  const { label } = metricOf(metric);
  if (value === null) return `${label} not defined here`;
  if (colouring.scale === 'groups') {
    return typeof id === 'number'
      ? `${label} ${id} of ${numberedClasses(colouring)}`
      : `${label} ${value}, one of the smaller`;
  }
  const spoken = Number.isInteger(value) ? value : Number(value.toPrecision(2));
  return `${label} ${spoken}, class ${id} of ${numberedClasses(colouring)}`;
}
