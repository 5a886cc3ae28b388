import type { RelationshipKind, StanceRow } from '@/domain/index.ts';
import { mostLegible } from './contrast.ts';

export const colourSchemes = ['light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

/** The tokens of `design/look.md`, as `#rrggbb`. The theme's CSS variables are made from the same record. */
export interface Palette {
  readonly page: string;
  readonly panel: string;
  readonly hairline: string;
  readonly ink: string;
  readonly inkSecondary: string;
  readonly squareLight: string;
  readonly squareDark: string;
  /** The lines of a white space, on either square. */
  readonly hatch: string;
  /** Our side and the controls. */
  readonly accent: string;
  readonly accentGround: string;
  /** Text on the accent. */
  readonly accentSign: string;
  readonly outside: string;
  readonly outsideGround: string;
  /** The ground of a contact's disc. */
  readonly disc: string;
  /** The part of the rim that is not covered, and the empty influence bars. */
  readonly track: string;
  /** The badge of critical and high insights, and its sign. */
  readonly alarm: string;
  readonly alarmSign: string;
  /** The evaluation bar: the part that is ours is the accent. */
  readonly evaluationTheirs: string;
  /** Text on their part of the bar. */
  readonly evaluationSign: string;
  /** A warm path. */
  readonly path: string;
}

export const palettes = {
  light: {
    page: '#f6f4ef',
    panel: '#ffffff',
    hairline: '#ddd8cc',
    ink: '#1d2230',
    inkSecondary: '#616976',
    squareLight: '#fbfaf6',
    squareDark: '#efeade',
    hatch: '#cfc7b4',
    accent: '#2b3a9e',
    accentGround: '#e3e7fb',
    accentSign: '#ffffff',
    outside: '#9a6b12',
    outsideGround: '#f7ecd4',
    disc: '#ffffff',
    track: '#dcd7ca',
    alarm: '#c2371b',
    alarmSign: '#ffffff',
    evaluationTheirs: '#2b2f38',
    evaluationSign: '#ffffff',
    path: '#2b3a9e',
  },
  dark: {
    page: '#14171c',
    panel: '#1b1f26',
    hairline: '#2c323c',
    ink: '#e9ecf1',
    inkSecondary: '#9aa3b0',
    squareLight: '#1c2129',
    squareDark: '#222833',
    hatch: '#3d4655',
    accent: '#8ea2ff',
    accentGround: '#1d2550',
    accentSign: '#14171c',
    outside: '#d9a441',
    outsideGround: '#3a2d12',
    disc: '#12151a',
    track: '#3a414d',
    alarm: '#c2371b',
    alarmSign: '#ffffff',
    evaluationTheirs: '#0c0e12',
    evaluationSign: '#ffffff',
    path: '#8ea2ff',
  },
} as const satisfies Record<ColourScheme, Palette>;

/** The colours of lines by their kind, and of bundles that hold several kinds. */
export type EdgeColours = Readonly<Record<RelationshipKind | 'several', string>>;

/** At least 3 : 1 on both squares. */
export const edgePalettes = {
  light: {
    covers: '#2b3a9e',
    reportsTo: '#636b78',
    influences: '#7a3e9d',
    trusts: '#2c7a4b',
    tension: '#c2371b',
    gatekeeps: '#1d2230',
    competes: '#9a6b12',
    several: '#1d2230',
  },
  dark: {
    covers: '#8ea2ff',
    reportsTo: '#9aa3b0',
    influences: '#c79bf0',
    trusts: '#6cc496',
    tension: '#ff7a5c',
    gatekeeps: '#e9ecf1',
    competes: '#d9a441',
    several: '#e9ecf1',
  },
} as const satisfies Record<ColourScheme, EdgeColours>;

type KnownStance = Exclude<StanceRow['id'], 'unknown'>;

/** The grounds of the stance badges, the same in light and dark; unknown is a dashed empty disc. */
export const stancePalettes = {
  standard: {
    advocate: '#0b7285',
    supporter: '#4aa8bd',
    neutral: '#8b93a1',
    sceptic: '#e8913a',
    opponent: '#c2371b',
  },
  trafficLight: {
    advocate: '#1f7a3d',
    supporter: '#6fc07d',
    neutral: '#e3c341',
    sceptic: '#ef8f3c',
    opponent: '#c22b2b',
  },
} as const satisfies Record<string, Record<KnownStance, string>>;

export type StancePaletteId = keyof typeof stancePalettes;

/** The one that is not colour-blind safe comes last. */
export const stancePaletteIds = ['standard', 'trafficLight'] as const satisfies readonly StancePaletteId[];

/** The colours of a stance badge: a null ground is the dashed empty disc of an unknown stance. */
export interface StanceColours {
  readonly ground: string | null;
  readonly sign: string;
}

/** The badge of a stance; its sign is dark ink or white, whichever is more legible on it. */
export function stanceColours(
  stance: StanceRow['id'],
  palette: StancePaletteId,
  scheme: ColourScheme,
): StanceColours {
  if (stance === 'unknown') return { ground: null, sign: palettes[scheme].ink };
  const ground = stancePalettes[palette][stance];
  return { ground, sign: mostLegible(ground, '#ffffff', palettes.light.ink) };
}
