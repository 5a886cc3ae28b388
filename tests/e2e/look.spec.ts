import { markBox, pieceDiameter } from '@/drawing/index.ts';
import { expect, test } from './journey.ts';
import { glyphSize, overlaps, seenPieces, seenTexts, shrunk } from './seen.ts';

// With the service worker, of which the header tells.
test.use({ serviceWorkers: 'allow' });

/** The part of its box that a piece without its badges fills. */
const pieceOfBox = pieceDiameter / markBox;

test('the sample fits 1280 × 720: pieces large enough, apart, and no text too small', async ({
  page,
  board,
}) => {
  await board.openSample();
  await expect(board.pieces).toHaveCount(110);
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
  await board.still();

  const pieces = (await seenPieces(page)).map((box) => shrunk(box, pieceOfBox));
  expect(Math.min(...pieces.map(({ left, right }) => right - left))).toBeGreaterThanOrEqual(36);
  expect(Math.min(...pieces.map(({ top, bottom }) => bottom - top))).toBeGreaterThanOrEqual(36);
  expect(overlaps(pieces)).toEqual([]);
  const view = await board.region.boundingBox();
  const outside = pieces.filter(
    ({ left, top, right, bottom }) =>
      view === null ||
      left < view.x ||
      top < view.y ||
      right > view.x + view.width ||
      bottom > view.y + view.height,
  );
  expect(outside.map(({ name }) => name)).toEqual([]);

  const texts = await seenTexts(page);
  expect(texts.filter(({ size }) => size < 11.99).map(({ name, size }) => `${name}: ${size} px`)).toEqual([]);
  // The line boxes of a name and the title below it share a hair's breadth; no letter of theirs does.
  const lines = texts.filter(({ ofPiece }) => ofPiece);
  expect(overlaps(lines, 1.5)).toEqual([]);
});

test('the glyph of a piece on the fitted sample is at least 20 px', async ({ page, board }) => {
  await board.openSample();
  for (const role of ['Decision maker', 'Champion', 'Gatekeeper', 'Evaluator', 'Influencer', 'User']) {
    expect(await glyphSize(page, role), role).toBeGreaterThanOrEqual(20);
  }
});

test('one key looks closely at a department, another shows the whole board again', async ({
  page,
  board,
}) => {
  await board.openSample();
  const names = async () => (await seenTexts(page)).filter(({ ofPiece }) => ofPiece);
  const smallest = async () => Math.min(...(await names()).map(({ size }) => Math.round(size)));
  await expect.poll(smallest).toBe(12);

  await board.select('Gwendolyn Pryce');
  await board.press('z');
  // Everybody of the department has a whole name, or one cut as little as its width allows.
  const sizeOf = async (person: string) => (await names()).find(({ name }) => name === person)?.size;
  for (const person of ['Gwendolyn Pryce', 'Teodor Ilić', 'A. Kowalczyk', 'R. Al-Farsi']) {
    await expect.poll(async () => await sizeOf(person), person).toBeGreaterThanOrEqual(17.99);
  }
  await board.still();
  expect(await smallest()).toBeGreaterThanOrEqual(12);
  expect(overlaps(await names(), 1.5)).toEqual([]);
  const pieces = (await seenPieces(page)).map((box) => shrunk(box, pieceOfBox));
  expect(overlaps(pieces)).toEqual([]);

  await board.press('f');
  await expect.poll(smallest).toBe(12);
});

test('the board can be read in the dark as well, at the same sizes', async ({ page, board }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await board.openSample();
  await expect.poll(async () => (await seenTexts(page)).filter(({ size }) => size < 11.99)).toEqual([]);
  const pieces = (await seenPieces(page)).map((box) => shrunk(box, pieceOfBox));
  expect(Math.min(...pieces.map(({ left, right }) => right - left))).toBeGreaterThanOrEqual(36);
});
