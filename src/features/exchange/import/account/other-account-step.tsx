import { Button, Stack, Text } from '@mantine/core';
import type { AccountFile } from '@/formats/index.ts';
import { count } from '@/ui/words/count.ts';
import type { ImportFlow } from '../import-flow.ts';
import { Step } from '../step.tsx';
import { FileNotes } from './file-notes.tsx';

interface OtherAccountStepProps {
  readonly flow: ImportFlow;
  readonly name: string;
  readonly account: AccountFile;
  readonly onOpen: (account: AccountFile) => void;
  readonly onCancel: () => void;
}

/** The file holds another account: it is opened as one of its own, or compared with this one on request. */
export function OtherAccountStep({ flow, name, account, onOpen, onCancel }: OtherAccountStepProps) {
  const { account: held, records } = account.vetted;
  return (
    <Step
      flow={flow}
      title={`${name} holds another account`}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => flow.chooseAnother()}>
          Choose another file
        </Button>
      }
      buttons={
        <>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
          <Button variant="default" onClick={() => flow.compareAnyway()}>
            Compare with this account
          </Button>
          <Button onClick={() => onOpen(account)}>Open as an account of its own</Button>
        </>
      }
    >
      <Stack gap="sm">
        <Text size="sm">
          It is {held.name === '' ? 'an account without a name' : <b>{held.name}</b>}, with{' '}
          {count(records.people.size, 'person', 'people')} and{' '}
          {count(records.relationships.size, 'relationship')}. Opened as an account of its own, it leaves this
          one as it is.
        </Text>
        <Text size="sm" c="dimmed">
          If it is about the same customer, compare the two: people are matched by key, e-mail, or name and
          organisation, and you choose field by field.
        </Text>
        <FileNotes account={account} />
      </Stack>
    </Step>
  );
}
