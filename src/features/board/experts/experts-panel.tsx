import { Button, Select, Text, TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MetricsFindings } from '@/analysis/index.ts';
import { departmentsInOrder } from '@/document/index.ts';
import { metrics, type Side, sampledMetrics, sideIds, sideOf } from '@/domain/index.ts';
import { count } from '@/ui/words/count.ts';
import { Panel } from '../parts/panel.tsx';
import { expertsWidth } from '../session/panel-width.ts';
import { useBoard, useModel } from '../session/session.ts';
import { type Arrangement, arrange, type FiguresRow, nextSorting, type Who } from './arrange.ts';
import classes from './experts-panel.module.css';
import { exportFigures } from './export-figures.ts';
import { FiguresState } from './figures-state.tsx';
import { FiguresTable } from './figures-table.tsx';
import { useMetrics } from './use-metrics.ts';

const everybody: Arrangement = { sorting: undefined, who: undefined, find: '' };

/** The figures of graph theory for everybody, to be sorted, filtered, exported, and to colour the board by. */
export function ExpertsPanel() {
  const session = useBoard();
  const figures = useMetrics();
  const { findings, current } = figures;
  const [arrangement, setArrangement] = useState(everybody);
  const change = (changes: Partial<Arrangement>) => setArrangement((known) => ({ ...known, ...changes }));
  const all = useRows(findings);
  const shown = useDeferredValue(arrangement);
  const rows = useMemo(() => arrange(all, shown), [all, shown]);

  return (
    <Panel title="Expert figures" width={expertsWidth}>
      <div className={classes['content']}>
        <div className={classes['tools']}>
          <TextInput
            aria-label="Find by name"
            placeholder="Find by name"
            w={200}
            leftSection={<IconSearch size={16} />}
            value={arrangement.find}
            onChange={({ currentTarget }) => change({ find: currentTarget.value })}
          />
          <WhoSelect onChange={(who) => change({ who })} />
          <Text size="sm" c="dimmed" role="status" className={classes['count']}>
            {findings !== undefined &&
              (rows.length === all.length
                ? count(all.length, 'person', 'people')
                : `${rows.length} of ${count(all.length, 'person', 'people')}`)}
          </Text>
          <Button
            variant="light"
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            disabled={findings === undefined || !current}
            title={current ? undefined : 'Figures of an older board are not handed out'}
            onClick={() => findings !== undefined && exportFigures(session, findings)}
          >
            Export as CSV
          </Button>
        </div>
        <FiguresState {...figures} />
        <Estimate findings={findings} />
        {findings !== undefined &&
          (all.length === 0 ? (
            <Text c="dimmed">
              There is nobody to compute figures for: they are of the customer’s people and our own.
            </Text>
          ) : (
            <FiguresTable
              rows={rows}
              findings={findings}
              older={!current}
              sorting={shown.sorting}
              onSort={(column) => change({ sorting: nextSorting(arrangement.sorting, column) })}
            />
          ))}
      </div>
    </Panel>
  );
}

/** The people who are still there, each with their figures. */
function useRows(findings: MetricsFindings | undefined): readonly FiguresRow[] {
  const people = useModel((model) => model.people);
  return useMemo(
    () =>
      [...(findings?.people ?? [])].flatMap(([id, figures]) => {
        const person = people.get(id);
        return person === undefined ? [] : [{ person, figures }];
      }),
    [findings, people],
  );
}

function Estimate({ findings }: { readonly findings: MetricsFindings | undefined }) {
  if (findings?.sampledFrom === undefined) return null;
  const names = metrics.filter(({ id }) => sampledMetrics.has(id)).map(({ label }) => label);
  return (
    <Text size="sm" c="dimmed">
      {names.join(' and ')} are estimated from{' '}
      {count(findings.sampledFrom, 'starting person', 'starting people')}: on so large a board the exact ones
      would take too long.
    </Text>
  );
}

const sideValue = (side: Side) => `side ${side}`;

/** Narrows the table to one side or one department. */
function WhoSelect({ onChange }: { readonly onChange: (who: Who) => void }) {
  const departments = useModel((model) => model.departments);
  const counted = sideIds.filter((side) => side !== 'outside');
  const options = [
    { group: 'Side', items: counted.map((side) => ({ value: sideValue(side), label: sideOf(side).label })) },
    {
      group: 'Department',
      items: departmentsInOrder({ departments }).map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  const choose = (value: string | null) => {
    const side = counted.find((candidate) => sideValue(candidate) === value);
    onChange(side !== undefined ? { side } : value === null ? undefined : { department: value });
  };
  return (
    <Select
      aria-label="Side or department"
      placeholder="Everybody"
      w={220}
      data={options.filter(({ items }) => items.length > 0)}
      clearable
      clearButtonProps={{ 'aria-label': 'Show everybody' }}
      onChange={choose}
    />
  );
}
