import type { MetricsFindings } from '@/analysis/index.ts';
import { type MetricId, metricOf, type PersonId } from '@/domain/index.ts';
import {
  type ColourScheme,
  classColour,
  classMark,
  colourByMetric,
  colouredSides,
  type MetricColouring,
  type MetricValues,
  markColours,
} from '@/drawing/index.ts';
import type { PieceColouring } from '../canvas/canvas-store.ts';
import { imageOf } from '../canvas/pieces/mark-images.ts';
import { spokenFigure } from './figure-words.ts';

export interface BoardColours extends MetricColouring {
  readonly metric: MetricId;
  readonly values: MetricValues;
}

/** The classes of everybody by one of the figures. */
export function colourBoard({ people }: MetricsFindings, metric: MetricId): BoardColours {
  const values = new Map([...people].map(([id, figures]) => [id, figures[metric]] as const));
  return {
    metric,
    values,
    ...colourByMetric(values, metricOf(metric).unit === 'group' ? 'groups' : 'steps'),
  };
}

/** What each piece says of its class. */
export function wordsOfPieces(colours: BoardColours, older: boolean): ReadonlyMap<PersonId, string> {
  const before = older ? 'figure of an older board: ' : '';
  return new Map(
    [...colours.classOf].map(([id, row]) => [
      id,
      before + spokenFigure(colours.metric, colours.values.get(id) ?? null, row, colours),
    ]),
  );
}

/** The images of all classes, for the pieces of each side, as CSS variables. */
export function classImages(
  colours: MetricColouring,
  scheme: ColourScheme,
  older: boolean,
): PieceColouring['images'] {
  const paint = markColours(scheme);
  return Object.fromEntries(
    colouredSides.flatMap((side) =>
      colours.classes.map(({ id }) => {
        const look = { id, ground: classColour(colours, id, scheme), older };
        return [`--mark-class-${side}-${id}`, imageOf(classMark(side, look, paint))];
      }),
    ),
  );
}
