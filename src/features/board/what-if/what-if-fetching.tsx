import { Button } from '@mantine/core';
import type { FetchingProps } from '@/ui/widgets/fetched.tsx';
import classes from './what-if-bar.module.css';

/** Stands where the strip of a what-if is about to be, so that the board below is fitted once. */
export function WhatIfFetching({ retry }: FetchingProps) {
  return (
    <section className={classes['bar']} aria-label="What-if" aria-busy={retry === undefined} data-no-print>
      <strong>What-if</strong>
      {retry !== undefined && (
        <Button size="compact-sm" onClick={retry}>
          The score could not be loaded: try again
        </Button>
      )}
    </section>
  );
}
