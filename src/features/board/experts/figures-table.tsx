import { memo, useMemo } from 'react';
import type { MetricsFindings } from '@/analysis/index.ts';
import { type MetricId, metrics, sideOf } from '@/domain/index.ts';
import { decimalsOf, figureText } from '@/drawing/index.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { useModel, useView } from '../session/session.ts';
import type { Column, FiguresRow, Sorting } from './arrange.ts';
import { MetricHeading, SortButton, sortOf } from './column-heading.tsx';
import classes from './figures-table.module.css';
import { useRowWindow } from './use-row-window.ts';

/** In pixels; the style sheet has the same. */
const rowHeight = 44;

interface FiguresTableProps {
  readonly rows: readonly FiguresRow[];
  readonly findings: MetricsFindings;
  readonly older: boolean;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: Column) => void;
}

/** A line per person, a column per figure. Of a long table only the lines in view are rendered. */
export function FiguresTable({ rows, findings, older, sorting, onSort }: FiguresTableProps) {
  const { scroller, onScroll, start, end, above, below } = useRowWindow(rows.length, rowHeight);
  const decimals = useDecimals(findings);
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      onScroll={onScroll}
      role="region"
      aria-label="Figures by person"
    >
      <table className={classes['table']} data-older={older || undefined} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={classes['person']} aria-sort={sortOf(sorting, 'person')}>
              <SortButton
                label="Person"
                sorted={sortOf(sorting, 'person')}
                onClick={() => onSort('person')}
              />
            </th>
            {metrics.map((metric) => (
              <MetricHeading
                key={metric.id}
                metric={metric}
                sampledFrom={findings.sampledFrom}
                sorted={sortOf(sorting, metric.id)}
                onSort={() => onSort(metric.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {rows.slice(start, end).map((row, index) => (
            <Row key={row.person.id} row={row} place={start + index + 2} decimals={decimals} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes['none']}>Nobody like this is on the board.</p>}
    </div>
  );
}

type Decimals = ReadonlyMap<MetricId, number>;

function useDecimals({ people }: MetricsFindings): Decimals {
  return useMemo(() => {
    const all = [...people.values()];
    return new Map(
      metrics.map(({ id, unit }) => [
        id,
        decimalsOf(
          unit,
          all.map((figures) => figures[id]),
        ),
      ]),
    );
  }, [people]);
}

/** The room of the lines that are not rendered. */
function Gap({ height }: { readonly height: number }) {
  return height === 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

interface RowProps {
  readonly row: FiguresRow;
  /** Within the whole table, the heading being 1. */
  readonly place: number;
  readonly decimals: Decimals;
}

const Row = memo(function Row({ row: { person, figures }, place, decimals }: RowProps) {
  const department = useModel(({ departments }) => departments.get(person.department ?? '')?.name);
  const selected = useView(({ selection }) => selection.has(person.id));
  return (
    <tr aria-rowindex={place} data-selected={selected || undefined}>
      <th scope="row" className={classes['person']}>
        <PersonLink person={person.id} />
        <span className={classes['where']}>
          {sideOf(person.side).label}
          {department !== undefined && ` · ${department}`}
        </span>
      </th>
      {metrics.map(({ id }) => (
        <td key={id} title={figures[id] === null ? 'not defined here' : undefined}>
          {figureText(figures[id], decimals.get(id) ?? 0)}
        </td>
      ))}
    </tr>
  );
});
