import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { AccountDocument } from '@/document/index.ts';
import { openImport } from './import-page.tsx';

const board = () =>
  documentOf(
    new TestBoard()
      .team('Anna')
      .contact('Dana')
      .contact('Carl')
      .contact('Eva')
      .connect('Dana', 'trusts', 'Carl'),
  );

const linesOf = (document: AccountDocument) =>
  [...document.model.getState().relationships.values()].map(
    ({ from, kind, to, strength }) => `${from} ${kind} ${to}${strength === undefined ? '' : ` ${strength}`}`,
  );

describe('the import of relationships', () => {
  it('says the first row as a sentence, and the other way round when swapped', async () => {
    const document = board();
    const dialog = await openImport(document, { text: 'from\tto\tweight\nDana\tCarl\t4\nCarl\tEva\t2' });
    await expect.element(dialog.dialog).toHaveTextContent('Say which kind of relationship these are.');
    await expect.element(dialog.importButton).toBeDisabled();
    await userEvent.selectOptions(dialog.field('Their kind'), 'influences');
    await expect.element(dialog.dialog).toHaveTextContent('The first row will say: Dana influences Carl.');
    await dialog.field(/^Swap the direction/).click();
    await expect.element(dialog.dialog).toHaveTextContent('The first row will say: Carl influences Dana.');
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('2 added.');
    expect(linesOf(document)).toEqual([
      'Dana trusts Carl',
      'Carl influences Dana 4',
      'Eva influences Carl 2',
    ]);
  });

  it('takes the kind from a column, keeps what is here if told so, and shows what is skipped', async () => {
    const document = board();
    const dialog = await openImport(document, {
      text: 'from\ttype\tto\tstrength\nDana\ttrusts\tCarl\t5\nAnna\tcovers\tEva\t3\nAnna\tcovers\tZoe\t3\nEva\tadores\tDana\t',
    });
    await expect.element(dialog.field('Kind of rows that do not say')).toHaveValue('');
    await expect
      .element(dialog.dialog)
      .toHaveTextContent(
        '1 relationship will come in, 1 is already there (show), 2 rows are skipped (show).',
      );
    await userEvent.selectOptions(dialog.field('All that are already here'), 'keep');
    await dialog.button('Show the skipped rows').click();
    await expect.element(dialog.row(/Zoe/)).toHaveTextContent('Nobody here is called "Zoe"');
    await expect.element(dialog.row(/Eva → Dana/)).toHaveTextContent('"adores" is no kind of relationship.');
    expect(dialog.row(/covers Eva/).elements()).toHaveLength(0);
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent('1 added, 1 kept, 2 skipped.');
    expect(linesOf(document)).toEqual(['Dana trusts Carl', 'Anna covers Eva 3']);
  });
});
