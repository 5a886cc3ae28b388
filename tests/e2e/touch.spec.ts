import { expect, test } from './journey.ts';
import { Fingers } from './pages/fingers.ts';

// A tablet: a finger that does not hover, and two pixels for each of ours.
test.use({ hasTouch: true, deviceScaleFactor: 2 });

test.beforeEach(async ({ board }) => {
  await board.openSample();
});

test('one finger pans, two fingers pinch, and a tap selects a piece or lets go', async ({ page, board }) => {
  const fingers = await Fingers.on(page);
  const before = await board.view();
  const { x, y } = await board.emptyPlace();
  await fingers.move([{ x, y }], [{ x: x - 120, y: y - 60 }]);
  const panned = await board.view();
  expect(panned.zoom).toBe(before.zoom);
  expect(panned.x - before.x).toBeCloseTo(-120, -1);
  expect(panned.y - before.y).toBeCloseTo(-60, -1);

  const middle = await board.centre();
  const apart = (distance: number) => [
    { x: middle.x - distance, y: middle.y },
    { x: middle.x + distance, y: middle.y },
  ];
  await fingers.move(apart(60), apart(150));
  await expect.poll(async () => (await board.view()).zoom).toBeGreaterThan(before.zoom * 1.8);
  await fingers.move(apart(150), apart(60));
  await expect.poll(async () => (await board.view()).zoom).toBeLessThan(before.zoom * 1.6);

  await board.press('f');
  await board.still();
  await board.piece('Gwendolyn Pryce').tap();
  await expect(board.selected).toHaveAccessibleName(/^Gwendolyn Pryce,/);
  const empty = await board.emptyPlace();
  await page.touchscreen.tap(empty.x, empty.y);
  await expect(board.selected).toHaveCount(0);
});

test('a drag that a second finger ends leaves nothing in the air: the next one moves its own piece alone', async ({
  page,
  board,
}) => {
  const fingers = await Fingers.on(page);
  const undo = await board.undoButton.getAttribute('aria-label');
  const [gwendolyn, teodor] = [await board.middle('Gwendolyn Pryce'), await board.middle('Teodor Ilić')];
  const aside = { x: gwendolyn.x + 60, y: gwendolyn.y + 20 };
  await fingers.moveThenPinch(gwendolyn, aside, { x: aside.x + 120, y: aside.y });
  await board.press('f');
  await board.still();
  const back = await board.middle('Gwendolyn Pryce');
  expect(Math.hypot(back.x - gwendolyn.x, back.y - gwendolyn.y)).toBeLessThan(4);
  await expect(board.undoButton).toHaveAccessibleName(undo ?? '');

  await fingers.move([teodor], [{ x: gwendolyn.x, y: gwendolyn.y + 30 }]);
  await expect(board.undoButton).toHaveAccessibleName(/Move Teodor Ilić/);
});

test('two fingers on a trackpad pinch, too', async ({ page, board }) => {
  const before = await board.view();
  const { x, y } = await board.centre();
  await page.mouse.move(x, y);
  // As browsers tell of it: the wheel with Ctrl held.
  await page.keyboard.down('Control');
  for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await board.view()).zoom).toBeGreaterThan(before.zoom * 1.15);
  // The board grew, not the page.
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test('a screen of two pixels for one is drawn with all of them', async ({ board }) => {
  const pixels = () =>
    board.region.evaluate((region) =>
      Array.from(region.querySelectorAll('canvas'), (canvas) => ({
        drawn: canvas.width,
        shown: Number.parseFloat(canvas.style.width),
        room: region.getBoundingClientRect().width,
      })).filter(({ drawn, shown, room }) => drawn > 0 && shown >= room),
    );
  await expect.poll(async () => (await pixels()).length).toBeGreaterThan(0);
  for (const { drawn, shown } of await pixels()) expect(drawn / shown).toBeCloseTo(2, 1);
});
