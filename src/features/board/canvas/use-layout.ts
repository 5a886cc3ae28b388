import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { snapshotOf } from '@/document/index.ts';
import type { PersonId, Relationship, RelationshipKind } from '@/domain/index.ts';
import {
  type Layout,
  type Lens,
  type LensBoard,
  lensOf,
  type Point,
  type Size,
  type SquareMeaning,
} from '@/drawing/index.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import type { CanvasStore } from './canvas-store.ts';

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

/** Where the network's people stand; undefined until it is known, which takes a moment when the lens is first shown. */
function useNetworkPlaces(canvas: CanvasStore, { id }: Lens): ReadonlyMap<PersonId, Point> | undefined {
  const { network } = useBoard();
  const places = useStore(canvas, (state) => state.network);
  const asks = id === 'network' && places === undefined;
  useEffect(() => {
    if (!asks) return;
    // What cannot be read is arranged anew.
    const known = network.kept().catch(() => undefined);
    void known.then((kept) =>
      canvas.setState((state) => ({ network: state.network ?? kept?.places ?? noNetwork })),
    );
  }, [asks, network, canvas]);
  return id === 'network' ? places : noNetwork;
}

/** A board as it is laid out, and by which lens. */
export interface LaidOut {
  readonly lens: Lens;
  readonly board: LensBoard;
  readonly layout: Layout;
}

/** Where everything stands, for the room there is; undefined until the room is known. */
export function useLayout(canvas: CanvasStore, viewport: Size): LaidOut | undefined {
  const { document } = useBoard();
  const lens = lensOf(useView((view) => view.lens));
  const placement = usePlacement(lens);
  const relationships = useReadRelationships(lens);
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  const focus = useView((view) => view.department);
  const whiteSpaces = useWhiteSpaces();
  const network = useNetworkPlaces(canvas, lens);
  const { width, height } = viewport;

  const laidOut = useMemo(() => {
    if (width === 0 || height === 0 || network === undefined) return undefined;
    const snapshot = snapshotOf(document.model.getState());
    const board: LensBoard = {
      people: snapshot.people,
      relationships,
      network,
      departments: snapshot.departments,
      ranks: snapshot.ranks,
      whiteSpaces,
      viewport: { width, height },
      ...(focus === undefined ? {} : { focus }),
    };
    return { lens, board, layout: lens.layout(board) };
    // oxlint-disable-next-line react/exhaustive-deps -- these parts of the document decide where pieces stand
  }, [
    document,
    lens,
    placement,
    relationships,
    departments,
    ranks,
    focus,
    whiteSpaces,
    network,
    width,
    height,
  ]);
  return useLastKnown(laidOut);
}

/** The newest value that is known: pieces stay where they are for the moment in which nothing is. */
function useLastKnown<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
