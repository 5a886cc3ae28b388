import type { BoardSnapshot } from '@/domain/index.ts';
import { buildEdges, defaultLayers, type LensId, lensOf, visibleEdges } from '@/drawing/index.ts';
import { roomyLayout, type Scene } from '@/drawing/picture/index.ts';
import { laptop } from './lens-boards.ts';

/** A board as a picture is made of it: everything that is shown until somebody chooses otherwise. */
export function sceneOf(
  board: BoardSnapshot,
  changes: Partial<Scene> = {},
  lens: LensId = 'position',
): Scene {
  const layout = roomyLayout(
    (viewport) => lensOf(lens).layout({ ...board, network: new Map(), whiteSpaces: [], viewport }),
    laptop,
    'name',
  );
  const edges = buildEdges(board.relationships, layout.positions, layout.pieceSize);
  return {
    layout,
    people: new Map(board.people.map((person) => [person.id, person])),
    lines: { edges, mask: visibleEdges(edges, { layers: defaultLayers, selected: new Set() }) },
    marksOf: () => ({
      coverage: 0.4,
      alarm: false,
      staleRole: false,
      staleInfluence: false,
      staleStance: false,
    }),
    colouring: undefined,
    only: undefined,
    scheme: 'light',
    stancePalette: 'standard',
    title: board.account.name,
    date: 'As of 30 Jun 2026',
    remarks: [],
    legend: true,
    ...changes,
  };
}
