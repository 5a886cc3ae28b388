import {
  type Person,
  type RelationshipKind,
  relationshipKinds,
  roles,
  stanceOf,
  stances,
} from '@/domain/index.ts';
import { type ColourTaste, classPaint } from '../colouring/class-colours.ts';
import { classMark } from '../colouring/class-marks.ts';
import type { ColourClass } from '../colouring/colouring.ts';
import { buildEdges } from '../edges/build-edges.ts';
import { drawEdges } from '../edges/draw-edges.ts';
import { EdgeRecorder } from '../edges/edge-recorder.ts';
import type { Layout } from '../lenses/lens.ts';
import {
  alarmMark,
  discMark,
  glyphMark,
  groundMark,
  influenceMark,
  type MarkColours,
  pinMark,
  stanceMark,
} from '../marks/marks.ts';
import { edgePalettes, palettes } from '../palette.ts';
import { hatchPath } from './board-part.ts';
import { type LegendItem, type LegendSection, markIcon } from './legend-part.ts';
import { leftMark, type PlacedMarks } from './piece-marks.ts';
import { element, recorded } from './svg.ts';

/** How the pieces are coloured, as the legend says it. */
export interface PictureColouring {
  readonly label: string;
  readonly classes: readonly ColourClass[];
  /** Of a board as it was before. */
  readonly older: boolean;
}

/** Everybody in the picture, with what the analysis says of them. */
export type Shown = readonly (readonly [Person, PlacedMarks])[];

const item = (fragments: string, words: string): LegendItem => ({ ...markIcon(fragments), words });

/** The classes of a colouring and how many people are in each. */
export function colouringSection(
  { label, classes, older }: PictureColouring,
  shown: Shown,
  colours: MarkColours,
  taste: ColourTaste,
): LegendSection {
  const inPicture = new Set(shown.map(([{ id }]) => id));
  const items = classes.map(({ sign, ground, text, people }) => {
    const look = { sign, ground: classPaint(ground, taste).ground, older };
    const count = people.filter((person) => inPicture.has(person)).length;
    return item(discMark(0, colours) + classMark('customer', look, colours), `${text} (${count})`);
  });
  return { heading: older ? `${label}, as it was before` : label, items };
}

const sampleWidth = 44;

/** The kinds of lines, drawn as the board draws them. */
export function linesSection(
  kinds: ReadonlySet<RelationshipKind>,
  { scheme }: Pick<ColourTaste, 'scheme'>,
): LegendSection {
  const ends = new Map([
    ['from', { x: 0, y: 12 }],
    ['to', { x: sampleWidth, y: 12 }],
  ]);
  const view = { x: 0, y: 0, zoom: 1, width: sampleWidth, height: 24 };
  const items = relationshipKinds
    .filter(({ id }) => kinds.has(id))
    .map(({ id, label }): LegendItem => {
      const recorder = new EdgeRecorder();
      const edges = buildEdges([{ id, kind: id, from: 'from', to: 'to' }], ends, 0);
      drawEdges(recorder, edges, new Uint8Array([1]), { colours: edgePalettes[scheme] }, view);
      return { icon: recorded(recorder.groups), iconWidth: sampleWidth, words: label };
    });
  return { heading: 'Lines', items };
}

/** The roles that somebody in the picture has, ours after the customer's. */
export function rolesSection(shown: Shown, colours: MarkColours): LegendSection {
  const present = new Set(shown.map(([{ role }]) => role));
  const items = roles
    .filter(({ id }) => present.has(id))
    .map(({ piece, side, label }) => {
      const ground = side === 'team' ? groundMark('team', colours) : discMark(0, colours);
      const ink = side === 'team' ? colours.accent : colours.ink;
      return item(ground + glyphMark(piece, ink, false), label);
    });
  if (shown.some(([{ role, side }]) => role === undefined && side === 'customer'))
    items.push(item(discMark(0, colours), 'No role yet'));
  if (shown.some(([{ side }]) => side === 'outside'))
    items.push(item(groundMark('outside', colours), 'Outside'));
  return { heading: 'Pieces', items };
}

/** The stances that somebody in the picture has, against us first. */
export function stancesSection(shown: Shown, colours: MarkColours): LegendSection {
  const contacts = shown.filter(([{ side }]) => side === 'customer');
  const present = new Set(contacts.map(([{ stance }]) => stance));
  // The badge alone, larger than on its piece, which is left away.
  const icon = (fragments: string) =>
    element('g', { transform: 'translate(-47.3 -46.5) scale(1.8)' }, fragments);
  const items = [...stances.map(({ value }) => value), undefined]
    .filter((value) => present.has(value))
    .map((value) => item(icon(stanceMark(value, colours, false)), stanceOf(value).label));
  return { heading: 'Stance', items };
}

/** The marks that stand on some piece or square of the picture. */
export function marksSection(
  shown: Shown,
  layout: Layout,
  colours: MarkColours,
  { scheme }: Pick<ColourTaste, 'scheme'>,
): LegendSection {
  const contacts = shown.filter(([{ side }]) => side === 'customer');
  const items: LegendItem[] = [];
  // Bars in the corner of a piece, larger and without it.
  const bars = (fragments: string) => element('g', { transform: 'translate(0 -48) scale(2)' }, fragments);
  if (contacts.length > 0) {
    items.push(item(discMark(0.7, colours), 'Rim: how well our team covers them'));
    items.push(item(bars(influenceMark(4, colours, false)), 'Bars: influence, 1 to 5'));
  }
  if (contacts.some(([{ influence }]) => influence === undefined))
    items.push(item(bars(influenceMark(undefined, colours, false)), 'Influence unknown'));
  if (shown.some(([, marks]) => marks.alarm))
    items.push(
      item(
        element('g', { transform: 'translate(-42 8) scale(1.65)' }, alarmMark(colours)),
        'Needs attention',
      ),
    );
  if (shown.some(([, marks]) => marks.staleRole || marks.staleInfluence || marks.staleStance))
    items.push(
      item(discMark(0, colours) + glyphMark('knight', colours.ink, true), 'Hollow: not reviewed for long'),
    );
  if (shown.some(([, { pinned }]) => pinned))
    items.push(item(discMark(0, colours) + pinMark(colours), 'Pinned here'));
  if (shown.some(([{ active }]) => active === false))
    items.push(item(discMark(0, colours) + leftMark(colours), 'Has left'));
  if (layout.squares.some(({ whiteSpace }) => whiteSpace)) {
    const { squareLight, hatch } = palettes[scheme];
    const box = { x: 2, y: 8, width: 44, height: 32 };
    const square = element('rect', { ...box, fill: squareLight });
    const lines = element('path', { d: hatchPath(box), stroke: hatch, 'stroke-width': 2 });
    items.push(item(square + lines, 'White space: somebody is expected here'));
  }
  return { heading: 'Marks', items };
}
