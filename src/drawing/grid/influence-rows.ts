import { influences } from '@/domain/index.ts';
import type { GridLine } from './lay-out-grid.ts';

const unknown: GridLine = {
  id: 'unknown',
  name: 'Unknown',
  phrase: 'influence unknown',
  standing: { influence: null },
  holds: ({ influence }) => influence === undefined,
};

/** Influence from decisive at the top to outside, and unknown below them. */
export const influenceRows: readonly GridLine[] = [
  ...influences.toReversed().map(
    ({ value, label }): GridLine => ({
      id: String(value),
      name: `${value} ${label}`,
      phrase: `influence ${label.toLowerCase()}`,
      standing: { influence: value },
      holds: ({ influence }) => influence === value,
    }),
  ),
  unknown,
];
