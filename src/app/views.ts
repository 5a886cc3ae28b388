import { type ComponentType, lazy } from 'react';

interface ViewRow {
  /** The last part of the address. */
  readonly id: string;
  readonly label: string;
  /** What is shown below the header; the open board is given by `BoardSessionProvider`. */
  readonly component: ComponentType;
}

const loadBoard = () => import('./views/board-view.tsx');

/** The views of an account, in the order of the header. A new one is one file and one line. */
export const views = [
  { id: 'board', label: 'Board', component: lazy(loadBoard) },
] as const satisfies readonly ViewRow[];

export type View = (typeof views)[number];
export type ViewId = View['id'];

/** The view of an address, or undefined where there is none. */
export function viewOf(id: string): View | undefined {
  return views.find((view) => view.id === id);
}

/** Fetches the view that accounts open with, so that the first click does not wait for it. */
export function preloadBoard(): void {
  // The click itself says when it cannot be loaded.
  loadBoard().catch(() => undefined);
}
