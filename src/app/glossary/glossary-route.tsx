import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from '../screens/account-screen.module.css';
import type { GlossaryPageProps } from './glossary-page.tsx';

// Most visits never look a word up.
const GlossaryPage = lazy(() => import('./glossary-page.tsx'));

/** The glossary, fetched when it is opened. */
export function GlossaryRoute(props: GlossaryPageProps) {
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
