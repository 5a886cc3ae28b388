import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { workbookParts } from '#tests/support/workbook.ts';
import { zipStored } from '@/formats/bytes/zip.ts';
import { openImport, peopleOf, stepsOf, textFile } from './import-page.tsx';

const board = () =>
  documentOf(
    new TestBoard()
      .rank('Executive', 'Manager')
      .department('Finance')
      .contact('Dana Wu', { department: 'Finance', email: 'dana@acme.example', title: 'Controller' }),
  );

const file = () =>
  textFile(
    'contacts.csv',
    'Name;Job title;Mail;Dept;Influence;Shoe size',
    'Dana Wu;CFO;dana@acme.example;Finance;5;38',
    'Eli Brandt;Head of IT;;IT;huge;44',
    ';Nobody;;;;',
  );

describe('the import of people', () => {
  it('goes from the mapping to a report, after a review and as one step that can be undone', async () => {
    const document = board();
    const before = document.model.getState().people.get('Dana Wu');
    const dialog = await openImport(document, { file: file() });

    await expect.element(dialog.heading(/^contacts\.csv/)).toHaveFocus();
    await expect.element(dialog.column('Job title')).toHaveValue('title');
    await expect.element(dialog.column('Shoe size')).toHaveValue('');
    await userEvent.selectOptions(dialog.column('Shoe size'), 'notes');
    await expect
      .element(dialog.row(/New Eli Brandt .* Head of IT IT/))
      .toHaveTextContent('"huge" is not understood');
    await expect.element(dialog.row(/Dana Wu/)).toHaveTextContent('found by e-mail: Dana Wu');
    await expect
      .element(dialog.dialog)
      .toHaveTextContent('1 person will come in, 1 is already there (show), 1 row is skipped');
    expect(stepsOf(document)).toEqual([]);

    await dialog.importButton.click();
    await expect.element(dialog.heading('contacts.csv is in')).toBeVisible();
    expect(dialog.takeReview).toHaveBeenCalledExactlyOnceWith('Before import of contacts.csv');
    await expect.element(dialog.dialog).toHaveTextContent('1 added, 1 updated, 1 skipped.');
    await expect.element(dialog.entry(/Row 4 .*Skipped/)).toHaveTextContent('no name');
    expect(document.model.getState().people.get('Dana Wu')).toMatchObject({
      title: 'CFO',
      influence: 5,
      notes: '38',
    });
    expect(stepsOf(document)).toHaveLength(1);

    await dialog.button('Undo').click();
    await expect.element(dialog.heading('The import of contacts.csv was undone')).toBeVisible();
    expect(document.model.getState().people.get('Dana Wu')).toEqual(before);
    expect(peopleOf(document)).toEqual(['Dana Wu']);
    await expect.element(dialog.button('Undo')).not.toBeInTheDocument();
    await dialog.button('Done').click();
    expect(dialog.onClose).toHaveBeenCalledOnce();
  });

  it('changes nothing when it is left, from the table and from the start', async () => {
    const document = board();
    const { doc } = document;
    const edits: unknown[] = [];
    doc.on('updateV2', (update) => edits.push(update));
    const dialog = await openImport(document, { file: file() });
    await expect.element(dialog.importButton).toBeEnabled();
    await userEvent.selectOptions(dialog.field('Their side'), 'team');
    await dialog.button('Cancel').click();
    expect(dialog.onClose).toHaveBeenCalledOnce();
    await dialog.button('Choose another file').click();
    await expect.element(dialog.heading('What do you want to bring in?')).toBeVisible();
    await dialog.button('Cancel').click();
    await userEvent.keyboard('{Escape}');
    expect(dialog.onClose).toHaveBeenCalledTimes(3);
    expect(dialog.takeReview).not.toHaveBeenCalled();
    expect(edits).toEqual([]);
  });

  it('changes nothing when no review can be taken, and says why', async () => {
    const document = board();
    const dialog = await openImport(document, { file: file() });
    dialog.takeReview.mockRejectedValueOnce(new Error('The disk is full.'));
    await dialog.importButton.click();
    await expect.element(dialog.dialog.getByRole('alert')).toHaveTextContent('The disk is full.');
    expect(peopleOf(document)).toEqual(['Dana Wu']);
    await dialog.importButton.click();
    await expect.element(dialog.heading('contacts.csv is in')).toBeVisible();
  });

  it('lets each match be updated, kept or added as another, and all at once', async () => {
    const document = documentOf(new TestBoard().contact('Ann', { key: 'a' }).contact('Ben', { key: 'b' }));
    const dialog = await openImport(document, {
      text: 'key\tname\ttitle\na\tAnn\tCFO\nb\tBen\tCIO\nc\tCem\tCOO',
    });
    const forAll = dialog.field('All that are already here');
    await expect.element(forAll).toHaveValue('update');
    await userEvent.selectOptions(forAll, 'keep');
    await expect.element(dialog.importButton).toHaveTextContent('Import 1 person');
    await userEvent.selectOptions(dialog.field('Row 3, Ben, is already here'), 'add');
    await expect.element(forAll).toHaveDisplayValue('Row by row');
    await expect.element(dialog.importButton).toHaveTextContent('Import 2 people');
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('2 added, 1 kept.');
    expect(peopleOf(document)).toEqual(['Ann', 'Ben', 'Ben', 'Cem']);
    expect(document.model.getState().people.get('Ann')?.title).toBeUndefined();
    expect(document.model.getState().people.get('Ben')?.title).toBeUndefined();
  });

  it('asks how dates are written only where each reads both ways', async () => {
    const document = documentOf(new TestBoard());
    const dialog = await openImport(document, {
      text: 'name\trole\tas of\nAnn\tChampion\t03/04/2026\nBen\tUser\t05/04/2026',
    });
    await expect.element(dialog.dialog).toHaveTextContent('Say how the dates are written.');
    await expect.element(dialog.importButton).toBeDisabled();
    await dialog.field('03/04/2026 is 4 March 2026').click();
    await expect.element(dialog.row(/Ann/)).toHaveTextContent('2026-03-04');
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('2 added.');

    const other = await openImport(documentOf(new TestBoard()), {
      text: 'name\trole\tas of\nAnn\tUser\t13/04/2026\nBen\tUser\t05/04/2026',
    });
    await expect.element(page.getByRole('dialog').last().getByText('2 people will come in.')).toBeVisible();
    expect(other.dialog.getByText('Which day do the dates mean?').elements()).toHaveLength(0);
  });

  it('reads the file again with other headings and another delimiter', async () => {
    const document = documentOf(new TestBoard());
    const dialog = await openImport(document, { file: textFile('list.txt', 'Ann~CFO', 'Ben~CIO') });
    await dialog.button('Change').click();
    await userEvent.selectOptions(dialog.field('Between the cells'), 'other');
    await dialog.field('Namely').fill('~');
    await userEvent.keyboard('{Tab}');
    await expect.element(dialog.dialog).toHaveTextContent('2 rows, 2 columns');
    await dialog.field('The first row holds the headings').click();
    await expect.element(dialog.column('Ann')).toBeVisible();
    await dialog.field('The first row holds the headings').click();
    await userEvent.selectOptions(dialog.column('Column 1'), 'name');
    await userEvent.selectOptions(dialog.column('Column 2'), 'title');
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('2 added.');
    expect([...document.model.getState().people.values()].map(({ title }) => title)).toEqual(['CFO', 'CIO']);
  });

  it('offers the sheets of a workbook', async () => {
    const document = documentOf(new TestBoard());
    const parts = workbookParts({
      Notes: [['Nothing of interest'], ['here']],
      People: [
        ['Name', 'Title'],
        ['Ann', 'CFO'],
      ],
      Others: [
        ['Name', 'Title'],
        ['Ben', 'CIO'],
      ],
    });
    const dialog = await openImport(document, { file: new File([zipStored(parts)], 'book.xlsx') });
    await expect.element(dialog.field('Sheet')).toHaveValue('People');
    await expect.element(dialog.row(/New Ann/)).toHaveTextContent('CFO');
    await userEvent.selectOptions(dialog.field('Sheet'), 'Others');
    await expect.element(dialog.row(/New Ben/)).toHaveTextContent('CIO');
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('1 added.');
    expect(peopleOf(document)).toEqual(['Ben']);
  });

  it('says in plain words that a file cannot be read, and takes another', async () => {
    const document = board();
    const noise = crypto.getRandomValues(new Uint8Array(20_000));
    const dialog = await openImport(document, { file: new File([noise], 'holiday.csv') });
    await expect
      .element(dialog.dialog.getByRole('alert'))
      .toHaveTextContent('"holiday.csv" is not a file Kingside can read');
    await dialog.field('Paste cells from a spreadsheet').fill('Name\tTitle\nEli\tCIO');
    await dialog.button('Read these cells').click();
    await dialog.importButton.click();
    await expect.element(dialog.heading('Pasted cells is in')).toBeVisible();
    expect(peopleOf(document)).toEqual(['Dana Wu', 'Eli']);
  });
});
