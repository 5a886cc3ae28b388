import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './tag-row.module.css';

interface ChoiceProps {
  readonly name: string;
  /** The chosen one; a value that is not among the options chooses none. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly sign: ReactNode }[];
  readonly onChoose: (value: string) => void;
}

/** A row of signs of which one is chosen; screen readers and the pointer get the words. */
export function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={name}
      value={value}
      onChange={onChoose}
      data={options.map(({ value: option, label, sign }) => ({
        value: option,
        label: (
          <span className={classes['segment']} title={label}>
            <span aria-hidden="true">{sign}</span>
            <VisuallyHidden>{label}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  );
}
