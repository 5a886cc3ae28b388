import type { Side } from '@/domain/index.ts';
import type { MarkColours } from '../marks/marks.ts';
import { signStroke, stanceSigns } from '../marks/signs.ts';
import type { ClassSign } from './colouring.ts';

/** The figures as strokes around the middle of the badge, so that they stay crisp at any size and are no text. */
const figures: Readonly<Record<ClassSign, string>> = {
  ...stanceSigns,
  1: 'M-1.6-1.9L.5-3.5V3.5',
  2: 'M-2.1-1.7C-2.1-4.2 2.1-4.2 2.1-1.6C2.1.2-1 1.4-2.2 3.5H2.3',
  3: 'M-2.1-3.5H1.9L-.5-.7C3.2-.8 2.9 3.5-.2 3.5C-1.2 3.5-1.9 3-2.2 2.3',
  4: 'M1 3.5V-3.5L-2.4 1.5H2.4',
  5: 'M1.9-3.5H-1.5L-1.8-.4C.3-1.4 2.3-.5 2.3 1.3C2.3 3.7-1.2 4.1-2.2 2.3',
  6: 'M1.5-3.5C-1-2.9-2.2-.9-2.2 1.2C-2.2 4.3 2.2 4.3 2.2 1.2C2.2-1.4-1.5-1.4-2.1.7',
  7: 'M-2.2-3.5H2.2L-.7 3.5',
  8: 'M0-.4C-2.4-.4-2.4-3.6 0-3.6C2.4-3.6 2.4-.4 0-.4C-3-.4-3 3.6 0 3.6C3 3.6 3-.4 0-.4',
  others: 'M-2.9 0h.1M0 0h.1M2.9 0h.1',
  undefined: 'M-2.4 0H2.4',
};

/** Within the rim of a contact's disc, or the border of one of ours. */
const insides = {
  customer: 'circle cx="24" cy="24" r="16"',
  team: 'rect x="6.25" y="6.25" width="35.5" height="35.5" rx="7.75"',
} as const satisfies Partial<Record<Side, string>>;

type ColouredSide = keyof typeof insides;

export const colouredSides = ['customer', 'team'] as const satisfies readonly ColouredSide[];

/** Digits are the most crowded. */
const digitStroke = { width: 1.4, cap: 'round' };

interface ClassLook {
  readonly sign: ClassSign;
  /** Undefined leaves the ground bare, the badge dashed. */
  readonly ground: string | undefined;
  /** Of a board as it was before: pale, the badge dashed. */
  readonly older: boolean;
}

/** What a class lays over the ground of a piece: its colour, and its sign at the upper left. */
export function classMark(
  side: ColouredSide,
  { sign, ground, older }: ClassLook,
  { ink, face }: Pick<MarkColours, 'ink' | 'face'>,
): string {
  const fill =
    ground === undefined ? '' : `<${insides[side]} fill="${ground}"${older ? ' fill-opacity="0.45"' : ''}/>`;
  const dashes = older || ground === undefined ? ' stroke-dasharray="2 1.6"' : '';
  const badge = `<circle cx="8.6" cy="9" r="7.2" fill="${face}" stroke="${ink}" stroke-width="1"${dashes}/>`;
  const { width, cap } = typeof sign === 'number' ? digitStroke : signStroke(sign);
  return `${fill}${badge}<path transform="translate(8.6 9)" d="${figures[sign] ?? ''}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
}
