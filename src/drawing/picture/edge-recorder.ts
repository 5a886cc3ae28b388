import type { EdgeContext } from '../edges/draw-marks.ts';
import { element, number } from './svg.ts';

type Paint = EdgeContext['strokeStyle'];

/** Lines have one colour; gradients and patterns are not recorded. */
const plain = (paint: Paint) => (typeof paint === 'string' ? paint : 'none');

/** Whether strokes or fills are drawn, and how: what lies in one group of the picture. */
interface Look {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly key: string;
}

/**
 * A canvas context that writes down what is drawn on it, as SVG: lines are drawn by one code on the screen and in a
 * picture. Paths of one look stand in one group.
 */
export class EdgeRecorder implements EdgeContext {
  strokeStyle: Paint = '#000000';
  fillStyle: Paint = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  #path: string[] = [];
  #groups: { readonly look: Look; readonly paths: string[] }[] = [];

  /** What was drawn so far. */
  get svg(): string {
    return this.#groups
      .map(({ look, paths }) => element('g', look.attributes, paths.map((d) => `<path d="${d}"/>`).join('')))
      .join('');
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${number(x)} ${number(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${number(x)} ${number(y)}`);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.push(`Q${number(controlX)} ${number(controlY)} ${number(x)} ${number(y)}`);
  }

  /** Whole circles alone: no mark has a part of one. */
  arc(x: number, y: number, radius: number): void {
    const r = number(radius);
    this.#path.push(
      `M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${number(2 * radius)} 0a${r} ${r} 0 1 0 ${number(-2 * radius)} 0`,
    );
  }

  closePath(): void {
    this.#path.push('z');
  }

  stroke(): void {
    this.#record({
      fill: 'none',
      stroke: plain(this.strokeStyle),
      'stroke-width': String(Math.round(this.lineWidth * 100) / 100),
      'stroke-linecap': this.lineCap,
      'stroke-linejoin': this.lineJoin,
    });
  }

  fill(): void {
    this.#record({ fill: plain(this.fillStyle) });
  }

  #record(attributes: Look['attributes']): void {
    if (this.#path.length === 0) return;
    const key = JSON.stringify(attributes);
    const last = this.#groups.at(-1);
    const d = this.#path.join('');
    if (last?.look.key === key) last.paths.push(d);
    else this.#groups.push({ look: { attributes, key }, paths: [d] });
  }
}
