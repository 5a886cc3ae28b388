import { fetched } from '@/ui/widgets/fetched.tsx';
import { EntryDialog } from '../entry/entry-dialog.tsx';
import { useView } from '../session/session.ts';
import { DialogFetching } from './dialog-fetching.tsx';

const AskedDialog = fetched(async () => (await import('./asked-dialog.tsx')).AskedDialog, DialogFetching);

const PictureDialog = fetched(
  async () => (await import('../pictures/picture-dialog.tsx')).PictureDialog,
  DialogFetching,
);

export const preloadDialogs = AskedDialog.preload;

/** The dialog that the view asks for. Tables are mapped by the import, which the app shows. */
export function BoardDialogs() {
  const dialog = useView((view) => view.dialog);
  if (dialog === undefined || dialog.kind === 'importTable') return null;
  if (dialog.kind === 'addPeople') {
    return <EntryDialog {...(dialog.side === undefined ? {} : { firstSide: dialog.side })} />;
  }
  if (dialog.kind === 'picture') return <PictureDialog />;
  return <AskedDialog dialog={dialog} />;
}
