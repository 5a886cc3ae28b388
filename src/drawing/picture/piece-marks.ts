import { type Person, roleOf, type Share } from '@/domain/index.ts';
import { type ClassPaint, type ColourTaste, classPaint } from '../colouring/class-colours.ts';
import { classMark } from '../colouring/class-marks.ts';
import type { ColourClass } from '../colouring/colouring.ts';
import {
  alarmMark,
  discMark,
  glyphMark,
  groundMark,
  influenceMark,
  type MarkColours,
  markBox,
  pinMark,
  stanceMark,
} from '../marks/marks.ts';

/** What a piece shows beside the person's own tags. */
export interface PictureMarks {
  /** Undefined before the first analysis. */
  readonly coverage: Share | number | undefined;
  readonly alarm: boolean;
  readonly staleRole: boolean;
  readonly staleInfluence: boolean;
  readonly staleStance: boolean;
}

/** With what only a layout knows. */
export interface PlacedMarks extends PictureMarks {
  /** It stays where it was put. */
  readonly pinned: boolean;
}

/** Steps in which the rim shows coverage, as on the screen. */
const rimSteps = 24;

/** A stroke through the piece of somebody who has left. */
export function leftMark({ ink }: Pick<MarkColours, 'ink'>): string {
  const [near, far] = [markBox * 0.21, markBox * 0.79];
  return `<path d="M${near} ${far}L${far} ${near}" stroke="${ink}" stroke-width="2"/>`;
}

/** A person's piece with all its marks, the lowest first, in the box of the marks. */
export function pieceMarks(
  person: Person,
  marks: PlacedMarks,
  colours: MarkColours,
  row: ColourClass | undefined,
  older: boolean,
  taste: ColourTaste,
): string[] {
  const { side, role, active } = person;
  const layers: string[] = [];
  const paint: ClassPaint | undefined = row && classPaint(row.ground, taste);
  const coverage = Math.round((marks.coverage ?? 0) * rimSteps) / rimSteps;
  layers.push(side === 'customer' ? discMark(coverage, colours) : groundMark(side, colours));
  if (row !== undefined && side !== 'outside') {
    layers.push(classMark(side, { sign: row.sign, ground: paint?.ground, older }, colours));
  }
  if (role !== undefined) {
    const { piece, side: ofSide } = roleOf(role);
    const ink = paint?.ink ?? (ofSide === 'team' ? colours.accent : colours.ink);
    layers.push(glyphMark(piece, ink, marks.staleRole));
  }
  if (side === 'customer') {
    layers.push(influenceMark(person.influence, colours, marks.staleInfluence));
    layers.push(stanceMark(person.stance, colours, marks.staleStance));
  }
  if (marks.pinned) layers.push(pinMark(colours));
  if (marks.alarm) layers.push(alarmMark(colours));
  if (active === false) layers.push(leftMark(colours));
  return layers;
}
