import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { errors } from '@/domain/index.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { downloadAccountFile } from '../files/download.ts';

/** What must be known before going on: read-only, not saved, damaged. Nothing in the usual case. */
export function AccountBanners({ account }: { readonly account: OpenAccount }) {
  const readOnly = useStore(account.session.document.model, (model) => model.readOnly);
  const saving = useStore(account.session.saving);
  const damaged = account.damagedRows();
  const tryAgain = () => {
    // How it went stands in the saving state.
    account.save().catch(() => undefined);
  };
  const download = (
    <Button
      size="compact-sm"
      variant="light"
      onClick={() => void downloadAccountFile(account.session.document)}
    >
      Download the account file
    </Button>
  );
  return (
    <>
      {saving.kind === 'notSaved' && (
        <Banner
          loud
          actions={
            <>
              <Button size="compact-sm" onClick={tryAgain}>
                Try again
              </Button>
              {download}
            </>
          }
        >
          <b>Your latest edits are not saved.</b>{' '}
          {saving.reason === 'full'
            ? 'The disk, or the space this browser allows, is full. Free some space; nothing is lost while this tab is open.'
            : `Nothing is lost while this tab is open. (${saving.detail})`}
        </Banner>
      )}
      {readOnly && <Banner icon={IconLock}>{errors.readOnly()}</Banner>}
      {damaged > 0 && (
        <Banner actions={download}>
          {damaged === 1
            ? 'One stored piece of this account is'
            : `${damaged} stored pieces of this account are`}{' '}
          damaged and left out; what could be read is shown. Compare it with your last backup.
        </Banner>
      )}
    </>
  );
}

interface BannerProps {
  readonly children: ReactNode;
  readonly icon?: typeof IconLock;
  readonly actions?: ReactNode;
  readonly loud?: boolean;
}

function Banner({ children, icon: Icon = IconAlertTriangle, actions, loud = false }: BannerProps) {
  return (
    <Alert
      variant="light"
      color={loud ? 'danger' : 'accent'}
      icon={<Icon size={18} />}
      radius={0}
      py="xs"
      role={loud ? 'alert' : 'status'}
    >
      <Group justify="space-between" gap="md">
        <Text size="sm" component="span">
          {children}
        </Text>
        <Group gap="xs">{actions}</Group>
      </Group>
    </Alert>
  );
}
