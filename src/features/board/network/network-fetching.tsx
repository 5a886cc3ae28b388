import { Button } from '@mantine/core';
import type { FetchingProps } from '@/ui/widgets/fetched.tsx';
import classes from '../canvas/board-canvas.module.css';

/** Nothing, as long as what arranges the network can be fetched. */
export function NetworkFetching({ retry }: FetchingProps) {
  if (retry === undefined) return null;
  return (
    <div className={classes['refusal']} role="alert">
      What arranges the network could not be loaded. Is the network of this computer there?{' '}
      <Button size="compact-sm" variant="subtle" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
