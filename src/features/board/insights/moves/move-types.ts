import type { MoveType } from '@/analysis/index.ts';

interface MoveTypeRow {
  readonly label: string;
  /** What it means, in half a sentence. */
  readonly meaning: string;
}

/** How the types of moves are called. */
export const moveTypeRows: Readonly<Record<MoveType, MoveTypeRow>> = {
  reactivate: { label: 'Reactivate', meaning: 'a tie has gone cold' },
  introduction: { label: 'Introduction', meaning: 'by somebody who knows both' },
  'cold-approach': { label: 'Cold approach', meaning: 'nobody can introduce us' },
  deepen: { label: 'Deepen', meaning: 'a live tie can carry more' },
  'second-thread': { label: 'Second thread', meaning: 'only one of ours knows them' },
};

/** The label of a move's type, which a file may have from a newer version. */
export function moveTypeLabel(type: string): string {
  return Object.entries(moveTypeRows).find(([id]) => id === type)?.[1].label ?? type;
}
