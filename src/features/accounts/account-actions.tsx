import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDotsVertical, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountSummary } from '@/document/index.ts';
import { notify, notifyError } from '@/ui/notices/notice.ts';
import { duplicate, remove, rename } from './actions.ts';
import { downloadStored } from './download-stored.ts';
import { NameDialog } from './name-dialog.tsx';
import { useAccountsPort } from './port.ts';

/** What can be done to an account on its row. */
export function AccountActions({ account }: { readonly account: AccountSummary }) {
  const port = useAccountsPort();
  const [renaming, setRenaming] = useState(false);
  const { id, name } = account;

  const attempt = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => notifyError(error));
  };
  const deleteIt = async () => {
    await remove(port, id);
    notify({
      id: `deleted-${id}`,
      text: `${name} was deleted.`,
      action: { label: 'Undo', run: () => attempt(() => port.storage.accounts.restore(id)) },
    });
  };
  const duplicateIt = async () => {
    await duplicate(port, account);
    notify({ tone: 'success', text: `${name} was copied.` });
  };

  return (
    <>
      <Menu width={240}>
        <Menu.Target>
          <ActionIcon color="gray" aria-label={`Actions for ${name}`}>
            <IconDotsVertical size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => setRenaming(true)}>
            Rename …
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={18} />} onClick={() => attempt(duplicateIt)}>
            Duplicate
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDownload size={18} />}
            onClick={() => attempt(() => downloadStored(port, account))}
          >
            Download the account file
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="danger" leftSection={<IconTrash size={18} />} onClick={() => attempt(deleteIt)}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && (
        <NameDialog
          title="Rename the account"
          action="Rename"
          name={name}
          onClose={() => setRenaming(false)}
          onSubmit={async (next) => {
            await rename(port, id, next);
            setRenaming(false);
          }}
        />
      )}
    </>
  );
}
