import { Button, Text } from '@mantine/core';
import type { ImportFlow } from '../import-flow.ts';
import { Step } from '../step.tsx';

interface BackupStepProps {
  readonly flow: ImportFlow;
  readonly name: string;
  readonly onCancel: () => void;
}

/** A backup holds every account: it is restored where all of them are. */
export function BackupStep({ flow, name, onCancel }: BackupStepProps) {
  return (
    <Step
      flow={flow}
      title={`${name} is a backup of everything`}
      buttons={
        <>
          <Button variant="subtle" onClick={() => flow.chooseAnother()}>
            Choose another file
          </Button>
          <Button onClick={onCancel}>Close</Button>
        </>
      }
    >
      <Text size="sm">
        It holds several accounts, so it cannot come into this one. Restore it on the page with all accounts:
        there you choose, account by account, what is to become of it.
      </Text>
    </Step>
  );
}
