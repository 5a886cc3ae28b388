import type { Score } from '@/domain/index.ts';
import { signed } from '../insights/figures.ts';
import classes from './change-sign.module.css';

function directionOf(by: Score): 'up' | 'down' | 'same' {
  if (by === 0) return 'same';
  return by > 0 ? 'up' : 'down';
}

const arrows = { up: '▲', down: '▼', same: '' } as const;

/** A change of points with an arrow, such as ▲ +7.2; nothing where there is none to be told. */
export function ChangeSign({ by }: { readonly by: Score | undefined }) {
  if (by === undefined) return null;
  const direction = directionOf(by);
  return (
    <span className={classes['change']} data-direction={direction}>
      <span aria-hidden="true">{arrows[direction]}</span> {signed(by)}
    </span>
  );
}
