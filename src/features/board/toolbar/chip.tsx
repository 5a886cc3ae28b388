import type { ReactNode } from 'react';
import classes from './toolbar.module.css';

interface ChipProps {
  readonly text: string;
  /** Must not be overlooked, nor cut. */
  readonly loud?: boolean;
  /** The way out. */
  readonly children?: ReactNode;
}

/** Says that something is hidden, dimmed or different from what one expects. */
export function Chip({ text, loud = false, children }: ChipProps) {
  return (
    <span className={classes['chip']} data-loud={loud || undefined}>
      <span className={classes['text']} title={text}>
        {text}
      </span>
      {children}
    </span>
  );
}
