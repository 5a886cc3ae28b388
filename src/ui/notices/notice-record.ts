import type { ReactNode } from 'react';

/** Something that is said at the lower edge of the page. */
export interface Notice {
  /** A notice of the same id takes its place. */
  readonly id?: string;
  readonly tone?: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly text: ReactNode;
  /** What can be done about it, right there. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is closed. */
  readonly stays?: boolean;
}
