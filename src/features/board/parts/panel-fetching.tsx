import { Alert, Button, Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FetchingProps } from '@/ui/widgets/fetched.tsx';
import { panelWidthOf } from '../session/panel-width.ts';
import { useView } from '../session/session.ts';
import classes from './panel.module.css';

/**
 * Stands where a panel is about to be. For one that is to take the keyboard it does so at once: no key that was
 * meant for the panel acts on the board.
 */
export function PanelFetching({ retry }: FetchingProps) {
  const width = useView(({ panel }) => panelWidthOf(panel));
  const takesFocus = useView((state) => state.panelTakesFocus);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <aside
      ref={place}
      className={classes['panel']}
      style={{ width }}
      tabIndex={-1}
      aria-label="A panel that is being opened"
      aria-busy={retry === undefined}
      data-no-print
    >
      <div className={classes['body']}>
        {retry === undefined ? (
          <Loader size="sm" className={classes['fetching']} />
        ) : (
          <Alert color="danger" title="This part could not be loaded">
            <p>
              Your data is safe. Is the network there? It is needed until Kingside is ready to work offline.
            </p>
            <Button size="xs" onClick={retry}>
              Try again
            </Button>
          </Alert>
        )}
      </div>
    </aside>
  );
}
