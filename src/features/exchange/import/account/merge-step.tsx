import { Button, List, Stack, Text } from '@mantine/core';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import type { AccountFile } from '@/formats/index.ts';
import { count } from '@/ui/words/count.ts';
import type { ImportFlow } from '../import-flow.ts';
import { Step } from '../step.tsx';
import { FileNotes } from './file-notes.tsx';

interface MergeStepProps {
  readonly flow: ImportFlow;
  readonly document: AccountDocument;
  readonly name: string;
  readonly account: AccountFile;
  readonly onCancel: () => void;
}

/** A copy of this very account: explains what bringing the two together does. */
export function MergeStep({ flow, document, name, account, onCancel }: MergeStepProps) {
  const busy = useStore(flow.state, (state) => state.busy === 'importing');
  const here = useStore(document.model, (model) => model.people.size);
  const { people, relationships } = account.vetted.records;
  return (
    <Step
      flow={flow}
      title={`${name} is a copy of this account`}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => flow.chooseAnother()}>
          Choose another file
        </Button>
      }
      buttons={
        <>
          <Button variant="subtle" onClick={onCancel} disabled={busy}>
            Cancel
          </Button>
          <Button onClick={() => void flow.bringIn()} loading={busy}>
            Bring the two together
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        <Text size="sm">
          The file has {count(people.size, 'person', 'people')} and{' '}
          {count(relationships.size, 'relationship')}; this account has {count(here, 'person', 'people')} now.
        </Text>
        <List size="sm" spacing={4}>
          <List.Item>What only one of the two has stays or comes in.</List.Item>
          <List.Item>
            Where you edited one field of a person and a colleague another, both edits stay.
          </List.Item>
          <List.Item>
            Where both changed the same field, one of the two edits stays, the same one in every copy.
          </List.Item>
          <List.Item>Bringing in the same file twice changes nothing.</List.Item>
        </List>
        <Text size="sm" c="dimmed">
          A review of the board as it is now is taken first, and one undo takes everything back.
        </Text>
        <FileNotes account={account} />
      </Stack>
    </Step>
  );
}
