import type { Node } from '@xyflow/react';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, markBox, type Point, pieceDiameter } from '@/drawing/index.ts';

/** A piece as React Flow sees it; everything it shows it reads itself, by its id. */
export type PieceNode = Node<Record<string, never>, 'piece'>;

/** Above the veil that dims the rest. */
const litLevel = 1000;

const noData: Record<string, never> = {};

/** The side of the box of a piece's marks, whose badges reach over the piece itself. */
export function boxSizeOf(pieceSize: number): number {
  return (pieceSize * markBox) / pieceDiameter;
}

interface NodeInput {
  readonly layout: Layout;
  readonly selection: ReadonlySet<PersonId>;
  /** The people who stand out; undefined while nothing is dimmed. */
  readonly lit: ReadonlySet<PersonId> | undefined;
  /** Where pieces on their way are drawn. */
  readonly moved: ReadonlyMap<PersonId, Point> | undefined;
  /** The pieces that are elements; undefined for all. */
  readonly mounted?: ReadonlySet<PersonId> | undefined;
}

/**
 * Makes React Flow's nodes and gives back the same object as long as a piece looks the same: React Flow
 * skips only nodes that are identical (`design/canvas.md`, 8).
 */
export class NodeCache {
  #nodes = new Map<PersonId, PieceNode>();

  nodes({ layout, selection, lit, moved, mounted }: NodeInput): PieceNode[] {
    const size = boxSizeOf(layout.pieceSize);
    const next = new Map<PersonId, PieceNode>();
    for (const id of mounted ?? layout.positions.keys()) {
      const spot = layout.positions.get(id);
      if (spot === undefined) continue;
      const { x, y } = moved?.get(id) ?? spot;
      const made: PieceNode = {
        id,
        type: 'piece',
        data: noData,
        position: { x: x - size / 2, y: y - size / 2 },
        width: size,
        height: size,
        measured: { width: size, height: size },
        selected: selection.has(id),
        zIndex: lit?.has(id) === true || moved?.has(id) === true ? litLevel : 0,
      };
      const known = this.#nodes.get(id);
      next.set(id, known !== undefined && same(known, made) ? known : made);
    }
    this.#nodes = next;
    return [...next.values()];
  }
}

function same(a: PieceNode, b: PieceNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.selected === b.selected &&
    a.zIndex === b.zIndex
  );
}
