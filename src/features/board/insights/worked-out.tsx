import { Loader, Text } from '@mantine/core';
import { useAnalysis } from '../session/session.ts';

/** Stands where rankings are about to be. */
export function WorkedOut({ what }: { readonly what: string }) {
  const busy = useAnalysis((analysis) => analysis.busy);
  return busy ? (
    <Text c="dimmed" mt="md" role="status">
      <Loader size={12} /> {what} being worked out …
    </Text>
  ) : (
    <Text c="dimmed" mt="md">
      {what} not known: the analysis stopped before it came to them.
    </Text>
  );
}
