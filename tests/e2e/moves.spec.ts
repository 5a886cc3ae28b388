import { expect, test } from './journey.ts';
import { InsightsPanel } from './pages/insights-panel.ts';

test('from an insight to its numbers and ways, from the next moves to a plan, by keyboard', async ({
  page,
  board,
}) => {
  const insights = new InsightsPanel(page);
  await board.openSample();
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+ of 100$/);

  await test.step('G leads to the insights; one opens to how it is computed and the ways there', async () => {
    await board.region.focus();
    await board.press('g');
    await expect(insights.tab('Insights')).toBeFocused();
    const untouched = insights.insight('Decision maker nobody has met');
    await untouched.focus();
    await board.press('Enter');
    await expect(untouched).toHaveAttribute('aria-expanded', 'true');
    const computed = insights.panel.getByRole('region', { name: 'How it is computed' });
    await expect(computed).toContainText('Severity: ');
    const ways = insights.panel.getByRole('group', { name: 'Ways there' });
    await expect(ways.getByRole('radio', { name: /^Draw the best way/ })).toBeChecked();
    await ways.getByRole('radio', { name: /^Draw the best way/ }).focus();
    await board.press('ArrowDown');
    await expect(ways.getByRole('radio', { name: /^Draw the second way/ })).toBeChecked();
    // Esc leads back to the board, where what was found is what stands out.
    await board.press('Escape');
    await expect(page.getByText('Insight: Decision maker nobody has met')).toBeVisible();
  });

  await test.step('S leads to the next moves, and the best is planned', async () => {
    await board.press('s');
    await expect(insights.tab('Next moves')).toBeFocused();
    const best = insights.rows.first();
    await expect(best).toContainText(/chance \d+ % × change \+[\d.]+ = \+[\d.]+ points/);
    await best.getByRole('button', { name: /^Show:/ }).focus();
    await board.press('Enter');
    await expect(page.getByText(/^Next move: /)).toBeVisible();
    await best.getByRole('button', { name: /^Plan it/ }).focus();
    await board.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Plan a move' });
    await expect(dialog.getByLabel('By when')).toBeFocused();
    await expect(dialog.getByLabel('Why this move')).toHaveValue(/^Proposed on 1 Jun 2026: chance \d+ %/);
    await dialog.getByLabel('By when').fill('2026-07-01');
    await board.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(best.getByText('planned')).toBeVisible();
    await expect(best.getByRole('button', { name: /^Plan it once more/ })).toBeFocused();
  });

  await test.step('it stands in the inspector of whom it is with, with its reason', async () => {
    await board.press('Escape', 'i');
    const moves = board.inspector.getByRole('region', { name: /^Moves/ });
    await expect(moves).toContainText('by 1 Jul 2026');
    await expect(moves).toContainText('Proposed on 1 Jun 2026');
  });
});

test('what a departure would cost is a list, and stands in the inspector of everybody', async ({
  page,
  board,
}) => {
  const insights = new InsightsPanel(page);
  await board.openSample();
  await board.run('Show or hide what it costs if somebody leaves');
  await expect(insights.tab('If somebody leaves')).toBeFocused();
  const worst = insights.rows.first();
  await expect(worst).toContainText('Marcus Oyelaran');
  await expect(worst).toContainText(/−\d+(\.\d)? points/);
  const cost = /−\d+(\.\d)? points/.exec((await worst.textContent()) ?? '')?.[0] ?? 'nothing';
  await worst.getByRole('button', { name: 'Show what is lost if Marcus Oyelaran leaves' }).click();
  await expect(page.getByText('If Marcus Oyelaran leaves')).toBeVisible();
  await board.openInspector('Marcus Oyelaran');
  const section = board.inspector.getByRole('region', { name: 'If Marcus Oyelaran leaves' });
  await expect(section).toContainText(`The position score changes by ${cost}`);
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('panels and dialogs open without a network, though they are fetched late', async ({
    page,
    board,
    context,
  }) => {
    const insights = new InsightsPanel(page);
    await board.openSample();
    await expect(page.getByRole('banner').getByText('offline ready')).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await expect(board.pieces.first()).toBeVisible();
    await board.select('Marcus Oyelaran');
    await board.press('t');
    await expect(page.getByRole('dialog', { name: 'Note a touch' })).toBeVisible();
    await board.press('Escape', 's');
    await expect(insights.rows.first()).toBeVisible();
    await board.press('Escape', 'i');
    await expect(board.inspector).toBeVisible();
  });
});

test('what is typed before a dialog has come over a slow network is not lost', async ({ page, board }) => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/asked-dialog.*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await board.openSample();
  await board.select('Marcus Oyelaran');
  await board.press('m');
  await page.keyboard.type('Visit the depot');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  arrive();
  await expect(page.getByRole('dialog', { name: 'Plan a move' })).toBeVisible();
  await expect(page.getByLabel('What is to be done')).toHaveValue('Visit the depot');
});
