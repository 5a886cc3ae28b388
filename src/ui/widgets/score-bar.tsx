import { Group, Text } from '@mantine/core';
import classes from './score-bar.module.css';

/** A score of 0–100 as figure and lying bar, ours from the left; a dash where there is none. */
export function ScoreBar({ score }: { readonly score: number | null | undefined }) {
  if (score === null || score === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {score === null ? 'Tag a decision maker' : '–'}
      </Text>
    );
  }
  const rounded = Math.round(score);
  return (
    <Group gap="sm" wrap="nowrap">
      <Text fw={650} w={28} ta="right">
        {rounded}
      </Text>
      <span className={classes['bar']} aria-hidden="true">
        <span className={classes['ours']} style={{ width: `${rounded}%` }} />
      </span>
    </Group>
  );
}
