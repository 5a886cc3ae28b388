import { type ComponentType, lazy } from 'react';

interface ViewRow {
  /** The last part of the address. */
  readonly id: string;
  readonly label: string;
  /** What is shown below the header; the open board is given by `BoardSessionProvider`. */
  readonly component: ComponentType;
}

/** The views of an account, in the order of the header. A new one is one file and one line. */
export const views = [
  { id: 'board', label: 'Board', component: lazy(() => import('./views/board-view.tsx')) },
] as const satisfies readonly ViewRow[];

export type View = (typeof views)[number];
export type ViewId = View['id'];

/** The view of an address, or undefined where there is none. */
export function viewOf(id: string): View | undefined {
  return views.find((view) => view.id === id);
}
