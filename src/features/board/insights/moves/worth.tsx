import type { NextMove } from '@/analysis/index.ts';
import { percent, signed } from '../figures.ts';
import classes from './moves.module.css';

/** What a move can be expected to bring, with both factors. */
export function Worth({ move: { chance, delta, gain } }: { readonly move: NextMove }) {
  return (
    <p className={classes['worth']}>
      chance {percent(chance)} × change {signed(delta)} = <strong>{signed(gain)} points</strong>
    </p>
  );
}
