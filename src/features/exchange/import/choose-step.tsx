import { Alert, Button, Divider, FileButton, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { choosesAnew } from '@/ui/widgets/chooses-anew.ts';
import classes from './choose-step.module.css';
import type { ImportFlow } from './import-flow.ts';
import { Step } from './step.tsx';

interface ChooseStepProps {
  readonly flow: ImportFlow;
  /** Why the last choice could not be read. */
  readonly error: string | undefined;
  /** A file is being dragged over the page. */
  readonly over: boolean;
  readonly onCancel: () => void;
}

/** What the file dialog offers first; anything else is looked at as well. */
const extensions = '.kingside,.json,.xlsx,.csv,.tsv,.txt,.tab';

/** Choose or drop a file, or paste cells. */
export function ChooseStep({ flow, error, over, onCancel }: ChooseStepProps) {
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  return (
    <Step
      flow={flow}
      title="What do you want to bring in?"
      summary={
        <Text size="sm" c="dimmed">
          Nothing changes before you have seen what will become of it.
        </Text>
      }
      buttons={
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <Stack gap="md">
        {error !== undefined && (
          <Alert color="danger" icon={<IconAlertTriangle />} title="That could not be read" role="alert">
            {error}
          </Alert>
        )}
        <div className={classes['place']} data-over={over || undefined}>
          <IconFileImport size={36} color="var(--ks-accent)" aria-hidden="true" />
          <FileButton
            inputProps={choosesAnew}
            accept={extensions}
            onChange={(file) => {
              if (file !== null) void flow.read({ kind: 'file', file });
            }}
          >
            {(props) => (
              <Button {...props}>{error === undefined ? 'Choose a file' : 'Choose another file'}</Button>
            )}
          </FileButton>
          <Text size="sm">{over ? 'Drop it to read it' : 'or drop it anywhere on this page'}</Text>
          <Text size="sm" c="dimmed" ta="center" maw={560}>
            A table of people or of relationships (.csv, .tsv, .txt, .xlsx) or an account file (.kingside,
            .json).
          </Text>
        </div>
        <Divider label="or" labelPosition="center" />
        <Textarea
          label="Paste cells from a spreadsheet"
          autosize
          minRows={3}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button variant="light" disabled={empty} onClick={() => void flow.read({ kind: 'pasted', text })}>
            Read these cells
          </Button>
        </div>
      </Stack>
    </Step>
  );
}
