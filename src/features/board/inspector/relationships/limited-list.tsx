import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './relationship-row.module.css';

/** More rows than this are shown on request: a member of ours may have a hundred. */
const first = 8;

interface LimitedListProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

/** A list that starts short. */
export function LimitedList<Row>({ rows, children }: LimitedListProps<Row>) {
  const [all, { toggle }] = useDisclosure();
  return (
    <>
      <ul className={classes['list']}>{(all ? rows : rows.slice(0, first)).map(children)}</ul>
      {rows.length > first && (
        <Button size="compact-sm" variant="subtle" onClick={toggle}>
          {all ? 'Show fewer' : `Show all ${rows.length}`}
        </Button>
      )}
    </>
  );
}
