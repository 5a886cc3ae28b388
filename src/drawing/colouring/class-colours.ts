import type { ColourScheme } from '../palette.ts';
import { type ColourClassId, type MetricColouring, numberedClasses, stepCount } from './metric-colouring.ts';

interface ClassColours {
  /** From the lowest class to the highest: ever further from the ground of a bare disc, in one run of luminance. */
  readonly steps: readonly string[];
  /**
   * In the hues of M. Okabe & K. Ito, "Color Universal Design", 2002, moved as far apart as the ink on them allows,
   * in normal sight and with each of the three colour blindnesses.
   */
  readonly groups: readonly string[];
  readonly others: string;
}

/** The grounds of coloured pieces: ink is legible on each. */
export const classColours = {
  light: {
    steps: ['#f4f2cf', '#d2e6b3', '#a3d2a4', '#72bb9b', '#489f92'],
    groups: ['#db6b28', '#897ce9', '#a5f09d', '#e982c2', '#e8c02e', '#60b4f9', '#a3b47e', '#aa8082'],
    others: '#d3d1cb',
  },
  dark: {
    steps: ['#1d2b2a', '#173f3d', '#155350', '#166862', '#1b7568'],
    groups: ['#ac4e06', '#8550b2', '#365d48', '#93317d', '#5e4503', '#0b3053', '#52714f', '#4e2d04'],
    others: '#3f4147',
  },
} as const satisfies Record<ColourScheme, ClassColours>;

/** The ground of a class; undefined for people without a value, who keep a bare disc. */
export function classColour(
  colouring: Pick<MetricColouring, 'scale' | 'classes'>,
  id: ColourClassId,
  scheme: ColourScheme,
): string | undefined {
  const colours: ClassColours = classColours[scheme];
  if (id === 'none') return undefined;
  if (id === 'others') return colours.others;
  if (colouring.scale === 'groups') return colours.groups[id - 1];
  // Few classes lie as far apart as many.
  const count = numberedClasses(colouring);
  return colours.steps[count === 1 ? 0 : Math.round(((id - 1) * (stepCount - 1)) / (count - 1))];
}
