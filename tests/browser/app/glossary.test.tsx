import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '#tests/support/open-app.tsx';
import { insightKinds } from '@/analysis/index.ts';
import { glossary } from '@/domain/glossary.ts';
import { metrics } from '@/domain/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';

const heading = page.getByRole('heading', { level: 1, name: 'Glossary' });
const entries = () => [...document.querySelectorAll('main dl > div')];

it('shows every word once, in chapters, as terms with their definitions', async () => {
  await openApp('/glossary');
  await expect.element(heading).toBeVisible();
  expect(document.title).toBe('Glossary · Kingside');
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  expect(
    page
      .getByRole('heading', { level: 2 })
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual([
    'The position score',
    'Threads and paths',
    'People in the way',
    'Departments and camps',
    'Moves and departures',
    'Expert figures',
    'What the analysis looks for',
  ]);
  expect(entries()).toHaveLength(glossary.length + metrics.length + insightKinds.length);
  expect(entries().every((entry) => entry.querySelectorAll('dt').length === 1)).toBe(true);
  expect(entries().every((entry) => entry.querySelectorAll('dd').length > 0)).toBe(true);
});

it('the filter shows the entries with these words and counts them', async () => {
  await openApp('/glossary');
  await page.getByRole('searchbox', { name: 'Filter the glossary' }).fill('menger');
  await expect.element(page.getByRole('status')).toHaveTextContent(/^3 of \d+ entries$/);
  expect(entries().map((entry) => entry.querySelector('dt')?.textContent)).toEqual([
    'Separate routes',
    'Strict routes',
    'Must win',
  ]);
  await page.getByRole('searchbox').fill('xyzzy');
  await expect
    .element(page.getByText('No entry has these words. Clear the filter to see all.'))
    .toBeVisible();
});

it('an address leads to its entry, which is marked, in view and has the keyboard', async () => {
  await openApp('/glossary/warmth');
  const entry = page.getByRole('link', { name: 'Warm path' }).first();
  await expect.element(entry).toHaveFocus();
  await expect.element(entry).toBeInViewport();
  expect(document.querySelectorAll('[data-current]')).toHaveLength(1);
});

it('an address of nothing shows the whole glossary', async () => {
  await openApp('/glossary/nothing');
  await expect.element(heading).toBeInViewport();
});

it('a link within the page writes the address and keeps the filter', async () => {
  await openApp('/glossary');
  const filter = page.getByRole('searchbox');
  await filter.fill('guard');
  const before = history.length;
  await page.getByRole('term').getByRole('link', { name: 'Guarded' }).first().click();
  expect(location.hash).toBe('#/glossary/guarded');
  expect(history.length).toBe(before);
  await expect.element(filter).toHaveValue('guard');
  expect(document.querySelector('[data-current] dt')?.textContent).toBe('Guarded');
});

it('a link to an entry that the filter hides leads there all the same', async () => {
  await openApp('/glossary');
  await page.getByRole('searchbox').fill('nobody has met decision maker whoever can say no');
  await page.getByRole('definition').getByRole('link', { name: 'Warm path' }).click();
  await expect.element(page.getByRole('term').getByRole('link', { name: 'Warm path' })).toHaveFocus();
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
});

it('the palette opens it from a board, and the way back leads to the board', async () => {
  const services = await openApp();
  const id = await createAccount(services, 'Northwind');
  location.hash = `/account/${id}/board`;
  await expect.element(page.getByRole('button', { name: 'Menu of the account' })).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await page.getByRole('textbox', { name: 'Find a person or a command' }).fill('glossary');
  await userEvent.keyboard('{Enter}');
  await expect.element(heading).toBeVisible();
  await page.getByRole('link', { name: 'Back to the board' }).click();
  await expect.element(page.getByRole('button', { name: 'Menu of the account' })).toBeVisible();
  expect(location.hash).toBe(`#/account/${id}/board`);
});

it('opened by its address, the way back leads to the accounts', async () => {
  await openApp('/glossary');
  await page.getByRole('link', { name: 'Back to accounts' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
});
