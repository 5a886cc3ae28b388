import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Look } from '@/app/look/look.tsx';
import type { AccountDocument } from '@/document/index.ts';
import { ImportDialog, type ImportDialogProps } from '@/features/exchange/import/import-dialog.tsx';
import type { AccountFile } from '@/formats/index.ts';

/** A file with lines of text, as it is chosen or dropped. */
export const textFile = (name: string, ...lines: readonly string[]) =>
  new File([`${lines.join('\n')}\n`], name);

/** Opens the import of an account, beside something else of the page, and answers in the words of the person in front of it. */
export async function openImport(
  document: AccountDocument,
  initial?: ImportDialogProps['initial'],
  beside?: ReactNode,
) {
  const takeReview = vi.fn<ImportDialogProps['takeReview']>(() => Promise.resolve());
  const onClose = vi.fn<() => void>();
  const onOpenAsAccount = vi.fn<(account: AccountFile) => void>();
  await render(
    <Look>
      {beside}
      <ImportDialog
        document={document}
        takeReview={takeReview}
        initial={initial}
        onClose={onClose}
        onOpenAsAccount={onOpenAsAccount}
      />
    </Look>,
  );
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const rows = dialog.getByRole('table', { name: 'What the rows become' });
  const entries = dialog.getByRole('table', { name: 'What became of each row' });
  return {
    takeReview,
    onClose,
    onOpenAsAccount,
    dialog,
    heading: (name: string | RegExp) => dialog.getByRole('heading', { name }),
    /** The last button before anything changes. */
    importButton: dialog.getByRole('button', { name: /^Import/ }),
    button: (name: string | RegExp) => dialog.getByRole('button', { name }),
    field: (name: string | RegExp) => dialog.getByLabelText(name),
    column: (heading: string) => dialog.getByLabelText(`${heading} becomes`, { exact: true }),
    /** A row of the preview by what stands in it. */
    row: (text: string | RegExp) => rows.getByRole('row', { name: text }),
    /** An entry of the report by what stands in it. */
    entry: (text: string | RegExp) => entries.getByRole('row', { name: text }),
  };
}

export const peopleOf = (document: AccountDocument) =>
  [...document.model.getState().people.values()].map(({ name }) => name).toSorted();

export const stepsOf = (document: AccountDocument) =>
  document.history.getState().done.map(({ label }) => label);
