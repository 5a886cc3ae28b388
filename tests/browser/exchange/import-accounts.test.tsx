import { describe, expect, it } from 'vitest';
import { applyUpdateV2, Doc } from 'yjs';
import { documentOf } from '#tests/support/open-board.tsx';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { AccountDocument, editPerson } from '@/document/index.ts';
import { contentsOf, writeAccountFile, writeAccountJson, writeBackup } from '@/formats/index.ts';
import { openImport, peopleOf, stepsOf } from './import-page.tsx';

const board = () =>
  documentOf(new TestBoard().contact('Dana', { title: 'CFO' }).contact('Carl', { title: 'Buyer' }));

/** A colleague's copy of the account. */
function copyOf(document: AccountDocument): AccountDocument {
  const doc = new Doc();
  applyUpdateV2(doc, document.encode());
  return new AccountDocument({ id: document.id, doc, clock: pinnedClock('2026-07-01') });
}

const accountFile = async (document: AccountDocument) =>
  new File([new Uint8Array(await writeAccountFile(document))], 'acme.kingside');

const readable = (document: AccountDocument) =>
  new File([writeAccountJson(contentsOf(document.id, document.model.getState()))], 'acme.json');

const person = (document: AccountDocument, id: string) => document.model.getState().people.get(id);

describe('the import of accounts', () => {
  it('brings a colleague’s copy together with this account, both edits, as one step', async () => {
    const document = board();
    const colleague = copyOf(document);
    editPerson(colleague, 'Dana', { stance: 2 });
    editPerson(document, 'Dana', { influence: 5 });
    const dialog = await openImport(document, { file: await accountFile(colleague) });
    await expect.element(dialog.heading('acme.kingside is a copy of this account')).toBeVisible();
    expect(person(document, 'Dana')?.stance).toBeUndefined();
    await dialog.button('Bring the two together').click();
    await expect.element(dialog.dialog).toHaveTextContent('1 updated.');
    expect(dialog.takeReview).toHaveBeenCalledExactlyOnceWith('Before import of acme.kingside');
    expect(person(document, 'Dana')).toMatchObject({ influence: 5, stance: 2 });
    await dialog.button('Undo').click();
    await expect.element(dialog.dialog).toHaveTextContent('Everything is as it was before.');
    expect(person(document, 'Dana')).toMatchObject({ influence: 5 });
    expect(person(document, 'Dana')?.stance).toBeUndefined();
  });

  it('compares readable data field by field and brings in what is chosen', async () => {
    const document = board();
    const other = copyOf(document);
    editPerson(other, 'Dana', { title: 'CEO' });
    editPerson(other, 'Carl', { title: 'Head of purchasing', email: 'carl@acme.example' });
    other.run('Add', (edit) => edit.create('people', { id: 'eva', name: 'Eva', side: 'customer' }));
    const dialog = await openImport(document, { file: readable(other) });
    await expect.element(dialog.heading('acme.json beside this account')).toBeVisible();
    await expect.element(dialog.field('Dana, Title, mine: CFO')).toBeChecked();
    await expect.element(dialog.field('Carl, Email, theirs: carl@acme.example')).toBeChecked();
    await dialog.field('Dana, Title, theirs: CEO').click();
    await dialog.dialog.getByText(/^Only in the file/).click();
    await dialog.field('Eva, mine: stays out').click();
    await expect.element(dialog.dialog).toHaveTextContent('As chosen, 2 fields and records will change.');
    await dialog.button('Bring in what is chosen').click();
    await expect.element(dialog.dialog).toHaveTextContent('2 updated, 1 kept.');
    expect(person(document, 'Dana')?.title).toBe('CEO');
    expect(person(document, 'Carl')).toMatchObject({ title: 'Buyer', email: 'carl@acme.example' });
    expect(peopleOf(document)).toEqual(['Carl', 'Dana']);
    expect(stepsOf(document)).toHaveLength(1);
  });

  it('says that the file holds another account and hands it over', async () => {
    const document = board();
    const other = new AccountDocument({ id: 'globex', doc: copyOf(document).doc, clock: pinnedClock() });
    const dialog = await openImport(document, { file: await accountFile(other) });
    await expect.element(dialog.heading('acme.kingside holds another account')).toBeVisible();
    await dialog.button('Open as an account of its own').click();
    expect(dialog.onOpenAsAccount).toHaveBeenCalledOnce();
    expect(dialog.onOpenAsAccount.mock.calls[0]?.[0].vetted).toMatchObject({ id: 'globex' });
    await dialog.button('Compare with this account').click();
    await expect.element(dialog.dialog).toHaveTextContent('There is nothing to bring in.');
    expect(dialog.takeReview).not.toHaveBeenCalled();
  });

  it('leads from a backup to where it is restored', async () => {
    const document = board();
    const accounts = (async function* () {
      yield {
        summary: { id: 'test', name: 'Acme', pieces: 2, changedAt: '2026-06-30T00:00:00.000Z' },
        state: document.encode(),
        damagedRows: 0,
        reviews: [],
      };
    })();
    const bytes = new Uint8Array(await writeBackup(accounts, '2026-06-30T00:00:00.000Z'));
    const dialog = await openImport(document, { file: new File([bytes], 'all.kingside-backup') });
    await expect.element(dialog.heading('all.kingside-backup is a backup of everything')).toBeVisible();
    await dialog.button('Choose another file').click();
    await expect.element(dialog.button('Choose a file')).toBeVisible();
  });
});
