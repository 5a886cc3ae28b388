import type { BoardSize } from './boards.ts';
import { type Measure, measures, type SubjectName, subjects } from './subject.ts';

/** Milliseconds of main-thread CPU per step, milliseconds for first paint and longest task, megabytes for the heap. */
export type Figures = Readonly<Record<SubjectName, number | null>> & { readonly ratio: number | null };
export type Report = Readonly<Record<Measure, Figures>>;
/** What was measured in one round. */
export type Round = Partial<Record<SubjectName, Partial<Record<Measure, number>>>>;

/** Product / stock at the most, by the number of relationships (`design/canvas.md`). */
const targets: Readonly<Record<number, Partial<Record<Measure, number>>>> = {
  1000: { pan: 0.35, drag: 0.35 },
  5000: { pan: 0.1, drag: 0.1, zoom: 0.1 },
  20_000: { pan: 0.03, drag: 0.03, zoom: 0.1 },
};
/** Milliseconds a task of the product may take after the first paint. */
const longestTask = 100;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(value.toFixed(digits));

export function reportOf(rounds: readonly Round[]): Report {
  const figuresOf = (measure: Measure): Figures => {
    const of = (subject: SubjectName) =>
      median(
        rounds.flatMap((round) => {
          const value = round[subject]?.[measure];
          return value === undefined ? [] : [value];
        }),
      );
    const [product, stock] = [of('product'), of('stock')];
    return {
      product: rounded(product, 2),
      stock: rounded(stock, 2),
      cytoscape: rounded(of('cytoscape'), 2),
      ratio: product === null || stock === null || stock === 0 ? null : rounded(product / stock, 4),
    };
  };
  return Object.fromEntries(measures.map((measure) => [measure, figuresOf(measure)])) as unknown as Report;
}

const units: Readonly<Partial<Record<Measure, string>>> = {
  firstPaint: 'ms',
  heap: 'MB',
  longestTask: 'ms',
};

const inColumns = (cells: readonly string[]) =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(11))).join('');

const number = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));

function verdict(measure: Measure, { relationships }: BoardSize, { ratio, product }: Figures): string {
  if (measure === 'longestTask') {
    const kept = product === null ? 'unknown' : product <= longestTask ? 'kept' : 'MISSED';
    return `product ≤ ${longestTask} ms: ${kept}`;
  }
  const target = targets[relationships]?.[measure];
  if (target === undefined) return '';
  return `ratio ≤ ${target}: ${ratio === null ? 'unknown' : ratio <= target ? 'kept' : 'MISSED'}`;
}

/** The ratio first, since it holds on any machine. */
export function tableOf(size: BoardSize, report: Report): string {
  const head = ['', 'ratio', ...subjects];
  const rows = measures.map((measure) => {
    const figures = report[measure];
    const cells = subjects.map((subject) => number(figures[subject], 1));
    const line = inColumns([
      `${measure} (${units[measure] ?? 'CPU ms/step'})`,
      number(figures.ratio, 3),
      ...cells,
    ]);
    return `${line}   ${verdict(measure, size, figures)}`.trimEnd();
  });
  const title = `${size.people} people, ${size.relationships} relationships`;
  return [title, inColumns(head), ...rows].join('\n');
}
