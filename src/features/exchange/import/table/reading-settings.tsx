import { Button, Group, Loader, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { delimiters, type Encoding, encodings, type Table, type TableOptions } from '@/formats/index.ts';
import type { ImportFlow } from '../import-flow.ts';

const encodingLabels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, low byte first',
  'utf-16be': 'UTF-16, high byte first',
  'windows-1252': 'Windows-1252 (Western)',
};

interface ReadingSettingsProps {
  readonly flow: ImportFlow;
  readonly table: Table;
  readonly options: TableOptions;
}

/** How the file was read, as it was detected; on request as the user knows better, which reads it anew. */
export function ReadingSettings({ flow, table, options }: ReadingSettingsProps) {
  const rereading = useStore(flow.state, (state) => state.busy === 'rereading');
  const [open, { toggle }] = useDisclosure();
  const controls = useId();
  const read = (changes: TableOptions) => void flow.reread({ ...options, ...changes });
  return (
    <Stack gap={6}>
      <Group gap="xs" mih={36}>
        <Text size="sm">{inWords(table)}</Text>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={toggle}
          aria-expanded={open}
          aria-controls={controls}
        >
          {open ? 'Close' : 'Change'}
        </Button>
        {rereading && <Loader size="sm" aria-label="Reading it again" />}
      </Group>
      <Group gap="md" align="end" id={controls}>
        {table.sheets !== undefined && table.sheets.length > 1 && (
          <NativeSelect
            label="Sheet"
            data={[...table.sheets]}
            value={table.sheet ?? ''}
            onChange={(event) => read({ sheet: event.currentTarget.value })}
          />
        )}
        {open && <TextSettings table={table} onRead={read} />}
      </Group>
    </Stack>
  );
}

/** As in "Comma between the cells, UTF-8, headings in the first row". */
function inWords({ delimiter, encoding, hasHeader, sheet }: Table): string {
  const between = delimiters.find(({ value }) => value === delimiter)?.label ?? `“${delimiter ?? ''}”`;
  return [
    ...(delimiter === undefined ? [] : [`${between} between the cells`]),
    ...(encoding === undefined ? [] : [encodingLabels[encoding]]),
    ...(sheet === undefined ? [] : [`Sheet “${sheet}”`]),
    hasHeader ? 'headings in the first row' : 'no headings',
  ].join(' · ');
}

interface TextSettingsProps {
  readonly table: Table;
  readonly onRead: (changes: TableOptions) => void;
}

function TextSettings({ table, onRead }: TextSettingsProps) {
  return (
    <>
      {table.delimiter !== undefined && (
        <DelimiterChoice value={table.delimiter} onChange={(delimiter) => onRead({ delimiter })} />
      )}
      {table.encoding !== undefined && (
        <NativeSelect
          label="Encoding"
          data={encodings.map((encoding) => ({ value: encoding, label: encodingLabels[encoding] }))}
          value={table.encoding}
          onChange={(event) => {
            const encoding = encodings.find((candidate) => candidate === event.currentTarget.value);
            if (encoding !== undefined) onRead({ encoding });
          }}
        />
      )}
      <Switch
        label="The first row holds the headings"
        checked={table.hasHeader}
        onChange={(event) => onRead({ hasHeader: event.currentTarget.checked })}
        mb={8}
      />
    </>
  );
}

/** Stands for a delimiter that is typed. */
const other = 'other';

interface DelimiterChoiceProps {
  readonly value: string;
  readonly onChange: (delimiter: string) => void;
}

function DelimiterChoice({ value, onChange }: DelimiterChoiceProps) {
  const offered = delimiters.some((delimiter) => delimiter.value === value);
  const [typing, setTyping] = useState(!offered);
  const [typed, setTyped] = useState(offered ? '' : value);
  return (
    <>
      <NativeSelect
        label="Between the cells"
        data={[...delimiters, { value: other, label: 'Something else' }]}
        value={typing ? other : value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setTyping(chosen === other);
          if (chosen !== other) onChange(chosen);
        }}
      />
      {typing && (
        <TextInput
          label="Namely"
          w={80}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (typed !== '' && typed !== value) onChange(typed);
          }}
        />
      )}
    </>
  );
}
