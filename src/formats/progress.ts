import type { Share } from '@/domain/index.ts';

/** How far a file is read. */
export interface Progress {
  readonly done: Share;
  /** What is being done, as in "Unpacking". */
  readonly label: string;
}

export type OnProgress = (progress: Progress) => void;
