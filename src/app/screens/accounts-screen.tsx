import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { AccountsPage } from '@/features/accounts/accounts-page.tsx';
import { type AccountsPort, AccountsPortProvider } from '@/features/accounts/port.ts';
import { ProfileCard } from '@/features/profile/profile-card.tsx';
import { changeProfile } from '@/features/profile/profile-store.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import { appState } from '../app-state.ts';
import { routes } from '../routes.ts';
import { useServices } from '../services.ts';
import { AppControls } from '../shell/app-controls.tsx';
import { Header } from '../shell/header.tsx';
import { SettingsButton } from '../shell/settings-button.tsx';
import { preloadBoard } from '../views.ts';
import classes from './account-screen.module.css';

/** Milliseconds the start page has to itself before the board is fetched. */
const preloadAfter = 300;

/** The start page in its frame. */
export function AccountsScreen() {
  const { storage, clock, profile } = useServices();
  const [, navigate] = useLocation();
  const asked = useStore(profile, (state) => state.asked);
  useDocumentTitle('Accounts · Kingside');
  useEffect(() => {
    const timer = setTimeout(preloadBoard, preloadAfter);
    return () => clearTimeout(timer);
  }, []);
  const port = useMemo(
    (): AccountsPort => ({
      storage,
      clock,
      hrefOf: (id) => `#${routes.view(id, 'board')}`,
      open: (id) => navigate(routes.view(id, 'board')),
      importInto: (id, file) => {
        appState.setState({ sheet: { kind: 'import', initial: { file } } });
        navigate(routes.view(id, 'board'));
      },
      sampleHref: `#${routes.sample}`,
    }),
    [storage, clock, navigate],
  );
  return (
    <AccountsPortProvider value={port}>
      <div className={classes['screen']}>
        <Header
          controls={
            <>
              <AppControls />
              <SettingsButton />
            </>
          }
        />
        <main className={classes['content']}>
          <AccountsPage
            aside={
              asked ? undefined : (
                <ProfileCard
                  onAnswer={(author) => {
                    const changes = { asked: true, ...(author === undefined ? {} : { author }) };
                    changeProfile(profile, storage.settings, changes).catch((error: unknown) =>
                      notifyError(error),
                    );
                  }}
                />
              )
            }
          />
        </main>
      </div>
    </AccountsPortProvider>
  );
}
