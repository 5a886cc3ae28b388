import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PersonId } from '@/domain/index.ts';
import type { ColourClassId, Drop, Layout, PieceLabel, Point } from '@/drawing/index.ts';

/** Pieces on their way: dragged by a pointer, or carried by the keyboard. */
export interface Moving {
  readonly people: ReadonlySet<PersonId>;
  /** Where they are drawn meanwhile: the centres, in world pixels. */
  readonly positions: ReadonlyMap<PersonId, Point>;
  /** What letting go here would do. */
  readonly target: Drop | undefined;
}

/** How the pieces are coloured by a figure. */
export interface PieceColouring {
  readonly classOf: ReadonlyMap<PersonId, ColourClassId>;
  /** The figure and its class in words. */
  readonly wordsOf: ReadonlyMap<PersonId, string>;
  /** The images of the classes as CSS variables. */
  readonly images: Readonly<Record<`--${string}`, string>>;
  /** The people of the class that stands out. */
  readonly lit: ReadonlySet<PersonId> | undefined;
}

/** What only the canvas needs to know. */
export interface CanvasState {
  readonly layout: Layout | undefined;
  /** The zoom at which labels were last fitted. */
  readonly zoom: number;
  readonly labels: ReadonlyMap<PersonId, PieceLabel>;
  readonly moving: Moving | undefined;
  readonly hovered: PersonId | undefined;
  readonly colouring: PieceColouring | undefined;
}

export type CanvasStore = StoreApi<CanvasState>;

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>(() => ({
    layout: undefined,
    zoom: 1,
    labels: new Map(),
    moving: undefined,
    hovered: undefined,
    colouring: undefined,
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
