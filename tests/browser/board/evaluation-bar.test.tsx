import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { EvaluationBar } from '@/features/board/canvas/evaluation-bar.tsx';

const decided = () => new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker', influence: 5 });

async function show(board: TestBoard) {
  const session = openBoard(board);
  await render(
    <Around session={session}>
      <EvaluationBar />
    </Around>,
  );
  return session;
}

const bar = () => page.getByRole('button', { name: /position score/i });

describe('the evaluation bar', () => {
  it('is hatched and says so where not enough is known', async () => {
    await show(decided());
    await expect.element(bar()).toHaveAccessibleName(/^Position score \d+ of 100, not enough known$/);
    await expect.element(bar()).toHaveAttribute('data-uncertain');
  });

  it('is plain where enough is known', async () => {
    const board = decided();
    for (const name of ['Bo', 'Cy', 'Di']) {
      board
        .contact(name, { role: 'champion', influence: 4, stance: 1 })
        .connect('Anna', 'covers', name, { strength: 4, lastContact: '2026-06-20' });
    }
    await show(board);
    await expect.element(bar()).toHaveAccessibleName(/^Position score \d+ of 100$/);
    await expect.element(bar()).not.toHaveAttribute('data-uncertain');
  });

  it('never passes an older score off as the board’s', async () => {
    const session = await show(decided());
    session.analysis.setState({ revision: -1, busy: true });
    await expect.element(bar()).toHaveAccessibleName(/before the last change$/);
    await expect.element(bar()).toHaveAttribute('data-older');
  });

  it('opens the insights, whichever tab was open last', async () => {
    const session = await show(decided());
    session.view.setState({ insightsTab: 'departures' });
    (bar().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.view.getState()).toMatchObject({ panel: 'insights', insightsTab: 'insights' });
  });
});
