import { type Stance, stanceOf } from '@/domain/index.ts';
import classes from './stance-sign.module.css';

/** The badge of a stance: colour and sign. The label stands beside it, so it is hidden from screen readers. */
export function StanceSign({ stance }: { readonly stance: Stance | undefined }) {
  const { id, sign } = stanceOf(stance);
  return (
    <span className={classes['sign']} data-stance={id} aria-hidden="true">
      {sign}
    </span>
  );
}
