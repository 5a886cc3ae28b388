import { Text } from '@mantine/core';
import { useAnalysis } from '../session/session.ts';
import classes from './legend.module.css';

/** How the findings the colours are made of stand. Nothing while they are of the board as it is. */
export function FindingsState({ older }: { readonly older: boolean }) {
  const known = useAnalysis(({ findings }) => findings !== undefined);
  const error = useAnalysis((analysis) => analysis.error);
  const text = known
    ? older && 'These colours are of an older board: it was changed since.'
    : (error ?? 'The position is being analysed …');
  return (
    <Text size="sm" role="status" className={classes['state']}>
      {text}
    </Text>
  );
}
