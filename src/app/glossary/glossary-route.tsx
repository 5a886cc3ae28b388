import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from '../screens/account-screen.module.css';

// Most visits never look a word up.
const GlossaryPage = lazy(() => import('./glossary-page.tsx'));

export interface GlossaryRouteProps {
  /** The entry or chapter of the address. */
  readonly place: string | undefined;
  /** The address before. */
  readonly from: string;
}

/** The glossary, fetched when it is opened. */
export function GlossaryRoute(props: GlossaryRouteProps) {
  return (
    <Suspense
      fallback={
        <main className={classes['opening']} aria-busy="true">
          <Loader aria-label="Opening the glossary" />
        </main>
      }
    >
      <GlossaryPage {...props} />
    </Suspense>
  );
}
