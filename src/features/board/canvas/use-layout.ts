import { useMemo } from 'react';
import { snapshotOf } from '@/document/index.ts';
import type { PersonId, Relationship, RelationshipKind } from '@/domain/index.ts';
import {
  type Layout,
  type Lens,
  lensOf,
  type Point,
  type Size,
  type SquareMeaning,
} from '@/drawing/index.ts';
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

/**
 * What of the people decides where a lens puts them: the same text as long as nobody moves. In the squares tags move
 * nobody.
 */
function usePlacement({ placement }: Lens): string {
  const people = useModel((model) => model.people);
  return useMemo(
    () => JSON.stringify([...people.values()].map((person) => [person.id, ...placement(person)])),
    [people, placement],
  );
}

/** The relationships that decide where a lens puts people: the same array as long as they do not change. */
function useReadRelationships({ reads }: Lens): readonly Relationship[] {
  const all = useModel((model) => (reads.length === 0 ? undefined : model.relationships));
  return useMemo(() => {
    const kinds: ReadonlySet<RelationshipKind> = new Set(reads);
    return all === undefined ? [] : [...all.values()].filter(({ kind }) => kinds.has(kind));
  }, [all, reads]);
}

const noNetwork: ReadonlyMap<PersonId, Point> = new Map();

/** Where everything stands, for the room there is; undefined until the room is known. */
export function useLayout(viewport: Size): Layout | undefined {
  const { document } = useBoard();
  const lens = lensOf(useView((view) => view.lens));
  const placement = usePlacement(lens);
  const relationships = useReadRelationships(lens);
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  const focus = useView((view) => view.department);
  const whiteSpaces = useWhiteSpaces();
  const { width, height } = viewport;

  return useMemo(() => {
    if (width === 0 || height === 0) return undefined;
    const board = snapshotOf(document.model.getState());
    return lens.layout({
      people: board.people,
      relationships,
      network: noNetwork,
      departments: board.departments,
      ranks: board.ranks,
      whiteSpaces,
      viewport: { width, height },
      ...(focus === undefined ? {} : { focus }),
    });
    // oxlint-disable-next-line react/exhaustive-deps -- these parts of the document decide where pieces stand
  }, [document, lens, placement, relationships, departments, ranks, focus, whiteSpaces, width, height]);
}
