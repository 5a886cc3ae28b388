import { IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { NextMove } from '@/analysis/index.ts';
import { useModel } from '@/features/board/session/session.ts';
import classes from './moves.module.css';
import { isPlanned } from './proposal.ts';

export function useIsPlanned(move: NextMove): boolean {
  const moves = useModel((model) => model.moves);
  return useMemo(() => isPlanned(move, moves.values()), [move, moves]);
}

/** Says of a proposed move that it is planned already. */
export function Planned({ move }: { readonly move: NextMove }) {
  if (!useIsPlanned(move)) return null;
  return (
    <span className={classes['planned']}>
      <IconCheck size={14} aria-hidden /> planned
    </span>
  );
}
