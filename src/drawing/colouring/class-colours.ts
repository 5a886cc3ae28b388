import { type ColourScheme, palettes, type StancePaletteId, stanceColours } from '../palette.ts';
import { type ClassGround, stepCount } from './colouring.ts';

/** Groups with a colour of their own; the others share one. */
export const groupCount = 8;

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
    steps: ['#1d2b2a', '#173f3d', '#155350', '#15625f', '#1f7865'],
    groups: ['#ac4e06', '#8550b2', '#365d48', '#93317d', '#5e4503', '#0b3053', '#52714f', '#4e2d04'],
    others: '#3f4147',
  },
} as const satisfies Record<ColourScheme, ClassColours>;

/** How the person in front of the screen wants colours. */
export interface ColourTaste {
  readonly scheme: ColourScheme;
  readonly stancePalette: StancePaletteId;
}

/** What a class is drawn in: an undefined ground is the bare disc. The ink is legible on it. */
export interface ClassPaint {
  readonly ground: string | undefined;
  readonly ink: string;
}

export function classPaint(ground: ClassGround, { scheme, stancePalette }: ColourTaste): ClassPaint {
  const colours: ClassColours = classColours[scheme];
  const { ink } = palettes[scheme];
  switch (ground?.scale) {
    case undefined:
      return { ground: undefined, ink };
    case 'steps':
      return { ground: colours.steps[Math.round(ground.share * (stepCount - 1))], ink };
    case 'groups':
      return { ground: ground.group === 'others' ? colours.others : colours.groups[ground.group], ink };
    case 'stance': {
      const { ground: colour, sign } = stanceColours(ground.stance, stancePalette, scheme);
      return { ground: colour ?? undefined, ink: sign };
    }
  }
}
