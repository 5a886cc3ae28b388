import { Anchor, Text } from '@mantine/core';
import { count } from '@/ui/words/count.ts';
import { filterCounts, type Preview, type PreviewFilter } from './preview.ts';
import type { TableContent } from './table-draft.ts';

interface TableSummaryProps {
  readonly preview: Preview | undefined;
  readonly content: TableContent;
  /** Rows that say that there is no relationship. */
  readonly none: number;
  /** What has to be said first. */
  readonly missing: string | undefined;
  readonly onShow: (filter: PreviewFilter) => void;
}

/** What will happen, as a sentence with its figures. */
export function TableSummary({ preview, content, none, missing, onShow }: TableSummaryProps) {
  if (missing !== undefined) return <Text size="sm">{missing}</Text>;
  if (preview === undefined) return null;
  const counts = filterCounts(preview);
  const coming =
    content === 'people' ? count(counts.new, 'person', 'people') : count(counts.new, 'relationship');
  return (
    <Text size="sm">
      {coming} will come in
      {counts.here > 0 && (
        <>
          , {counts.here} {counts.here === 1 ? 'is' : 'are'} already there{' '}
          <Show filter="here" onShow={onShow} />
        </>
      )}
      {counts.skipped > 0 && (
        <>
          , {count(counts.skipped, 'row')} {counts.skipped === 1 ? 'is' : 'are'} skipped{' '}
          <Show filter="skipped" onShow={onShow} />
        </>
      )}
      {none > 0 && `, ${count(none, 'row says', 'rows say')} that there is none`}.
    </Text>
  );
}

function Show({
  filter,
  onShow,
}: {
  readonly filter: 'here' | 'skipped';
  readonly onShow: TableSummaryProps['onShow'];
}) {
  const label = filter === 'here' ? 'Show those already there' : 'Show the skipped rows';
  return (
    <>
      (
      <Anchor component="button" type="button" size="sm" aria-label={label} onClick={() => onShow(filter)}>
        show
      </Anchor>
      )
    </>
  );
}
