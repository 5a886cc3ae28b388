import { useMemo } from 'react';
import { type ReadModel, snapshotOf } from '@/document/index.ts';
import { type Layout, lensOf, type Size, type SquareMeaning } from '@/drawing/index.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';

/** The squares the `white-space` insight names; the same array as long as they are the same. */
function useWhiteSpaces(): readonly SquareMeaning[] {
  const places = useAnalysis(({ findings }) => {
    const found = findings?.insights.filter(({ kind }) => kind === 'white-space') ?? [];
    return JSON.stringify(found.flatMap(({ place }) => (place === undefined ? [] : [place])));
  });
  return useMemo(
    () =>
      (JSON.parse(places) as readonly Partial<SquareMeaning>[]).map(({ department = null, rank = null }) => ({
        department,
        rank,
      })),
    [places],
  );
}

const placements = new WeakMap<ReadModel['people'], string>();

/** What of the people decides where they stand: the same text as long as nobody moves. Tags move nobody. */
function placementOf({ people }: ReadModel): string {
  const known = placements.get(people);
  if (known !== undefined) return known;
  const placement = JSON.stringify(
    [...people.values()].map(({ id, name, side, department, rank, role }) => [
      id,
      name,
      side,
      department,
      rank,
      role,
    ]),
  );
  placements.set(people, placement);
  return placement;
}

/** Where everything stands, for the room there is; undefined until the room is known. */
export function useLayout(viewport: Size): Layout | undefined {
  const { document } = useBoard();
  const placement = useModel(placementOf);
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  const focus = useView((view) => view.department);
  const whiteSpaces = useWhiteSpaces();
  const { width, height } = viewport;

  return useMemo(() => {
    if (width === 0 || height === 0) return undefined;
    const board = snapshotOf(document.model.getState());
    return lensOf('position').layout({
      people: board.people,
      departments: board.departments,
      ranks: board.ranks,
      whiteSpaces,
      viewport: { width, height },
      ...(focus === undefined ? {} : { focus }),
    });
    // oxlint-disable-next-line react/exhaustive-deps -- these parts of the document decide where pieces stand
  }, [document, placement, departments, ranks, focus, whiteSpaces, width, height]);
}
