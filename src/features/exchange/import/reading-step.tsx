import { Button, Progress as ProgressBar, Text } from '@mantine/core';
import type { Progress } from '@/formats/index.ts';
import type { ImportFlow } from './import-flow.ts';
import { Step } from './step.tsx';

interface ReadingStepProps {
  readonly flow: ImportFlow;
  readonly name: string;
  readonly progress: Progress | undefined;
}

/** A file is being read beside the page; it can be given up. */
export function ReadingStep({ flow, name, progress }: ReadingStepProps) {
  const percent = Math.round((progress?.done ?? 0) * 100);
  return (
    <Step
      flow={flow}
      title={`Reading ${name}`}
      buttons={
        <Button variant="default" onClick={() => flow.chooseAnother()}>
          Cancel
        </Button>
      }
    >
      <ProgressBar value={percent} aria-label="Read so far" />
      <Text size="sm" c="dimmed" mt="xs" role="status">
        {progress === undefined ? 'Starting' : `${progress.label}, ${percent} %`}
      </Text>
    </Step>
  );
}
