import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { Look } from '@/app/look/look.tsx';
import { DropTarget } from '@/features/exchange/drop/drop-target.tsx';
import { ExportDialog } from '@/features/exchange/export/export-dialog.tsx';
import { exportFormats } from '@/formats/index.ts';
import { openImport, textFile } from './import-page.tsx';

function drag(type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', ...files: readonly File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

const contacts = textFile('contacts.csv', 'Name,Title', 'Dana,CFO');
const overlay = page.getByText('Drop the file to import it');

describe('dropping a file', () => {
  it('shows where it goes and hands over one file; several are refused', async () => {
    const onFile = vi.fn<(file: File) => void>();
    await render(
      <Look>
        <DropTarget onFile={onFile} />
      </Look>,
    );
    drag('dragenter', contacts);
    await expect.element(overlay).toBeVisible();
    drag('dragleave', contacts);
    await expect.element(overlay).not.toBeInTheDocument();
    drag('dragover', contacts);
    expect(drag('drop', contacts)).toBe(false);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'contacts.csv' }));
    await expect.element(overlay).not.toBeInTheDocument();
    drag('drop', contacts, contacts);
    await expect.element(page.getByText('These are 2 files.')).toBeVisible();
    expect(onFile).toHaveBeenCalledOnce();
  });

  it('goes to the open dialog first, where it is read', async () => {
    const onFile = vi.fn<(file: File) => void>();
    const dialog = await openImport(documentOf(new TestBoard()), undefined, <DropTarget onFile={onFile} />);
    await expect.element(dialog.button('Choose a file')).toBeVisible();
    drag('drop', contacts);
    await expect.element(dialog.heading(/^contacts\.csv/)).toBeVisible();
    drag('drop', contacts);
    await expect.element(page.getByText(/^Finish or cancel this import/)).toBeVisible();
    expect(onFile).not.toHaveBeenCalled();
  });

  it('is the same as choosing one', async () => {
    const dialog = await openImport(documentOf(new TestBoard()));
    await expect.element(dialog.button('Choose a file')).toBeVisible();
    const input = document.querySelector('input[type=file]');
    if (input === null) throw new Error('No field for files');
    await userEvent.upload(input, contacts);
    await expect.element(dialog.importButton).toHaveTextContent('Import 1 person');
  });
});

describe('the export', () => {
  it('hands out every format under the account’s name and the date', async () => {
    const handed: { readonly name: string; readonly content: Promise<Response> }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      handed.push({ name: this.download, content: fetch(this.href) });
    });
    const account = documentOf(new TestBoard().account({ name: 'Acme & Söhne' }).contact('Dana'));
    await render(
      <Look>
        <ExportDialog document={account} onClose={() => undefined} />
      </Look>,
    );
    for (const { label } of exportFormats) {
      const before = handed.length;
      await page.getByRole('button', { name: `Download: ${label}` }).click();
      await vi.waitFor(() => expect(handed).toHaveLength(before + 1));
    }
    expect(handed.map(({ name }) => name)).toEqual([
      'Acme-Söhne-2026-06-30.kingside',
      'Acme-Söhne-2026-06-30.json',
      'Acme-Söhne-people-2026-06-30.csv',
      'Acme-Söhne-relationships-2026-06-30.csv',
    ]);
    const texts = await Promise.all(handed.slice(1).map(async ({ content }) => (await content).text()));
    for (const text of texts.slice(0, 2)) expect(text).toContain('Dana');
    await expect.element(page.getByText('1 person and 0 relationships.')).toBeVisible();
  });
});
