import { Loader } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import type { AccountId } from '@/domain/index.ts';
import { BoardSessionProvider } from '@/features/board/session/session.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { useAccount } from '../account/use-account.ts';
import { AccountBanners } from '../shell/account-banners.tsx';
import { AccountHeader } from '../shell/account-header.tsx';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import type { View } from '../views.ts';
import classes from './account-screen.module.css';
import { NotFound } from './not-found.tsx';

export interface AccountScreenProps {
  readonly id: AccountId;
  readonly view: View;
}

/** One view of an account, which is open as long as its screen is shown. */
export function AccountScreen({ id, view }: AccountScreenProps) {
  const state = useAccount(id);
  switch (state.kind) {
    case 'opening':
      return <Opening />;
    case 'missing':
      return <NotFound what="account" />;
    case 'failed':
      throw state.error;
    case 'open':
      return <OpenAccountScreen account={state.account} view={view} />;
  }
}

function Opening() {
  return (
    <main className={classes['opening']} aria-busy="true">
      <Loader aria-label="Opening the account" />
    </main>
  );
}

function OpenAccountScreen({ account, view }: { readonly account: OpenAccount; readonly view: View }) {
  const name = useStore(account.session.document.model, (model) => model.account.name);
  const board = useStore(account.shown);
  useDocumentTitle(`${name} · ${view.label} · Kingside`);
  const Content = view.component;
  return (
    <BoardSessionProvider value={board}>
      <div className={classes['screen']}>
        <AccountHeader account={account} view={view} />
        <AccountBanners account={account} />
        <ErrorBoundary key={view.id} account={account}>
          <main className={classes['content']}>
            <Suspense fallback={<Opening />}>
              <Content />
            </Suspense>
          </main>
        </ErrorBoundary>
      </div>
    </BoardSessionProvider>
  );
}
