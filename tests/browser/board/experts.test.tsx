import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { MetricsFindings } from '@/analysis/index.ts';
import { connect } from '@/document/index.ts';
import { BoardScreen } from '@/features/board/board-screen.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { enterPanel } from '@/features/board/session/view-store.ts';

const board = () =>
  new TestBoard()
    .department('Sales', 'team')
    .department('Finance')
    .team('Anna', { department: 'Sales', role: 'accountManager' })
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5, stance: 1 })
    .contact('Carl', { department: 'Finance' })
    .contact('Eve')
    .outside('Otto')
    .connect('Anna', 'covers', 'Carl', { strength: 4 })
    .connect('Carl', 'trusts', 'Dana', { strength: 3 });

const figures = figuresOf({
  Anna: { betweenness: 0, degree: 1, constraint: 1, community: 1 },
  Carl: { betweenness: 0.5, degree: 2, constraint: 0.5, community: 1 },
  Dana: { betweenness: 0.2346, degree: 1, constraint: 1, community: 1 },
  Eve: { betweenness: 0, degree: 0, constraint: null, community: 2 },
});

type Answer = BoardSession['metrics'];

/** The whole board, whose figures are what the test says. */
async function show(answer: Answer = () => Promise.resolve(figures)): Promise<BoardSession> {
  const session: BoardSession = { ...openBoard(board()), metrics: answer };
  await render(
    <Around session={session}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
        <BoardScreen />
      </div>
    </Around>,
  );
  await expect.element(page.getByRole('button', { name: /^Dana,/ })).toBeVisible();
  return session;
}

async function showPanel(answer?: Answer): Promise<BoardSession> {
  const session = await show(answer);
  session.view.setState(enterPanel('experts'));
  await expect.element(panel()).toBeVisible();
  return session;
}

const panel = () => page.getByRole('complementary', { name: 'Expert figures' });
const table = () => panel().getByRole('table');
const heading = (label: string) => table().getByRole('columnheader', { name: label });
const sortBy = (label: string) => table().getByRole('button', { name: label, exact: true });
const names = () =>
  [...document.querySelectorAll('tbody th')].map((cell) => cell.querySelector('button')?.textContent);

describe('the table of expert figures', () => {
  it('has everybody of ours and theirs, a column per figure, and says where one is not defined', async () => {
    await showPanel();
    await expect.poll(names).toEqual(['Anna', 'Carl', 'Dana', 'Eve']);
    expect(table().getByRole('columnheader').elements()).toHaveLength(10);
    await expect.element(table().getByRole('row', { name: /Dana.*Finance.*0\.235/ })).toBeVisible();
    await expect.element(table().getByTitle('not defined here')).toHaveTextContent('–');
  });

  it('sorts by a heading, from the highest, from the lowest, and back, by keyboard as well', async () => {
    await showPanel();
    await sortBy('Go-between').click();
    await expect.poll(names).toEqual(['Carl', 'Dana', 'Anna', 'Eve']);
    await expect.element(heading('Go-between')).toHaveAttribute('aria-sort', 'descending');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['Anna', 'Eve', 'Dana', 'Carl']);
    await expect.element(heading('Go-between')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['Anna', 'Carl', 'Dana', 'Eve']);
    await expect.element(heading('Go-between')).toHaveAttribute('aria-sort', 'none');
  });

  it('is found in by name, and narrowed to a department', async () => {
    await showPanel();
    // The panel took the keyboard: what is typed goes into its first field.
    await expect.element(panel().getByLabelText('Find by name')).toHaveFocus();
    await userEvent.keyboard('an');
    await expect.poll(names).toEqual(['Anna', 'Dana']);
    await expect.element(panel().getByText('2 of 4 people')).toBeVisible();
    await panel().getByLabelText('Find by name').clear();
    await panel().getByLabelText('Side or department', { exact: true }).click();
    await page.getByRole('option', { name: 'Finance' }).click();
    await expect.poll(names).toEqual(['Carl', 'Dana']);
  });

  it('selects a person on the board', async () => {
    const session = await showPanel();
    await table().getByRole('button', { name: 'Carl' }).click();
    expect([...session.view.getState().selection]).toEqual(['Carl']);
  });

  it('explains a column: what it says, what graph theory calls it, and who defined it', async () => {
    await showPanel();
    const before = table().getByRole('button', { name: 'Colour the board by Core' });
    await expect.element(before).toBeVisible();
    (before.element() as HTMLElement).focus();
    await userEvent.tab();
    await expect.element(sortBy('Hemmed in')).toHaveFocus();
    await expect.element(page.getByRole('tooltip')).toHaveTextContent(/brokers.*Constraint.*Burt/s);
  });

  it('says what is an estimate', async () => {
    await showPanel(() => Promise.resolve({ ...figures, sampledFrom: 300 }));
    await expect
      .element(panel().getByText(/^Go-between and Nearness are estimated from 300 starting people/))
      .toBeVisible();
    await expect.element(sortBy('≈ Nearness')).toBeVisible();
    await expect.element(sortBy('Ties')).toBeVisible();
  });

  it('shows two thousand people by rendering only those in view', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`Person ${index + 1}`, { degree: index }]),
    );
    const large = new TestBoard();
    for (const name of Object.keys(many)) large.contact(name);
    const session: BoardSession = { ...openBoard(large), metrics: () => Promise.resolve(figuresOf(many)) };
    const { ExpertsPanel } = await import('@/features/board/experts/experts-panel.tsx');
    await render(
      <Around session={session}>
        <div style={{ position: 'relative', height: 600 }}>
          <ExpertsPanel />
        </div>
      </Around>,
    );
    await expect.element(panel().getByText('2,000 people')).toBeVisible();
    expect(names().length).toBeLessThan(60);
    await expect.element(table()).toHaveAttribute('aria-rowcount', '2001');
    const scroller = panel().getByRole('region', { name: 'Figures by person' }).element();
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(() => names().at(-1)).toBe('Person 2000');
    await expect
      .element(table().getByRole('row', { name: /^Person 2000/ }))
      .toHaveAttribute('aria-rowindex', '2001');
  });
});

describe('computing the figures', () => {
  it('shows progress and can be stopped and asked for again', async () => {
    let runs = 0;
    await showPanel(({ signal, onProgress } = {}) => {
      runs += 1;
      onProgress?.(0.4);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
    });
    const progress = panel().getByRole('progressbar', { name: 'How much of the figures is computed' });
    await expect.element(progress).toHaveAttribute('aria-valuenow', '40');
    await panel().getByRole('button', { name: 'Cancel' }).click();
    await expect.element(panel().getByText('The figures are not computed.')).toBeVisible();
    await panel().getByRole('button', { name: 'Compute' }).click();
    await expect.element(progress).toBeVisible();
    expect(runs).toBe(2);
  });

  it('says when it failed, and tries again', async () => {
    let fails = true;
    await showPanel(() => (fails ? Promise.reject(new Error('broken')) : Promise.resolve(figures)));
    await expect.element(panel().getByRole('alert')).toHaveTextContent('could not be computed');
    fails = false;
    await panel().getByRole('button', { name: 'Try again' }).click();
    await expect.poll(names).toHaveLength(4);
    await expect.element(panel().getByRole('alert')).not.toBeInTheDocument();
  });

  it('of an empty board says that there is nobody', async () => {
    await showPanel(() => Promise.resolve(figuresOf({})));
    await expect.element(panel().getByText(/^There is nobody to compute figures for/)).toBeVisible();
  });

  it('follows an edit; until then the figures are marked as older and not handed out', async () => {
    const answers: ((found: MetricsFindings) => void)[] = [];
    const session = await showPanel(() => new Promise((resolve) => answers.push(resolve)));
    await expect.poll(() => answers).toHaveLength(1);
    answers[0]?.(figures);
    const csv = panel().getByRole('button', { name: 'Export as CSV' });
    await expect.element(csv).toBeEnabled();
    connect(session.document, { kind: 'trusts', from: 'Eve', to: 'Dana' });
    await expect.element(panel().getByText('Computing the figures again …')).toBeVisible();
    await expect.element(table()).toHaveAttribute('data-older');
    await expect.element(csv).toBeDisabled();
    await expect.poll(() => answers).toHaveLength(2);
    answers[1]?.(figuresOf({ Eve: { degree: 1 } }));
    await expect.poll(names).toEqual(['Eve']);
    await expect.element(table()).not.toHaveAttribute('data-older');
  });
});

describe('a column', () => {
  it('colours the board, and no longer when it is asked once more', async () => {
    const session = await showPanel();
    const button = table().getByRole('button', { name: 'Colour the board by Go-between' });
    await button.click();
    expect(session.view.getState().colouring).toBe('betweenness');
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    expect(session.view.getState().colouring).toBeUndefined();
  });
});
