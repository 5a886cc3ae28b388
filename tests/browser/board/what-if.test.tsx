import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { tagPeople } from '@/document/index.ts';
import { BoardScreen } from '@/features/board/board-screen.tsx';
import { boardCommands } from '@/features/board/commands/index.ts';
import { type BoardSession, useBoard } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import type { Command } from '@/ui/commands/command.ts';
import { useKeyboard } from '@/ui/commands/use-keyboard.ts';

const small = () =>
  new TestBoard()
    .account({ asOf: '2026-06-30' })
    .rank('Executive', 'Manager')
    .department('Finance')
    .team('Anna', { role: 'accountManager' })
    .contact('Dana', {
      department: 'Finance',
      rank: 'Executive',
      role: 'decisionMaker',
      influence: 5,
      stance: 0,
    })
    .contact('Carl', { department: 'Finance', rank: 'Manager', role: 'champion', influence: 4, stance: 1 })
    .connect('Carl', 'reportsTo', 'Dana')
    .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2026-06-25' });

const commands: readonly Command<BoardSession>[] = boardCommands;

/** The board under the keyboard, as the app has it. */
function Board() {
  const context = useBoard();
  useKeyboard(
    () => ({ commands, context, singleKeys: true }),
    (command) => void command.run(context),
  );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 600, width: '100%' }}>
      <BoardScreen />
    </div>
  );
}

async function show(board = small()) {
  const real = openBoard(board);
  await render(
    <Around session={real}>
      <Board />
    </Around>,
  );
  await expect.poll(() => real.camera.current).toBeDefined();
  real.camera.current?.focus();
  const shown = () => shownOf(real).getState();
  const run = (id: string) => commands.find((command) => command.id === id)?.run(shown());
  return { real, shown, run };
}

const bar = () => page.getByRole('region', { name: 'What-if' });
const stanceOf = ({ document }: BoardSession, person: string) =>
  document.model.getState().people.get(person)?.stance;
const steps = ({ document }: BoardSession) => document.history.getState().done.map(({ label }) => label);

describe('what-if', () => {
  it('opens by W, says what it is and what one can do, and is left by W', async () => {
    const { real, shown } = await show();
    await userEvent.keyboard('w');
    await expect.element(bar()).toHaveTextContent('What-if · nothing here is real until you apply it');
    await expect.element(bar()).toHaveTextContent('Change stances with + and −');
    await expect.element(bar().getByRole('button', { name: 'Apply as one step' })).toBeDisabled();
    await expect
      .element(page.getByRole('button', { name: 'What if' }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('w');
    await expect.element(bar()).not.toBeInTheDocument();
    expect(shown()).toBe(real);
  });

  it('takes the gestures of the board on a copy, and tells what comes of them', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w++');
    expect([stanceOf(shown(), 'Dana'), stanceOf(real, 'Dana')]).toEqual([2, 0]);
    const [before, after] = [real, shown()].map(
      (board) => board.analysis.getState().findings?.score.score ?? 0,
    );
    expect(after).toBeGreaterThan(before ?? 0);
    await expect.element(bar()).toHaveTextContent(/Score\s*\d+\.\d\s*\d+\.\d\s*▲ \+\d/);
    await expect.element(bar().getByText(/in the what-if, up by \d/)).toBeInTheDocument();
    await expect.element(bar()).toHaveTextContent('2 tried');
    await bar()
      .getByRole('button', { name: /^Take back: Change stance of Dana/ })
      .click();
    expect(stanceOf(shown(), 'Dana')).toBe(1);
    await expect.element(bar()).toHaveTextContent('1 tried');
    await userEvent.keyboard('-');
    expect(stanceOf(shown(), 'Dana')).toBe(0);
  });

  it('asks before what was tried out is lost', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w+w');
    const dialog = page.getByRole('dialog', { name: 'Leave the what-if?' });
    await expect.element(dialog).toHaveTextContent('One change was tried out');
    await dialog.getByRole('button', { name: 'Stay' }).click();
    expect(stanceOf(shown(), 'Dana')).toBe(1);
    await bar().getByRole('button', { name: 'Leave' }).click();
    await dialog.getByRole('button', { name: 'Leave without a trace' }).click();
    await expect.element(bar()).not.toBeInTheDocument();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(shown()).toBe(real);
    expect([stanceOf(real, 'Dana'), steps(real)]).toEqual([0, []]);
  });

  it('survives every Esc', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w+');
    const copy = shown();
    await userEvent.keyboard('{Escape}{Escape}{Escape}{Escape}');
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('dialog', { name: 'Leave the what-if?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(shown()).toBe(copy);
    expect(stanceOf(copy, 'Dana')).toBe(1);
  });

  it('is applied as one step, which one undo takes back', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w++');
    await bar().getByRole('button', { name: 'Apply as one step' }).click();
    await expect.element(bar()).not.toBeInTheDocument();
    expect(shown()).toBe(real);
    expect([stanceOf(real, 'Dana'), steps(real)]).toEqual([2, ['What if: 2 changes']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(stanceOf(real, 'Dana')).toBe(0);
  });

  it('says why it cannot be applied, and keeps what was tried out', async () => {
    const { real, shown } = await show();
    real.document.doc.getMap('meta').set('schemaVersion', 99);
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w+');
    await bar().getByRole('button', { name: 'Apply as one step' }).click();
    await expect.element(page.getByText(/open for reading only/)).toBeVisible();
    expect(stanceOf(shown(), 'Dana')).toBe(1);
  });

  it('lets the selected person leave to a successor', async () => {
    const { real, shown, run } = await show();
    real.view.setState(select(['Carl']));
    await run('somebodyLeaves');
    expect(shown()).not.toBe(real);
    await expect.element(page.getByRole('button', { name: /^Successor of Carl,/ })).toBeVisible();
    await expect.element(bar()).toHaveTextContent('▼ −');
    expect(steps(shown())).toEqual(['Carl leaves']);
    expect(real.document.model.getState().people.size).toBe(3);
  });

  it('lists what changes: parts, insights that come and go, and the steps', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Carl']));
    await userEvent.keyboard('w---');
    await bar()
      .getByRole('button', { name: /appear, \d+ vanish/ })
      .click();
    const panel = page.getByRole('complementary', { name: 'What changes' });
    await expect.element(panel.getByRole('row', { name: /^Support / })).toHaveTextContent('▼ −');
    await expect.element(panel.getByRole('row', { name: /^Resilience / })).toHaveTextContent('±0');
    const appear = panel.getByRole('region', { name: /^Insights that appear/ });
    await appear.getByRole('button', { name: /^Blocker/ }).click();
    expect(real.view.getState().insight?.subjects).toContain('Carl');
    await expect
      .element(appear.getByRole('button', { name: /^Blocker/ }))
      .toHaveAttribute('aria-pressed', 'true');
    const tried = panel.getByRole('region', { name: /^Tried out so far/ });
    await expect
      .element(tried.getByRole('listitem').first())
      .toHaveTextContent('Change stance of Carl to Opponent');

    const { before } = shown().sandbox ?? {};
    const known = new Set(before?.analysis.getState().insights.map(({ id }) => id));
    const appearing = shown()
      .analysis.getState()
      .insights.filter(({ id }) => !known.has(id));
    await expect.element(appear.getByRole('listitem')).toHaveLength(appearing.length);
    shown().sandbox?.leave();
    await expect.element(panel).not.toBeInTheDocument();
  });

  it('tells apart what is on the same people', async () => {
    const { real, run } = await show();
    real.view.setState(select(['Carl']));
    await run('somebodyLeaves');
    await bar()
      .getByRole('button', { name: /vanish/ })
      .click();
    const panel = page.getByRole('complementary', { name: 'What changes' });
    await expect.element(panel.getByRole('row', { name: /^of it on the same people/ })).toBeVisible();
    await bar()
      .getByRole('button', { name: /^Take back/ })
      .click();
    await expect.element(panel.getByText('of it on the same people')).not.toBeInTheDocument();
  });

  it('says while something is still being computed', async () => {
    const { real, shown } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w+');
    shown().analysis.setState({ rankingsAreCurrent: false });
    await expect.element(bar().getByRole('button', { name: /vanish so far …/ })).toBeVisible();
    await bar()
      .getByRole('button', { name: /vanish/ })
      .click();
    await expect
      .element(page.getByText(/Next moves, departures and recruits are still being computed/))
      .toBeVisible();
    shown().analysis.setState({ revision: -1 });
    await expect.element(bar().getByText('The newer board is being analysed')).toBeInTheDocument();
    shown().analysis.setState({ error: 'The analysis stopped and was started again.' });
    await expect.element(bar().getByRole('button', { name: 'The analysis stopped' })).toBeVisible();
  });

  it('takes an older real board for no comparison', async () => {
    const { real } = await show();
    real.view.setState(select(['Dana']));
    await userEvent.keyboard('w+');
    await expect.element(bar().getByText(/^Position score: .* in the what-if/)).toBeInTheDocument();
    // So it is when the topic changes and the sandbox is analysed first.
    real.analysis.setState({ revision: -1 });
    await expect.element(bar().getByText('The newer board is being analysed')).toBeInTheDocument();
    real.analysis.setState({ error: 'The analysis stopped and was started again.' });
    await expect.element(bar().getByRole('button', { name: 'The analysis stopped' })).toBeVisible();
  });

  it('tells a board that has not been analysed from one without a score', async () => {
    const { shown } = await show();
    await userEvent.keyboard('w');
    shown().analysis.setState({ findings: undefined });
    await expect.element(bar().getByText('Position score: not known yet')).toBeInTheDocument();
    shown().analysis.setState({ error: 'The analysis stopped and was started again.' });
    await expect
      .element(bar().getByText('Position score: not known, the analysis stopped'))
      .toBeInTheDocument();
    tagPeople(shown().document, ['Dana'], 'role', undefined);
    await expect
      .element(bar().getByText('Position score: no score without a decision maker'))
      .toBeInTheDocument();
  });

  it('lets go of what was on the same people while it is asked anew, and when that fails', async () => {
    const { real, shown, run } = await show();
    real.view.setState(select(['Carl']));
    await run('somebodyLeaves');
    await bar()
      .getByRole('button', { name: /vanish/ })
      .click();
    const row = page.getByRole('row', { name: /^of it on the same people/ });
    await expect.element(row).toBeVisible();
    const { sandbox } = shown();
    if (sandbox === undefined) throw new Error('There is no sandbox.');
    let fail = () => undefined as void;
    sandbox.changeOnSamePeople = () =>
      new Promise((_resolve, reject) => {
        fail = () => reject(new Error('The analysis stopped'));
      });
    tagPeople(shown().document, ['Dana'], 'stance', 2);
    await expect.element(row).not.toBeInTheDocument();
    fail();
    await expect.element(row).not.toBeInTheDocument();
  });

  it('moves no piece to another place on the board', async () => {
    await show();
    const places = () =>
      [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map(({ dataset, style }) => [
        dataset['id'],
        style.transform,
      ]);
    const before = places();
    expect(before).toHaveLength(3);
    await userEvent.keyboard('w');
    await expect.element(bar()).toHaveTextContent('Change stances');
    // The camera fits the board to the room that is left.
    const zoom = () =>
      new DOMMatrix(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform).a;
    await expect.poll(zoom).toBeLessThan(1);
    expect(places()).toEqual(before);
    await userEvent.keyboard('w');
    await expect.poll(zoom).toBe(1);
    expect(places()).toEqual(before);
  });

  it('leaves the board its room and fits a narrow screen', async () => {
    const before = { width: window.innerWidth, height: window.innerHeight };
    await page.viewport(1024, 640);
    const { real } = await show();
    real.view.setState(select(['Dana']));
    for (const key of ['w', '+']) {
      await userEvent.keyboard(key);
      await expect.element(bar().getByRole('button', { name: 'Leave' })).toBeVisible();
      const box = bar().element().getBoundingClientRect();
      expect(box.height).toBeLessThanOrEqual(56);
      for (const button of bar().getByRole('button').elements())
        expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(box.right);
    }
    await page.viewport(before.width, before.height);
  });
});

describe('what a what-if takes away', () => {
  it('is erasing, which reaches further than a copy', async () => {
    const { real, shown } = await show();
    real.view.setState({ ...select(['Dana'])(real.view.getState()), panel: 'inspector' });
    const erase = page.getByRole('button', { name: 'Erase for good…' });
    await expect.element(erase).toBeEnabled();
    real.camera.current?.focus();
    await userEvent.keyboard('w');
    await expect.element(erase).toBeDisabled();
    expect(commands.find(({ id }) => id === 'erase')?.available?.(shown())).toBe(false);
  });
});
