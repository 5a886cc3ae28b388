import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useBoard } from '../session/session.ts';
import { useLasting } from '../session/use-lasting.ts';
import classes from './figures-state.module.css';
import { type MetricsState, metricsOf } from './metrics-store.ts';

/** Milliseconds an edit's new figures may take before they are mentioned: what stands below the note would jump. */
const patience = 1500;

/** How the figures stand: being computed, stopped, of an older board, failed. Nothing while they are current. */
export function FiguresState({ findings, current, progress, error }: MetricsState) {
  const store = metricsOf(useBoard());
  const lasts = useLasting(progress !== undefined, patience);
  if (progress !== undefined) {
    if (findings !== undefined && !lasts) return null;
    const percent = Math.round(progress * 100);
    return (
      <div className={classes['computing']}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" role="status">
            {findings === undefined ? 'Computing the figures …' : 'Computing the figures again …'}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => store.cancel()}>
            Cancel
          </Button>
        </Group>
        <Progress value={percent} size="sm" aria-label="How much of the figures is computed" />
      </div>
    );
  }
  if (error !== undefined) {
    return (
      <Alert color="danger" role="alert" icon={<IconAlertTriangle size={18} />}>
        {error} {findings === undefined ? '' : 'Those shown are of an older board. '}
        <Button size="compact-sm" variant="subtle" onClick={() => store.compute()}>
          Try again
        </Button>
      </Alert>
    );
  }
  if (current) return null;
  return (
    <Group justify="space-between" gap="xs" className={classes['note']}>
      <Text size="sm" role="status">
        {findings === undefined
          ? 'The figures are not computed.'
          : 'These figures are of an older board: it was changed since.'}
      </Text>
      <Button size="compact-sm" variant="light" onClick={() => store.compute()}>
        {findings === undefined ? 'Compute' : 'Compute again'}
      </Button>
    </Group>
  );
}
