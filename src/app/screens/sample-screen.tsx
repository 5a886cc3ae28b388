import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../routes.ts';
import { openSample } from '../sample/open-sample.ts';
import { useServices } from '../services.ts';
import classes from './account-screen.module.css';

/** Opens the sample account's board, making it where it is not there yet; leaves no trace in the history. */
export function SampleScreen() {
  const { storage, clock } = useServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    let wanted = true;
    openSample(storage, clock).then(
      (id) => {
        if (wanted) navigate(routes.view(id, 'board'), { replace: true });
      },
      (error: unknown) => {
        if (wanted) setFailure({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [storage, clock, navigate]);

  if (failure !== undefined) throw failure.error;
  return (
    <main className={classes['opening']} aria-busy="true">
      <Loader aria-label="Opening the sample account" />
    </main>
  );
}
