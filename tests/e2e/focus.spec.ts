import { palettes } from '@/drawing/index.ts';
import { expect, test } from './journey.ts';
import { Dialogs } from './pages/dialogs.ts';
import { Focus } from './pages/focus.ts';

test('a neighbourhood widens step by step, and arrows walk among those who are left', async ({
  page,
  board,
}) => {
  const focus = new Focus(page);
  await board.openSample();
  await board.select('Folake Adeyemi');
  await board.press('o');
  await expect(focus.left).toHaveText('all 110 people');
  await board.region.focus();
  const left = async () => Number((await focus.left.textContent())?.split(' ')[0]);
  await board.press('h');
  await expect(focus.chip('1 step around Folake Adeyemi')).toBeVisible();
  const near = await left();
  await board.press('h');
  await expect(focus.chip('2 steps around Folake Adeyemi')).toBeVisible();
  const further = await left();
  expect(near).toBeGreaterThan(1);
  expect(further).toBeGreaterThan(near);
  expect(further).toBeLessThan(110);
  await board.press('h', 'h');
  await expect(focus.left).toHaveText('all 110 people');
});

test('the ways between two people are named and drawn; where there is none it is said', async ({
  page,
  accounts,
  board,
}) => {
  const [focus, dialogs] = [new Focus(page), new Dialogs(page)];
  await accounts.open();
  await accounts.create('Ways');
  await board.add('Anna Berg, Key Account Manager, Sales, Executive', 'Our team');
  await board.add(
    'Ben Cole, CIO, IT, Executive\nDana Ek, CFO, Finance, Executive\nEmil Falk, COO, Operations, Executive',
  );
  await board.select('Ben Cole');
  await board.press('v');
  await expect(dialogs.cover('Ben Cole')).toBeVisible();
  await board.press('1');
  await expect(dialogs.cover('Ben Cole')).toBeHidden();
  await board.press('c');
  await board.piece('Dana Ek').click();
  const connect = dialogs.connect('Ben Cole', 'Dana Ek');
  await connect.getByRole('radio', { name: 'Ben Cole trusts Dana Ek' }).check();
  await connect.getByRole('button', { name: 'Connect' }).click();
  await expect(connect).toBeHidden();

  // With one selected the next piece that is chosen is the other end.
  await board.select('Dana Ek');
  await board.press('j');
  await expect(page.getByText('Way from Dana Ek: choose the other piece')).toBeVisible();
  await board.piece('Anna Berg').click();
  await expect(focus.way('Anna Berg', 'Ben Cole', 'Dana Ek')).toBeChecked();
  await expect(focus.way('Anna Berg', 'Ben Cole', 'Dana Ek')).toHaveAccessibleName(/: 2 steps, warmth \d+ %/);
  await expect(focus.chip('Way: Dana Ek → Anna Berg')).toBeVisible();
  // Drawn: two steps and the head of each, in the colour of ways alone.
  const drawn = board.region.locator(`svg path[stroke="${palettes.light.path}"][stroke-width="4"]`);
  await expect(drawn).toHaveAttribute('d', /^M[^M]+M[^M]+$/);

  // By the palette too.
  await board.select('Anna Berg');
  await board.press('j');
  await board.run('Emil Falk');
  await expect(focus.ways.getByText('There is no way between Anna Berg and Emil Falk')).toBeVisible();
  await expect(focus.ways.getByText('Anna Berg with 2 others: Ben Cole, Dana Ek')).toBeVisible();
});

test('a saved view comes back after a reload, with its part of the board', async ({ page, board }) => {
  const focus = new Focus(page);
  await board.openSample();
  await board.select('Folake Adeyemi');
  await board.press('h', 'h', '.', '.', '.');
  await expect(focus.chip('2 steps around Folake Adeyemi')).toBeVisible();
  await board.still();
  const before = await board.middle('Folake Adeyemi');
  await focus.saveView('Around the CFO');
  await board.saved();

  await page.reload();
  await expect(board.pieces.first()).toBeVisible();
  await board.still();
  await expect(focus.chip('2 steps around Folake Adeyemi')).toBeHidden();
  const fresh = await board.middle('Folake Adeyemi');
  await board.run('View: Around the CFO');
  await expect(focus.chip('2 steps around Folake Adeyemi')).toBeVisible();
  await expect(async () => {
    const after = await board.middle('Folake Adeyemi');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
  }).toPass();
  expect(Math.hypot(fresh.x - before.x, fresh.y - before.y)).toBeGreaterThan(3);
});
