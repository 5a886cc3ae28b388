import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** Moves the mouse over the board until the words of a line appear; says where and which. */
async function aLine(
  page: Page,
): Promise<{ readonly x: number; readonly y: number; readonly words: string }> {
  const words = page.getByRole('tooltip');
  for (let y = 180; y < 620; y += 11) {
    for (let x = 220; x < 900; x += 47) {
      await page.mouse.move(x, y);
      // Lines are looked for once a frame.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      if ((await words.count()) > 0) return { x, y, words: await words.innerText() };
    }
  }
  throw new Error('There is no line on this board.');
}

test.describe('on the sample', () => {
  test.beforeEach(async ({ board }) => {
    await board.openSample();
  });

  test('somebody is found by parts of their name, and the board flies to them', async ({ page, board }) => {
    const before = await board.piece('Teodor Ilić').boundingBox();
    await board.press('/');
    // At once: what is typed before the palette is there must not act on the board.
    await page.keyboard.type('ilic teo');
    const found = page.getByRole('dialog').getByRole('button', { name: /Teodor Ilić/ });
    await expect(found).toContainText('Executive');
    await board.press('Enter');
    await expect(board.piece('Teodor Ilić')).toHaveAttribute('aria-pressed', 'true');
    await expect(board.selected).toHaveCount(1);
    await expect(async () => {
      const after = await board.piece('Teodor Ilić').boundingBox();
      expect(after?.width).toBeGreaterThan((before?.width ?? 0) * 1.2);
      // In the middle of what the inspector leaves.
      const panel = await board.inspector.boundingBox();
      expect((after?.x ?? 0) + (after?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
      expect(after?.x).toBeGreaterThan(200);
    }).toPass();
    await board.press('ArrowDown');
    await expect(board.selected).toHaveCount(1);
  });

  test('the overview map shows where one is and leads elsewhere', async ({ page, board }) => {
    const map = page.locator('[data-minimap]');
    await expect(map).toHaveCount(0);
    await board.press('.', '.', '.');
    await expect(map).toBeVisible();
    const label = board.region.getByRole('button', { name: 'Research', exact: true });
    const x = async () => (await label.boundingBox())?.x ?? 0;
    // The map follows the last of the zooms.
    await page.waitForTimeout(500);
    const before = await x();
    const box = await map.boundingBox();
    if (box === null) throw new Error('There is no map.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect.poll(x).toBeLessThan(before - 150);
    await page.mouse.click(box.x + 4, box.y + box.height / 2);
    await expect.poll(x).toBeGreaterThan(before + 150);
    await board.press('f');
    await expect(map).toHaveCount(0);
  });

  test('a line says what it is and is selected by a click', async ({ page, board }) => {
    const { x, y, words } = await aLine(page);
    expect(words).toMatch(/ (reports to|is in tension with|guards) /);
    await page.mouse.click(x, y);
    await expect(board.inspector).toBeVisible();
    const [from = ''] = words.split(/ (?:reports to|is in tension with|guards) /);
    await expect(board.inspector).toContainText(from);
    await expect(board.inspector.getByRole('combobox', { name: 'Kind' })).toBeVisible();
  });

  test('Shift F zooms to what is selected, F back to everything', async ({ page, board }) => {
    await board.select('Teodor Ilić');
    const width = async () => (await board.piece('Teodor Ilić').boundingBox())?.width ?? 0;
    const before = await width();
    await page.keyboard.press('Shift+F');
    await expect.poll(width).toBeGreaterThan(before * 1.5);
    await board.press('f');
    await expect.poll(width).toBeLessThan(before * 1.1);
  });
});

test('a relationship is changed by keyboard from the selected piece', async ({ page, accounts, board }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, executive\nJonas Reuter, Controller, Finance, manager');
  await board.press('Escape', 'Escape');
  await board.select('Jonas Reuter');
  await board.press('c');
  await board.press('ArrowUp', 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Connect Jonas Reuter and Dana Wu' });
  await dialog.getByRole('radio', { name: 'Jonas Reuter influences Dana Wu' }).check();
  await dialog.getByRole('button', { name: 'Connect' }).press('Enter');
  await expect(dialog).toBeHidden();
  await board.select('Jonas Reuter');

  await board.tabTo(/^Jonas Reuter influences Dana Wu/);
  await board.press('Enter');
  const kind = board.inspector.getByRole('combobox', { name: 'Kind' });
  await expect(kind).toBeVisible();
  await board.tabTo(/^Strength/);
  await page.keyboard.type('4');
  await expect(board.inspector.getByRole('combobox', { name: 'Strength' })).toHaveValue('4');
  await board.tabTo(/^Turn round/);
  await board.press('Enter');
  await expect(board.inspector.getByRole('button').first()).not.toBeFocused();
  await expect(
    board.region.getByRole('button', { name: 'Dana Wu influences Jonas Reuter, strength 4 of 5' }),
  ).toBeAttached();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('met at the fair');
  await board.tabTo(/^Delete/);
  await expect(board.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('met at the fair');
  await board.press('Enter');
  await expect(board.region.getByRole('button', { name: /influences/ })).toHaveCount(0);
  await expect(board.region.locator(':focus')).toHaveCount(1);
});

for (const [width, height] of [
  [1024, 640],
  [853, 480],
  [640, 360],
] as const) {
  test(`a window of ${width}×${height} stays usable`, async ({ page, board }) => {
    await page.setViewportSize({ width, height });
    await board.openSample();
    const row = page.getByRole('group', { name: 'View of the board' });
    for (const button of await row.getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await board.run('teodor ilic');
    await expect(board.piece('Teodor Ilić')).toBeInViewport({ ratio: 1 });
    const last = board.inspector.getByRole('button').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    const { violations } = await new AxeBuilder({ page })
      .include('[aria-label="View of the board"]')
      .include('aside')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    await board.closePanel();
    await row.getByRole('button', { name: /^Layers/ }).click();
    await expect(page.getByRole('menuitemcheckbox').first()).toBeInViewport({ ratio: 1 });
    await page.getByRole('menuitemcheckbox').last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('menuitemcheckbox').last()).toBeInViewport({ ratio: 1 });
  });
}
