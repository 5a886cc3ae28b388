import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { InsightsPanel } from '@/features/board/insights/insights-panel.tsx';
import type { BoardSession, Camera } from '@/features/board/session/session.ts';

const small = () =>
  new TestBoard()
    .department('Finance')
    .team('Anna')
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5, stance: 0 })
    .contact('Carl', { department: 'Finance', role: 'champion', influence: 4, stance: 2 })
    .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2026-06-25' })
    .connect('Carl', 'influences', 'Dana', { strength: 4 });

async function show(session: BoardSession) {
  await render(
    <Around session={session}>
      <InsightsPanel />
    </Around>,
  );
}

const cameraThat = (
  frame: Camera['frame'],
  frameSquare: Camera['frameSquare'] = () => undefined,
): Camera => ({
  fit: () => undefined,
  frame,
  frameSquare,
  frameDepartment: () => undefined,
  zoomBy: () => undefined,
  focus: () => undefined,
});

const untouched = () => page.getByRole('button', { name: /^Decision maker nobody has met/ });

describe('insights', () => {
  it('show the people and the path of the one that is clicked, with its evidence', async () => {
    const session = openBoard(small());
    const framed: (readonly string[])[] = [];
    session.camera.fill(cameraThat((people) => framed.push(people)));
    await show(session);
    await untouched().click();
    const { insight, selection } = session.view.getState();
    expect(insight?.subjects).toContain('Dana');
    expect(insight?.path).toEqual(['Anna', 'Carl', 'Dana']);
    expect([...selection]).toEqual(['Dana']);
    expect(framed[0]).toEqual(expect.arrayContaining(['Anna', 'Carl', 'Dana']));
    await expect.element(untouched()).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByRole('list', { name: /^Warm path/ })).toBeVisible();
    await untouched().click();
    expect(session.view.getState().insight).toBeUndefined();
  });

  it('select everybody they are about, the most concerned in focus', async () => {
    const board = small().contact('Emil', { department: 'Finance', role: 'decisionMaker', influence: 5 });
    const session = openBoard(board.department('IT').contact('Ian', { department: 'IT', role: 'champion' }));
    await show(session);
    const several = session.analysis
      .getState()
      .findings?.insights.find(({ subjects }) => subjects.length > 1);
    if (several === undefined) throw new Error('No insight is about several people.');
    await page
      .getByRole('button', { name: new RegExp(`^${several.title}`) })
      .first()
      .click();
    const { selection, focused } = session.view.getState();
    expect([...selection]).toEqual(several.subjects);
    expect(focused).toBe(several.subjects[0]);
  });

  it('about an empty square bring the square into view', async () => {
    const board = new TestBoard().rank('Executive', 'Manager');
    for (const name of ['Finance', 'IT', 'Legal']) board.department(name);
    for (const department of ['Finance', 'IT'])
      board.contact(`${department} chief`, { department, rank: 'Executive', role: 'decisionMaker' });
    const session = openBoard(board.contact('Lea', { department: 'Legal', rank: 'Manager' }));
    const squares: (readonly string[])[] = [];
    session.camera.fill(
      cameraThat(
        () => undefined,
        (department, rank) => squares.push([department, rank]),
      ),
    );
    await show(session);
    await page.getByRole('button', { name: /^White space/ }).click();
    expect(squares).toEqual([['Legal', 'Executive']]);
    expect(session.view.getState().selection.size).toBe(0);
  });

  it('are put aside with a reason, which can be undone and taken back', async () => {
    const session = openBoard(small());
    await show(session);
    await untouched().click();
    await page.getByRole('button', { name: 'Dismiss …' }).click();
    await page.getByLabelText('Why can it be put aside?').fill('The sponsor asked us to wait');
    await userEvent.keyboard('{Enter}');
    await expect.element(untouched()).not.toBeInTheDocument();
    const dismissals = () => [...session.document.model.getState().dismissals.values()];
    expect(dismissals()).toMatchObject([{ reason: 'The sponsor asked us to wait' }]);
    expect(session.document.history.getState().done).toHaveLength(1);

    await page.getByRole('button', { name: 'Show 1 dismissed' }).click();
    await untouched().click();
    await expect.element(page.getByText(/The sponsor asked us to wait/)).toBeVisible();
    await page.getByRole('button', { name: 'Show again' }).click();
    expect(dismissals()).toEqual([]);
    await expect.element(page.getByRole('button', { name: /dismissed$/ })).not.toBeInTheDocument();
    await expect.element(untouched()).toBeVisible();
  });

  it('name who lowers each part of the score most', async () => {
    await show(openBoard(small()));
    await page.getByRole('button', { name: /^Decision-maker access/ }).click();
    const part = page.getByRole('region', { name: 'Position score' });
    await expect.element(part.getByRole('button', { name: 'Dana' })).toBeVisible();
    await expect.element(part.getByText('−35')).toBeVisible();
  });

  it('say what to do while there is nothing to analyse', async () => {
    await show(openBoard(new TestBoard().contact('Dana')));
    await expect.element(page.getByText('Nothing to analyse yet')).toBeVisible();
    await expect.element(page.getByText(/press K/).first()).toBeVisible();
  });

  it('say that a newer board is analysed, and what went wrong', async () => {
    const session = openBoard(small());
    await show(session);
    session.analysis.setState({ busy: true, error: 'The analysis ran out of memory.' });
    await expect.element(page.getByText('newer board being analysed')).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/ran out of memory.*older than the board/);
    await expect.element(untouched()).toBeVisible();
    session.analysis.setState({ findings: undefined, error: undefined });
    await expect.element(page.getByText('Analysing the board …')).toBeVisible();
  });
});
