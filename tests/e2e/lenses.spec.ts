import { expect, test } from './journey.ts';
import type { BoardPage } from './pages/board-page.ts';

async function showLens(board: BoardPage, label: string): Promise<void> {
  await board.run(`Lens: ${label}`);
  await expect(board.page.getByRole('button', { name: `Lens: ${label}` })).toBeVisible();
  await board.still();
}

test.beforeEach(async ({ accounts, board }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add(
    [
      'Dana Wu, CFO, Finance, executive',
      'Jonas Reuter, Controller, Finance, manager',
      'Aiko Sato, Head of IT, IT, manager',
    ].join('\n'),
  );
  await board.add('Helena Brandt, account manager, Sales, manager', 'Our team');
  await board.press('Escape', 'f');
  await expect(board.selected).toHaveCount(0);
});

test('in the org chart a drop on a person sets the manager, on the tray takes the line away, and never closes a circle', async ({
  page,
  board,
}) => {
  await showLens(board, 'Org chart');
  await board.carry(await board.middle('Jonas Reuter'), await board.middle('Dana Wu'));
  await page.mouse.up();
  await expect(board.undoButton).toHaveAccessibleName(/Jonas Reuter reports to Dana Wu/);
  await board.still();
  const [dana, jonas] = [await board.middle('Dana Wu'), await board.middle('Jonas Reuter')];
  expect(jonas.y).toBeGreaterThan(dana.y);
  expect(Math.abs(jonas.x - dana.x)).toBeLessThan(2);

  await board.carry(dana, jonas);
  const circle = 'That would make a circle of reporting lines: Dana Wu → Jonas Reuter → Dana Wu.';
  await expect(board.region.getByRole('status').getByText(circle)).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('alert').getByText(circle)).toBeVisible();
  await expect(board.undoButton).toHaveAccessibleName(/Jonas Reuter reports to Dana Wu/);
  await board.still();

  const tray = await board.region.getByText('No reporting line').last().boundingBox();
  await board.carry(await board.middle('Jonas Reuter'), {
    x: (tray?.x ?? 0) + 20,
    y: (tray?.y ?? 0) + 8,
  });
  await page.mouse.up();
  await expect(board.undoButton).toHaveAccessibleName(/Jonas Reuter reports to nobody/);
});

test('influence × stance: a drop sets both tags, one undo takes both back, and our own people stay beside', async ({
  page,
  board,
}) => {
  await showLens(board, 'Influence × stance');
  await board.carry(await board.middle('Dana Wu'), await board.crossing('Advocate ++', '5 Decisive'));
  await page.mouse.up();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence decisive, stance advocate/);
  await board.undoButton.click();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence unknown, stance unknown/);
  await board.still();

  const undo = await board.undoButton.getAttribute('aria-label');
  await board.carry(await board.middle('Helena Brandt'), await board.crossing('Neutral =', '3 Some'));
  const reason = 'Only contacts have an influence and a stance.';
  await expect(board.region.getByRole('status').getByText(reason)).toBeVisible();
  await page.mouse.up();
  await expect(board.undoButton).toHaveAccessibleName(undo ?? '');
});

test('influence × coverage: a drop on a level asks who of ours it is, then sets influence and level at once', async ({
  page,
  board,
}) => {
  await showLens(board, 'Influence × coverage');
  const undo = await board.undoButton.getAttribute('aria-label');
  await board.carry(await board.middle('Dana Wu'), await board.crossing('4 Problem solver', '4 Strong'));
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Who of ours covers Dana Wu?' });
  await expect(dialog.getByText('Level 4: Problem solver')).toBeVisible();
  await expect(board.undoButton).toHaveAccessibleName(undo ?? '');
  await dialog.getByRole('button', { name: /Helena Brandt/ }).click();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence strong/);
  await board.still();
  const [there, wanted] = [
    await board.middle('Dana Wu'),
    await board.crossing('4 Problem solver', '4 Strong'),
  ];
  expect(Math.abs(there.x - wanted.x)).toBeLessThan(20);

  await board.carry(there, await board.crossing('Unknown', '5 Decisive'));
  await page.mouse.up();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence decisive/);
  await board.still();
  await board.carry(await board.middle('Dana Wu'), await board.crossing('No contact', '3 Some'));
  await expect(
    board.region.getByRole('status').getByText('Somebody of ours covers Dana Wu. If that is over,'),
  ).toBeVisible();
  const before = await board.undoButton.getAttribute('aria-label');
  await page.mouse.up();
  await expect(board.undoButton).toHaveAccessibleName(before ?? '');
});

test('brackets go through the lenses by keyboard, with the selection kept', async ({ page, board }) => {
  await board.select('Aiko Sato');
  for (const label of ['Org chart', 'Network', 'Influence × stance', 'Influence × coverage', 'Position']) {
    await board.press(']');
    await expect(page.getByRole('button', { name: `Lens: ${label}` })).toBeVisible();
    await expect(board.piece('Aiko Sato')).toHaveAttribute('aria-pressed', 'true');
  }
  await board.press('[');
  await expect(page.getByRole('button', { name: 'Lens: Influence × coverage' })).toBeVisible();
});

test('in the org chart a piece is carried to its manager by keyboard alone', async ({ board }) => {
  await showLens(board, 'Org chart');
  await board.select('Jonas Reuter');
  // Those without a line stand in rows, by name: Aiko is above Jonas.
  await board.press(' ', 'ArrowUp', ' ');
  await expect(board.undoButton).toHaveAccessibleName(/Jonas Reuter reports to Aiko Sato/);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`pieces ${reducedMotion === 'reduce' ? 'stand at once' : 'glide'} where another lens has them, with ${reducedMotion} of motion`, async ({
    page,
    board,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await board.still();
    const places = await board.piece('Aiko Sato').evaluateHandle((piece) => {
      const node = piece.closest('.react-flow__node') ?? piece;
      const seen = new Set<string>();
      // In the world, where the camera moves nothing.
      const look = () => {
        seen.add(getComputedStyle(node).transform);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    await board.press(']');
    await expect(page.getByRole('button', { name: 'Lens: Org chart' })).toBeVisible();
    await board.still();
    const count = await places.evaluate((seen) => seen.size);
    if (reducedMotion === 'reduce') expect(count).toBe(2);
    else expect(count).toBeGreaterThan(2);
  });
}
