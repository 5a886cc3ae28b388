import { useDocumentTitle } from '@mantine/hooks';
import { insightKinds } from '@/analysis/index.ts';
import { GlossaryScreen } from '@/features/glossary/glossary-screen.tsx';
import { routes } from '../routes.ts';
import classes from '../screens/account-screen.module.css';
import { AppControls } from '../shell/app-controls.tsx';
import { Header } from '../shell/header.tsx';
import { SettingsButton } from '../shell/settings-button.tsx';

export interface GlossaryPageProps {
  /** The entry or chapter of the address. */
  readonly place: string | undefined;
  /** The address before. */
  readonly from: string;
}

const hrefOf = (place: string) => `#${routes.glossary(place)}`;

/** The glossary in its frame. */
export default function GlossaryPage({ place, from }: GlossaryPageProps) {
  useDocumentTitle('Glossary · Kingside');
  return (
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
        <GlossaryScreen
          kinds={insightKinds}
          place={place}
          hrefOf={hrefOf}
          back={{
            href: `#${from}`,
            label: from.startsWith('/account/') ? 'Back to the board' : 'Back to accounts',
          }}
        />
      </main>
    </div>
  );
}
