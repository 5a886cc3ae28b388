import { Button } from '@mantine/core';
import type { FetchingProps } from '@/ui/widgets/fetched.tsx';
import classes from '../canvas/board-canvas.module.css';

/** Nothing, as long as the colours can be fetched. */
export function ColouringFetching({ retry }: FetchingProps) {
  if (retry === undefined) return null;
  return (
    <div className={classes['refusal']} role="alert">
      The colours could not be loaded. Is the network there?{' '}
      <Button size="compact-sm" variant="subtle" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
