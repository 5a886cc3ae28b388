import { useMemo } from 'react';
import { snapshotOf } from '@/document/index.ts';
import { type Layout, lensOf, type Size, type SquareMeaning } from '@/drawing/index.ts';
import { useAnalysis, useModel, useView } from '../session/session.ts';

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

/** Where everything stands, for the room there is; undefined until the room is known. */
export function useLayout(viewport: Size): Layout | undefined {
  const people = useModel((model) => model.people);
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  const model = useModel((state) => state);
  const focus = useView((view) => view.department);
  const whiteSpaces = useWhiteSpaces();
  const { width, height } = viewport;

  return useMemo(() => {
    if (width === 0 || height === 0) return undefined;
    const { people: placed, departments: files, ranks: rows } = snapshotOf(model);
    return lensOf('position').layout({
      people: placed,
      departments: files,
      ranks: rows,
      whiteSpaces,
      viewport: { width, height },
      ...(focus === undefined ? {} : { focus }),
    });
    // The snapshot is read from the model, but only these parts of it move a piece.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [people, departments, ranks, focus, whiteSpaces, width, height]);
}
