import { Alert, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import { type DateOrder, peopleFields, relationshipFields } from '@/formats/index.ts';
import { count } from '@/ui/words/count.ts';
import { type ImportFlow, nameOf, type Source } from '../import-flow.ts';
import { Step } from '../step.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { DateOrderQuestion } from './date-order.tsx';
import { PeopleQuestions } from './people-questions.tsx';
import {
  comingIn,
  filterCounts,
  type Preview,
  type PreviewFilter,
  previewOfPeople,
  previewOfRelationships,
} from './preview.ts';
import { PreviewTable } from './preview-table.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { RelationshipQuestions } from './relationship-questions.tsx';
import {
  ambiguousDate,
  asksDateOrder,
  chooseForAll,
  chooseForRow,
  mappingOf,
  missingIn,
  planOf,
  type TableContent,
  type TableDraft,
  tableContents,
} from './table-draft.ts';
import { TableSection } from './table-section.tsx';
import classes from './table-step.module.css';
import { TableSummary } from './table-summary.tsx';

interface TableStepProps {
  readonly flow: ImportFlow;
  readonly document: AccountDocument;
  readonly source: Source;
  readonly draft: TableDraft;
  readonly onCancel: () => void;
}

/** A table: what is in it, what its columns mean, and what would become of its rows. */
export function TableStep({ flow, document, source, draft, onCancel }: TableStepProps) {
  const model = useStore(document.model);
  const busy = useStore(flow.state, (state) => state.busy);
  const [filter, setFilter] = useState<PreviewFilter>('all');

  // Thousands of rows are worked out after the control has answered.
  const settled = useDeferredValue(draft);
  const planned = useMemo(() => planOf(settled, model), [settled, model]);
  const preview = useMemo((): Preview | undefined => {
    if (planned.kind === 'refused') return undefined;
    return planned.kind === 'people'
      ? previewOfPeople(planned.plan, model)
      : previewOfRelationships(planned.plan);
  }, [planned, model]);

  const { table, content } = draft;
  const missing = missingIn(draft);
  const coming = preview === undefined ? 0 : comingIn(preview);
  const example = asksDateOrder(draft) ? ambiguousDate(draft) : undefined;
  const comingInWords =
    content === 'people' ? count(coming, 'person', 'people') : count(coming, 'relationship');
  const setOrder = (dateOrder: DateOrder) =>
    flow.change({
      ...draft,
      people: { ...draft.people, dateOrder },
      relationships: { ...draft.relationships, dateOrder },
    });

  return (
    <Step
      flow={flow}
      title={
        <>
          {nameOf(source)}{' '}
          <Text span c="dimmed" size="sm" fw={400}>
            {count(table.rows.length, 'row')}, {count(table.columns.length, 'column')}
          </Text>
        </>
      }
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => flow.chooseAnother()}>
          Choose another file
        </Button>
      }
      summary={
        <TableSummary
          preview={preview}
          content={content}
          none={planned.kind === 'relationships' ? planned.plan.none : 0}
          missing={missing}
          onShow={setFilter}
        />
      }
      buttons={
        <>
          <Button variant="subtle" onClick={onCancel} disabled={busy === 'importing'}>
            Cancel
          </Button>
          <Button
            onClick={() => void flow.bringIn()}
            loading={busy === 'importing'}
            disabled={coming === 0 || missing !== undefined || busy === 'rereading' || settled !== draft}
          >
            {coming > 0 ? `Import ${comingInWords}` : 'Import'}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <div className={classes['questions']}>
          <TableSection title="What is in it?">
            <SegmentedControl<TableContent>
              aria-label="What is in it?"
              data={tableContents.map(({ id, label }) => ({ value: id, label }))}
              value={content}
              onChange={(chosen) => flow.change({ ...draft, content: chosen })}
              mb={6}
            />
            {content === 'people' ? (
              <PeopleQuestions
                table={table}
                mapping={draft.people}
                onChange={(people) => flow.change({ ...draft, people })}
              />
            ) : (
              <RelationshipQuestions
                mapping={draft.relationships}
                plan={planned.kind === 'relationships' ? planned.plan : undefined}
                onChange={(relationships) => flow.change({ ...draft, relationships })}
              />
            )}
          </TableSection>
          <TableSection title="How it was read">
            <ReadingSettings flow={flow} table={table} options={draft.options} />
          </TableSection>
        </div>
        <TableSection title="What the columns become">
          {content === 'people' ? (
            <ColumnMapping
              table={table}
              fields={peopleFields}
              columns={draft.people.columns}
              onChange={(columns) => flow.change({ ...draft, people: { ...draft.people, columns } })}
            />
          ) : (
            <ColumnMapping
              table={table}
              fields={relationshipFields}
              columns={draft.relationships.columns}
              onChange={(columns) =>
                flow.change({ ...draft, relationships: { ...draft.relationships, columns } })
              }
            />
          )}
          {example !== undefined && (
            <DateOrderQuestion example={example} value={mappingOf(draft).dateOrder} onChange={setOrder} />
          )}
        </TableSection>
        <TableSection title="What the rows become">
          {planned.kind === 'refused' && (
            <Alert color="danger" icon={<IconAlertTriangle />} role="alert">
              {planned.why}
            </Alert>
          )}
          {preview !== undefined && (
            <PreviewTable
              preview={preview}
              filter={filterCounts(preview)[filter] > 0 ? filter : 'all'}
              onFilter={setFilter}
              forAll={draft.choices.rows.size > 0 ? undefined : draft.choices.all}
              onChooseAll={(choice) => flow.change(chooseForAll(draft, choice))}
              onChoose={(row, choice) => flow.change(chooseForRow(draft, row, choice))}
            />
          )}
        </TableSection>
      </Stack>
    </Step>
  );
}
