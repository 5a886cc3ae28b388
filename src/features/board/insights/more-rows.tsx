import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './insights-panel.module.css';

/** So many more are shown at a time: a longer list would not appear at once. */
const step = 100;

interface MoreRowsProps<Row> {
  readonly rows: readonly Row[];
  /** How many are shown to begin with. */
  readonly first: number;
  /** One that is shown wherever it stands. */
  readonly always?: Row | undefined;
  readonly children: (row: Row, index: number) => ReactNode;
}

/** A list that starts short and grows on request. */
export function MoreRows<Row>({ rows, first, always, children }: MoreRowsProps<Row>) {
  const [limit, setLimit] = useState(first);
  const hidden = rows.length - limit;
  const alwaysAt = always === undefined ? -1 : rows.indexOf(always);
  return (
    <>
      <ul className={classes['list']}>
        {rows.slice(0, limit).map(children)}
        {always !== undefined && alwaysAt >= limit && children(always, alwaysAt)}
      </ul>
      {rows.length > first && (
        <Button
          mt={6}
          size="compact-sm"
          variant="subtle"
          onClick={() => setLimit(hidden > 0 ? limit + step : first)}
        >
          {hidden <= 0
            ? 'Show fewer'
            : hidden <= step
              ? `Show all ${rows.length}`
              : `Show ${step} more of ${rows.length}`}
        </Button>
      )}
    </>
  );
}
