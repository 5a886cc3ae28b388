import { pathNumber } from '../path-number.ts';
import type { EdgeContext } from './draw-marks.ts';

type Paint = EdgeContext['strokeStyle'];

/** Lines have one colour; gradients and patterns are not recorded. */
const plain = (paint: Paint) => (typeof paint === 'string' ? paint : 'none');

/** Paths of one look, as SVG has them: whether strokes or fills are drawn, and how. */
export interface PathGroup {
  /** The same for the same attributes. */
  readonly look: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The `d` of each. */
  readonly paths: readonly string[];
}

/** A canvas context that writes down what is drawn on it, so that lines are drawn by one code wherever they are seen. */
export class EdgeRecorder implements EdgeContext {
  strokeStyle: Paint = '#000000';
  fillStyle: Paint = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  #path: string[] = [];
  #groups: (PathGroup & { readonly paths: string[] })[] = [];

  /** What was drawn so far, in the order in which it was: one look may have several groups. */
  get groups(): readonly PathGroup[] {
    return this.#groups;
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${pathNumber(x)} ${pathNumber(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${pathNumber(x)} ${pathNumber(y)}`);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.push(`Q${pathNumber(controlX)} ${pathNumber(controlY)} ${pathNumber(x)} ${pathNumber(y)}`);
  }

  /** Whole circles alone: no mark has a part of one. */
  arc(x: number, y: number, radius: number): void {
    const r = pathNumber(radius);
    this.#path.push(
      `M${pathNumber(x - radius)} ${pathNumber(y)}a${r} ${r} 0 1 0 ${pathNumber(2 * radius)} 0a${r} ${r} 0 1 0 ${pathNumber(-2 * radius)} 0`,
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

  #record(attributes: PathGroup['attributes']): void {
    if (this.#path.length === 0) return;
    const look = JSON.stringify(attributes);
    const d = this.#path.join('');
    const last = this.#groups.at(-1);
    if (last?.look === look) last.paths.push(d);
    else this.#groups.push({ look, attributes, paths: [d] });
  }
}
