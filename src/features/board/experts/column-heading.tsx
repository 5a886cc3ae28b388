import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPalette } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { type metrics, sampledMetrics } from '@/domain/index.ts';
import { count } from '@/ui/words/count.ts';
import { useBoard, useView } from '../session/session.ts';
import { colourBy } from '../session/view-store.ts';
import type { Column, Sorting } from './arrange.ts';
import classes from './figures-table.module.css';

type Sorted = 'ascending' | 'descending' | 'none';

export function sortOf(sorting: Sorting | undefined, column: Column): Sorted {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}

interface SortButtonProps extends ComponentProps<'button'> {
  readonly label: string;
  readonly sorted: Sorted;
}

export function SortButton({ label, sorted, ...button }: SortButtonProps) {
  const Arrow = sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <button {...button} type="button" className={classes['sort']}>
      {label}
      <Arrow size={14} aria-hidden="true" visibility={sorted === 'none' ? 'hidden' : 'visible'} />
    </button>
  );
}

interface MetricHeadingProps {
  readonly metric: (typeof metrics)[number];
  readonly sampledFrom: number | undefined;
  readonly sorted: Sorted;
  readonly onSort: () => void;
}

/** What a figure says and where it comes from, the button that sorts by it, and the one that colours the board. */
export function MetricHeading({ metric, sampledFrom, sorted, onSort }: MetricHeadingProps) {
  const { view } = useBoard();
  const { id, label, meaning, graphTerm, source } = metric;
  const colours = useView((state) => state.colouring === id);
  const estimated = sampledFrom !== undefined && sampledMetrics.has(id);
  return (
    <th scope="col" aria-sort={sorted}>
      <Tooltip
        multiline
        position="bottom"
        w={270}
        events={{ hover: true, focus: true, touch: true }}
        label={
          <>
            {meaning}
            {estimated && ` Estimated from ${count(sampledFrom, 'starting person', 'starting people')}.`}
            <span className={classes['source']}>
              {graphTerm}. {source}.
            </span>
          </>
        }
      >
        <SortButton label={estimated ? `≈ ${label}` : label} sorted={sorted} onClick={onSort} />
      </Tooltip>
      <ActionIcon
        size="sm"
        className={classes['colour']}
        variant={colours ? 'filled' : 'subtle'}
        aria-label={`Colour the board by ${label}`}
        title={`Colour the board by ${label}`}
        aria-pressed={colours}
        onClick={() => view.setState(colourBy(colours ? undefined : id))}
      >
        <IconPalette size={16} />
      </ActionIcon>
    </th>
  );
}
