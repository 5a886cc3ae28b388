import type { Relationship, RelationshipId } from '@/domain/index.ts';
import {
  type EdgeArrays,
  type EdgeBundle,
  type EdgeMask,
  type EdgeShapes,
  type ElbowLines,
  edgesNear,
  elbowsNear,
  type Point,
} from '@/drawing/index.ts';

/** How far from a line a mouse and a finger still mean it, in pixels on screen. */
const tolerances = { mouse: 8, touch: 16 } as const;

/** How far from a line the pointer still means it, in pixels on screen; a pen is as exact as a mouse. */
export const toleranceOf = (pointerType: string) =>
  pointerType === 'touch' ? tolerances.touch : tolerances.mouse;

/** The lines of the board as they are drawn. */
export interface ShownEdges {
  /** Of the still picture: the lines, or the bundles they are drawn as from afar. */
  readonly still: EdgeShapes;
  readonly stillMask: EdgeMask;
  /** Undefined while every line is drawn for itself. */
  readonly bundles: readonly EdgeBundle[] | undefined;
  /** All lines, and which of them are drawn for themselves. */
  readonly edges: EdgeArrays;
  readonly single: EdgeMask;
  /** Those that the lens draws itself; the masks leave them out. */
  readonly elbows: ElbowLines;
}

/** What the pointer is on. */
export type LinesUnder =
  | {
      readonly kind: 'lines';
      /** The index of the nearest line. */
      readonly nearest: number;
      /** Those of every line here, the nearest first. */
      readonly relationships: readonly Relationship[];
    }
  | { readonly kind: 'bundle'; readonly nearest: number; readonly bundle: EdgeBundle };

/**
 * The lines at a point, or else the bundle: lines that stand out are drawn above the bundles.
 *
 * @param tolerance in world pixels
 */
export function linesUnder(shown: ShownEdges, point: Point, tolerance: number): LinesUnder | undefined {
  const { edges, single, still, stillMask, bundles, elbows } = shown;
  const near = [...elbowsNear(elbows, point, tolerance), ...edgesNear(edges, single, point, tolerance)];
  const [nearest] = near;
  if (nearest !== undefined) {
    const relationships = near.flatMap((index) => edges.lines[index]?.relationships ?? []);
    return { kind: 'lines', nearest, relationships };
  }
  const [thick] = bundles === undefined ? [] : edgesNear(still, stillMask, point, tolerance);
  const bundle = thick === undefined ? undefined : bundles?.[thick];
  return thick === undefined || bundle === undefined ? undefined : { kind: 'bundle', nearest: thick, bundle };
}

/** Which relationship a click means: the nearest, and once that is selected the next one beneath it, in a circle. */
export function nextOf(
  relationships: readonly Relationship[],
  selected: RelationshipId | undefined,
): RelationshipId | undefined {
  const at = relationships.findIndex(({ id }) => id === selected);
  return relationships[(at + 1) % relationships.length]?.id;
}
