import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './journey.ts';
import { PictureDialog } from './pages/picture-dialog.ts';

const test = base.extend<{ readonly picture: PictureDialog }>({
  picture: async ({ page }, provide) => provide(new PictureDialog(page)),
});

/** Whatever a strict reader finds written in an SVG; fails where it cannot read it. */
async function readSvg(page: Page, svg: string) {
  return await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (root.querySelector('parsererror') !== null || root.localName !== 'svg')
      throw new Error('This is no SVG.');
    return {
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: Array.from(root.querySelectorAll('text, title'), ({ textContent }) => textContent),
      /** What is written of each piece, with its whole name, which a title says where it is cut short. */
      written: Array.from(root.querySelectorAll('g:has(> text)'), (group) => {
        const [shown = ''] = Array.from(group.querySelectorAll(':scope > text'), (line) => line.textContent);
        return { shown, whole: group.querySelector(':scope > title')?.textContent ?? shown };
      }),
    };
  }, svg);
}

/** The size of a PNG, and how many colours it has. */
async function readPng(page: Page, png: Buffer) {
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, Math.min(400, bitmap.height)) ?? {};
    return {
      width: bitmap.width,
      height: bitmap.height,
      colours: new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size,
    };
  }, png.toString('base64'));
}

test('the board leaves as SVG with every name on it, and as PNG of the chosen size', async ({
  page,
  board,
  picture,
}) => {
  await board.openSample();
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
  const labels = await board.pieces.evaluateAll((pieces) =>
    pieces.map((piece) => piece.getAttribute('aria-label') ?? ''),
  );
  expect(labels).toHaveLength(110);
  await picture.open();
  const svg = await picture.download('SVG');
  expect(svg.name).toBe('Northwind-Rail-2026-06-01.svg');
  const { width, height, written } = await readSvg(page, svg.content.toString());
  for (const label of labels) {
    const name = label.split(', ', 1)[0] ?? '';
    const own = written.find(({ whole }) => whole === name || whole.startsWith(`${name}, `));
    // Cut short it is still a word to know them by.
    expect(own?.shown, name).toMatch(/\p{Letter}{3}/u);
  }

  await picture.choose('3×');
  const png = await picture.download('PNG');
  expect(png.name).toBe('Northwind-Rail-2026-06-01.png');
  const seen = await readPng(page, png.content);
  expect([seen.width, seen.height]).toEqual([3 * width, 3 * height]);
  expect(seen.colours).toBeGreaterThan(100);
});

test('a customer-safe picture holds names and titles, and nothing we think', async ({
  page,
  board,
  picture,
}) => {
  await board.openSample();
  await picture.open();
  await picture.safe.check();
  await picture.drawn();
  const { name, content } = await picture.download('SVG');
  expect(name).toBe('Northwind-Rail-2026-06-01.svg');
  const svg = content.toString();
  const { texts } = await readSvg(page, svg);
  expect(texts.some((text) => text.startsWith('Chief of Staff'))).toBe(true);
  expect(texts).toContain('Purchasing');
  expect(svg).not.toMatch(
    /opponent|sceptic|advocate|influence|coverage|stance|tension|gatekeep|outside|insight/i,
  );
  for (const absent of ['Désirée Kaltenbach', 'Winston Adebayo']) expect(svg).not.toContain(absent);
});

test('the picture goes to the clipboard', async ({ context, page, board, picture }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.openSample();
  await picture.open();
  await picture.choose('1×');
  await picture.button('Copy PNG').click();
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await picture.button('Copy SVG').click();
  await expect(page.getByText('The picture is on the clipboard as SVG text.')).toBeVisible();
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toMatch(/^<svg /);
});

test('printing prints the picture on one page, and the page is as it was', async ({ page, board }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await board.openSample();
  // From then on what draws it is there.
  await board.run('Print the board');
  const printed = page.locator('[data-printed]');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(printed).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  // The name that fits; the whole one is its title.
  await expect(printed.locator('text', { hasText: 'H. Brandt' }).first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(board.region).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);

  // The browser itself tells of printing, and the picture is there while it prints.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, wide = '0', high = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(wide)).toBeGreaterThan(Number(high));
  await expect(printed).toHaveCount(0);
  await expect(board.pieces).toHaveCount(110);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing in the dialog', async ({ page, board, picture }) => {
      await board.openSample();
      await picture.open();
      await picture.safe.check();
      await picture.drawn();
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}
