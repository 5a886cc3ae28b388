import type { StanceRow } from '@/domain/index.ts';

/** The signs of the stances as strokes around their middle, so that they stay crisp at any size and are no text. */
export const stanceSigns = {
  opponent: 'M-5 0h3.8M1.2 0h3.8',
  sceptic: 'M-3.4 0h6.8',
  neutral: 'M-3.2-1.8h6.4M-3.2 1.8h6.4',
  supporter: 'M-3.4 0h6.8M0-3.4v6.8',
  advocate: 'M-6.2 0h5.4M-3.5-2.7v5.4M.8 0h5.4M3.5-2.7v5.4',
  unknown: 'M-1.9-1.4c0-2.6 3.9-2.6 3.9-.1c0 1.4-2 1.5-2 2.9M0 3.4v.1',
} as const satisfies Record<StanceRow['id'], string>;

/** Double signs need every bit of the gap between their halves. */
const doubled: ReadonlySet<string> = new Set<StanceRow['id']>(['opponent', 'advocate']);

/** How a sign is drawn. */
export function signStroke(sign: string): { readonly width: number; readonly cap: 'butt' | 'round' } {
  return doubled.has(sign) ? { width: 1.35, cap: 'butt' } : { width: 1.7, cap: 'round' };
}
