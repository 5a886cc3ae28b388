import type { BoardSnapshot } from '@/domain/index.ts';

/** The readable JSON of a board, as another program would write it: what is not there is not mentioned. */
export function readableJson({ account, ...collections }: BoardSnapshot): string {
  return JSON.stringify({ format: 'kingside-account', version: 1, account, ...collections });
}
