import { describe, expect, inject, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Krackhardt } from '#tests/support/krackhardt.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { newAccount } from '@/document/index.ts';
import { openImport, stepsOf } from './import-page.tsx';

const files = inject('krackhardt');
/** The text of a file, where the tests are not skipped. */
const textOf = (name: keyof Krackhardt) => files?.[name] ?? '';

describe.skipIf(files === undefined)('Krackhardt’s managers', () => {
  it('brings the people of a real organisation in through the dialog', async () => {
    const document = newAccount('high-tec', { name: 'High-Tec' }, pinnedClock('2026-06-30'));

    const people = await openImport(document, {
      file: new File([textOf('High-Tec-Attributes.csv')], 'High-Tec-Attributes.csv'),
    });
    await expect.element(people.column('Column 1')).toHaveValue('key');
    await expect.element(people.column('DEPT')).toHaveValue('department');
    await expect.element(people.field('DEPT: value that means none')).toHaveValue('0');
    await expect.element(people.field('Numbers of ranks')).toHaveValue('oneIsHighest');
    await people.importButton.click();
    await expect.element(people.dialog).toHaveTextContent('21 added.');
    const { departments, people: contacts } = document.model.getState();
    expect([...departments.values()].map(({ name }) => name).toSorted()).toEqual(['1', '2', '3', '4']);
    expect([...contacts.values()].filter(({ department }) => department === undefined)).toMatchObject([
      { name: '7', key: '7', side: 'customer' },
    ]);
  });

  it.each([
    { name: 'Advice', kind: 'influences', swap: true, first: '2 influences 1', count: 190 },
    { name: 'Friendship', kind: 'trusts', swap: false, first: '1 trusts 2', count: 102 },
    { name: 'ReportsTo', kind: 'reportsTo', swap: false, first: '1 reports to 2', count: 20 },
  ] as const)('brings in the edge list $name', async ({ name, kind, swap, first, count }) => {
    const document = newAccount('high-tec', { name: 'High-Tec' }, pinnedClock('2026-06-30'));
    document.run('People', (edit) => {
      for (let key = 1; key <= 21; key += 1) {
        edit.create('people', { name: String(key), key: String(key), side: 'customer' });
      }
    });
    const dialog = await openImport(document, {
      file: new File([textOf(`High-Tec-edgelist-${name}.txt`)], `High-Tec-edgelist-${name}.txt`),
    });
    await expect.element(dialog.column('Column 3')).toHaveValue('value');
    await userEvent.selectOptions(dialog.field('Their kind'), kind);
    const direction = dialog.field(/^Swap the direction/);
    if ((direction.element() as HTMLInputElement).checked !== swap) await direction.click();
    await expect.element(dialog.dialog.getByText(`The first row will say: ${first}.`)).toBeVisible();
    await dialog.importButton.click();
    await expect.element(dialog.dialog).toHaveTextContent(`${count} added.`);
    expect(
      [...document.model.getState().relationships.values()].filter((one) => one.kind === kind),
    ).toHaveLength(count);
    expect(stepsOf(document)).toHaveLength(2);
  });
});
