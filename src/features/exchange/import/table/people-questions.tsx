import { Group, NativeSelect } from '@mantine/core';
import { sideIds, sides } from '@/domain/index.ts';
import {
  columnOf,
  type PeopleMapping,
  type RankNumbering,
  rankNumberings,
  type Table,
  valuesOf,
} from '@/formats/index.ts';

const numberingLabels: Readonly<Record<RankNumbering, string>> = {
  oneIsHighest: '1 is the highest',
  greatestIsHighest: 'The greatest number is the highest',
  names: 'The numbers are just names',
};

interface PeopleQuestionsProps {
  readonly table: Table;
  readonly mapping: PeopleMapping;
  readonly onChange: (mapping: PeopleMapping) => void;
}

/** What a table of people cannot say by itself: their side, and which way the numbers of its ranks run. */
export function PeopleQuestions({ table, mapping, onChange }: PeopleQuestionsProps) {
  const rank = columnOf(mapping.columns, 'rank');
  const numbered = rank !== undefined && valuesOf(table, rank).some((value) => /^\d+$/.test(value));
  const told = columnOf(mapping.columns, 'side') !== undefined;
  return (
    <Group gap="md" align="end">
      <NativeSelect
        label={told ? 'Side of rows that do not say' : 'Their side'}
        data={sides.map(({ id, label }) => ({ value: id, label }))}
        value={mapping.side}
        onChange={(event) => {
          const side = sideIds.find((id) => id === event.currentTarget.value);
          if (side !== undefined) onChange({ ...mapping, side });
        }}
      />
      {numbered && (
        <NativeSelect
          label="Numbers of ranks"
          data={rankNumberings.map((numbering) => ({ value: numbering, label: numberingLabels[numbering] }))}
          value={mapping.rankNumbers}
          onChange={(event) => {
            const rankNumbers = rankNumberings.find((numbering) => numbering === event.currentTarget.value);
            if (rankNumbers !== undefined) onChange({ ...mapping, rankNumbers });
          }}
        />
      )}
    </Group>
  );
}
