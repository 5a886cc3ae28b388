import { navigate } from 'wouter/use-hash-location';
import { addFromFile, bringTogether } from '@/features/accounts/files/bring-in.ts';
import { takeReview } from '@/features/accounts/files/take-review.ts';
import { ImportDialog, type ImportDialogProps } from '@/features/exchange/import/import-dialog.tsx';
import type { AccountFile } from '@/formats/index.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { routes } from '../routes.ts';
import { type Services, useServices } from '../services.ts';

export interface ImportSheetProps extends Pick<ImportDialogProps, 'initial' | 'onClose'> {
  readonly account: OpenAccount;
}

/** The import into the open account, with the reviews and accounts it needs. */
export default function ImportSheet({ account, initial, onClose }: ImportSheetProps) {
  const services = useServices();
  const { document } = account.session;
  return (
    <ImportDialog
      document={document}
      initial={initial}
      onClose={onClose}
      takeReview={async (name) => {
        await takeReview(services, document, name);
      }}
      onOpenAsAccount={(file) => {
        onClose();
        openAsAccount(services, file).catch((error: unknown) => notifyError(error));
      }}
    />
  );
}

/** Shows the account of a file, made or brought together with the one that is here. */
async function openAsAccount(services: Services, file: AccountFile): Promise<void> {
  const id = file.vetted.id ?? crypto.randomUUID();
  const here = await services.storage.accounts.get(id);
  if (here === undefined) await addFromFile(services, file, id);
  else {
    if (here.deletedAt !== undefined) await services.storage.accounts.restore(id);
    await bringTogether(services, id, file);
  }
  navigate(routes.view(id, 'board'));
}
