import type { Page } from '@playwright/test';
import { type LensId, lenses } from '@/drawing/index.ts';
import { expect, test } from './journey.ts';

/*
 * The five lenses on the sample, light and dark, beside pictures that are kept. They are compared at a quarter of
 * their size: there the pixels of glyphs, which differ from machine to machine, are gone, but a piece that stands
 * elsewhere or has another colour is ten pixels that differ. To keep new pictures after a change that was meant:
 * `npx playwright test --config tests/config/playwright.config.ts lens-pictures --update-snapshots`.
 */

/** Of the board on screen. */
const share = 0.25;

/** What may differ: less than five pieces. */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.008 };

/** The board as it is seen, made small by the browser itself. */
async function pictureOf(page: Page): Promise<Buffer> {
  const clip = await page.getByRole('region', { name: 'Board' }).boundingBox();
  if (clip === null) throw new Error('There is no board.');
  const whole = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const small = await page.evaluate(
    async ({ picture, by }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * by);
      canvas.height = Math.round(image.height * by);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    { picture: whole.toString('base64'), by: share },
  );
  return Buffer.from(small, 'base64');
}

/** The picture once two in a row are the same: lines are drawn beside the page, and the network comes to rest. */
async function settledPicture(page: Page): Promise<Buffer> {
  let before = await pictureOf(page);
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(300);
    const now = await pictureOf(page);
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the five lenses look as they did, ${scheme}`, async ({ page, board }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await board.openSample();
    for (const { id, label } of lenses) {
      await page.getByRole('button', { name: /^Lens: / }).click();
      await page.getByRole('menuitemradio', { name: new RegExp(`^${label}`) }).click();
      await page.mouse.move(1, 1);
      await board.still();
      expect(await settledPicture(page), id satisfies LensId).toMatchSnapshot(
        `${id}-${scheme}.png`,
        tolerance,
      );
    }
  });
}
