import { readFile } from 'node:fs/promises';
import { lenses } from '@/drawing/index.ts';
import { expect, test } from './journey.ts';
import { Focus } from './pages/focus.ts';
import { PictureDialog } from './pages/picture-dialog.ts';

test('lenses, colours, focus, ways, views and a picture, by keyboard alone', async ({ page, board }) => {
  test.slow();
  const focus = new Focus(page);
  const teodor = board.piece('Teodor Ilić');
  await board.openSample();

  await test.step('somebody is found, and kept through all lenses', async () => {
    await board.press('/');
    await page.keyboard.type('ilic teo');
    await board.press('Enter');
    await expect(teodor).toHaveAttribute('aria-pressed', 'true');
    for (const { label } of [...lenses.slice(1), ...lenses.slice(0, 1)]) {
      await board.press(']');
      await expect(page.getByRole('button', { name: `Lens: ${label}` })).toBeVisible();
      await expect(teodor).toHaveAttribute('aria-pressed', 'true');
    }
  });

  await test.step('carried to another stance', async () => {
    await board.type('Lens: Influence × stance');
    await board.still();
    await expect(teodor).toHaveAccessibleName(/stance supporter/);
    await expect(teodor).toBeFocused();
    await board.press(' ', 'ArrowRight', ' ');
    await expect(teodor).toHaveAccessibleName(/stance advocate/);
    await board.press('Control+z');
    await expect(teodor).toHaveAccessibleName(/stance supporter/);
  });

  await test.step('coloured, and one class lit in the legend', async () => {
    await board.type('Colour by: Stance');
    const legend = page.getByRole('region', { name: 'Legend of the colours' });
    await expect(legend).toBeVisible();
    await board.tabTo(/^Opponent/);
    await board.press('Enter');
    await expect(legend.getByRole('button', { name: /^Opponent/ })).toHaveAttribute('aria-pressed', 'true');
    await board.type('Show everything');
    await expect(legend).toBeHidden();
  });

  await test.step('a neighbourhood, a way, and a closer look', async () => {
    await board.type('Lens: Position');
    await board.still();
    await board.press('h');
    await expect(focus.chip('1 step around Teodor Ilić')).toBeVisible();
    await board.press('j', '/');
    await page.keyboard.type('lindqvist');
    await board.press('Enter');
    await expect(focus.ways.getByRole('radio').first()).toBeChecked();
    await board.tabTo(/Turn round/);
    await board.press('Enter');
    await expect(focus.chip('Way: Margarethe Lindqvist → Teodor Ilić')).toBeVisible();
    const near = await board.view();
    await board.type('Fit the board');
    await expect.poll(async () => (await board.view()).zoom).toBeLessThan(near.zoom);
    await board.type('Zoom to the selection');
    await expect.poll(async () => (await board.view()).zoom).toBeCloseTo(near.zoom, 2);
  });

  await test.step('saved as a view, and taken away as a picture', async () => {
    await board.type('Save this view');
    await page.keyboard.type('Way to the chair');
    await board.press('Enter');
    await board.press('Escape');
    await board.type('Picture of the board');
    await new PictureDialog(page).drawn();
    await board.tabTo(/^Download SVG/);
    const [file] = await Promise.all([page.waitForEvent('download'), board.press('Enter')]);
    expect((await readFile(await file.path())).toString()).toContain('Teodor');
  });
});
