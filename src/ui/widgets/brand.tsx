import { IconChessKnightFilled } from '@tabler/icons-react';
import classes from './brand.module.css';

/** The name of the app with its knight, as a link to where everything starts. */
export function Brand({ href }: { readonly href: string }) {
  return (
    <a href={href} className={classes['brand']} aria-label="Kingside: all accounts">
      <IconChessKnightFilled size={24} aria-hidden="true" />
      <span className={classes['name']}>Kingside</span>
    </a>
  );
}
