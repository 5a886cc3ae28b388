import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PersonId } from '@/domain/index.ts';
import type { ColourClassId, Drop, EdgeBundle, Layout, PieceLabel, Point } from '@/drawing/index.ts';
import type { PictureColouring } from '@/drawing/picture/index.ts';

/** Pieces on their way: dragged by a pointer, or carried by the keyboard. */
export interface Moving {
  readonly people: ReadonlySet<PersonId>;
  /** Where they are drawn meanwhile: the centres, in world pixels. */
  readonly positions: ReadonlyMap<PersonId, Point>;
  /** What letting go here would do. */
  readonly target: Drop | undefined;
}

/** How the pieces are coloured. */
export interface PieceColouring {
  readonly classOf: ReadonlyMap<PersonId, ColourClassId>;
  /** The colouring and its class in words. */
  readonly wordsOf: ReadonlyMap<PersonId, string>;
  /** The marks that only coloured pieces have, by name, as CSS images. */
  readonly images: Readonly<Record<string, string>>;
  /** The colour of each class; undefined leaves the ground bare. */
  readonly grounds: ReadonlyMap<ColourClassId, string | undefined>;
  /** What is legible on the ground of each class. */
  readonly inks: ReadonlyMap<ColourClassId, string>;
  /** What a legend says of it. */
  readonly shown: PictureColouring;
  /** The people of the classes that stand out. */
  readonly lit: ReadonlySet<PersonId> | undefined;
}

/** A bundle of lines with the point at which it was clicked, in world pixels. */
export interface OpenBundle extends EdgeBundle {
  readonly at: Point;
}

/** What only the canvas needs to know. */
export interface CanvasState {
  readonly layout: Layout | undefined;
  /** The zoom at which labels were last fitted. */
  readonly zoom: number;
  readonly labels: ReadonlyMap<PersonId, PieceLabel>;
  /** Where the network's people have come to stand; undefined until it is known what was kept. */
  readonly network: ReadonlyMap<PersonId, Point> | undefined;
  readonly moving: Moving | undefined;
  /** The pieces seen from afar have been drawn: until then those that are elements stay. */
  readonly plainIsDrawn: boolean;
  readonly hovered: PersonId | undefined;
  readonly colouring: PieceColouring | undefined;
  /** The people whom the focus leaves; undefined while there is none. */
  readonly focus: ReadonlySet<PersonId> | undefined;
  /** The bundle of lines whose list is open. */
  readonly bundle: OpenBundle | undefined;
}

export type CanvasStore = StoreApi<CanvasState>;

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>(() => ({
    layout: undefined,
    zoom: 1,
    labels: new Map(),
    network: undefined,
    moving: undefined,
    plainIsDrawn: false,
    hovered: undefined,
    colouring: undefined,
    focus: undefined,
    bundle: undefined,
  }));
}

const CanvasContext = createContext<CanvasStore | undefined>(undefined);

export const CanvasStoreProvider = CanvasContext.Provider;

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext);
  if (store === undefined) throw new Error('There is no canvas here.');
  return store;
}

/** A narrow slice of the canvas' own state. */
export function useCanvas<Slice>(select: (state: CanvasState) => Slice): Slice {
  return useStore(useCanvasStore(), select);
}
