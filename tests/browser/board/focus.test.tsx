import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { BoardScreen } from '@/features/board/board-screen.tsx';
import { boardCommands } from '@/features/board/commands/index.ts';
import { type BoardSession, useBoard } from '@/features/board/session/session.ts';
import { focusOn, select } from '@/features/board/session/view-store.ts';
import { useKeyboard } from '@/ui/commands/use-keyboard.ts';

/** Anna covers Ben, Ben trusts Dana; Emil is by himself. All stand in one row. */
const small = () =>
  new TestBoard()
    .account({ asOf: '2026-06-30' })
    .rank('Executive')
    .department('Sales', 'team')
    .team('Anna', { department: 'Sales', rank: 'Executive' })
    .contact('Ben', { department: 'Finance', rank: 'Executive', stance: 1 })
    .contact('Carl', { department: 'IT', rank: 'Executive', stance: -1 })
    .contact('Dana', { department: 'Legal', rank: 'Executive', stance: 1 })
    .contact('Emil', { department: 'Research', rank: 'Executive' })
    .connect('Anna', 'covers', 'Ben', { strength: 5, lastContact: '2026-06-20' })
    .connect('Ben', 'trusts', 'Dana', { strength: 5 });

/** The board under the keyboard, as the app has it. */
function Board() {
  const context = useBoard();
  useKeyboard(
    () => ({ commands: boardCommands, context, singleKeys: true }),
    (command) => void command.run(context),
  );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 700, width: 1200 }}>
      <BoardScreen />
    </div>
  );
}

async function show(board = small()): Promise<BoardSession> {
  const session = openBoard(board);
  await render(
    <Around session={session}>
      <Board />
    </Around>,
  );
  await expect.poll(() => session.walker.current).toBeDefined();
  session.camera.current?.focus();
  return session;
}

const focusPanel = () => page.getByRole('complementary', { name: 'Focus' });
const waysPanel = () => page.getByRole('complementary', { name: 'Ways between two pieces' });
const selected = ({ view }: BoardSession) => [...view.getState().selection];
const onBoard = () => document.activeElement?.closest('[data-board-focus]') != null;

describe('the focus', () => {
  it('widens by key, says so on a chip, and ends on it', async () => {
    const session = await show();
    session.view.setState(select(['Anna']));
    await userEvent.keyboard('h');
    await expect.element(page.getByText('1 step around Anna')).toBeInTheDocument();
    await userEvent.keyboard('h');
    await expect.element(page.getByText('2 steps around Anna')).toBeInTheDocument();
    await page.getByRole('button', { name: 'End: 2 steps around Anna' }).click();
    expect(session.view.getState().focus).toBeUndefined();
    await expect.poll(onBoard).toBe(true);
  });

  it('opens by key with the keyboard in it, counts who is left, and X clears it', async () => {
    const session = await show();
    await userEvent.keyboard('o');
    await expect.element(focusPanel()).toBeVisible();
    await expect.element(focusPanel().getByRole('status')).toHaveTextContent('all 5 people');
    await expect.poll(() => focusPanel().element().contains(document.activeElement)).toBe(true);
    await focusPanel().getByRole('combobox', { name: 'Stance' }).click();
    await page.getByRole('option', { name: 'Supporter' }).click();
    await expect.element(focusPanel().getByRole('status')).toHaveTextContent('2 of 5 people');
    session.camera.current?.focus();
    await userEvent.keyboard('x');
    expect(session.view.getState().focus).toBeUndefined();
  });

  it('that leaves nobody says so and what to do', async () => {
    const session = await show();
    session.view.setState(focusOn({ stances: [2] }));
    await expect.element(page.getByText(/^Nobody is left/)).toBeInTheDocument();
    await userEvent.keyboard('o');
    await expect.element(focusPanel().getByText('Nobody fits all of this')).toBeVisible();
  });

  it('lists per person what has changed since 30 days before the board’s today', async () => {
    const session = await show(
      small().touch('2026-06-25', ['Anna'], ['Ben']).touch('2026-03-25', ['Anna'], ['Dana']),
    );
    await userEvent.keyboard('o');
    await focusPanel()
      .getByRole('checkbox', { name: /^Only people added/ })
      .click();
    expect(session.view.getState().focus).toEqual({ changedSince: '2026-05-31' });
    await expect.element(focusPanel().getByText('Touch with Anna')).toBeInTheDocument();
    await expect.element(focusPanel().getByText('25 Jun 2026').first()).toBeInTheDocument();
    // As a saved view does.
    session.view.setState(focusOn({ changedSince: '2026-03-01' }));
    await expect.element(focusPanel().getByLabelText('Changed since')).toHaveValue('2026-03-01');
  });

  it('makes arrows pass by whoever is dimmed, also on a what-if', async () => {
    const session = await show();
    session.view.setState(focusOn({ stances: [1] }));
    await expect.element(page.getByText('Stance: Supporter')).toBeInTheDocument();
    session.view.setState(select(['Ben']));
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => selected(session)).toEqual(['Dana']);
    session.tryOut();
    await expect.element(page.getByRole('button', { name: 'What if', pressed: true })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => selected(session)).toEqual(['Ben']);
  });
});

describe('ways between two pieces', () => {
  it('are named and drawn, with two selected at once', async () => {
    const session = await show();
    session.view.setState(select(['Dana', 'Anna']));
    await userEvent.keyboard('j');
    const way = waysPanel().getByRole('radio', { name: /^Anna → Ben → Dana: 2 steps, warmth 90 %/ });
    await expect.element(way).toBeChecked();
    expect(session.view.getState().insight).toMatchObject({ path: ['Anna', 'Ben', 'Dana'] });
    await expect.element(page.getByText('Way: Dana → Anna')).toBeInTheDocument();
  });

  it('ask for the other end with one selected, which is chosen by keyboard', async () => {
    const session = await show();
    session.view.setState(select(['Anna']));
    await userEvent.keyboard('j');
    await expect.element(page.getByText('Way from Anna: choose the other piece')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect
      .element(waysPanel().getByRole('radio', { name: /^Anna → Ben: 1 step, warmth 100 %/ }))
      .toBeChecked();
    expect(session.view.getState().mode).toEqual({ kind: 'idle' });
  });

  it('say plainly that there is none, and between which groups', async () => {
    const session = await show();
    session.view.setState(select(['Anna', 'Emil']));
    await userEvent.keyboard('j');
    await expect.element(waysPanel().getByText('There is no way between Anna and Emil')).toBeVisible();
    await expect.element(waysPanel().getByText('Anna with 2 others: Ben, Dana')).toBeVisible();
    await expect.element(waysPanel().getByText('Emil, who has no tie that carries')).toBeVisible();
  });
});

describe('saved views', () => {
  it('are saved under a name, opened, updated and deleted with a way back', async () => {
    const session = await show();
    const views = () => [...session.document.model.getState().views.values()];
    session.view.setState(focusOn({ stances: [1] }));
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view …' }).click();
    await page.getByRole('textbox', { name: 'Save what you see as' }).fill('For us');
    await userEvent.keyboard('{Enter}');
    expect(views()).toMatchObject([{ name: 'For us', lens: 'position', focus: { stances: [1] } }]);

    await expect.poll(onBoard).toBe(true);
    await userEvent.keyboard('x');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'For us', exact: true }).click();
    expect(session.view.getState().focus).toEqual({ stances: [1] });

    session.view.setState(focusOn({ stances: [-1] }));
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Update “For us” to what you see' }).click();
    expect(views()).toMatchObject([{ focus: { stances: [-1] } }]);

    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Rename, update or delete …' }).click();
    await page.getByRole('button', { name: 'Delete For us' }).click();
    expect(views()).toEqual([]);
    session.document.undo();
    expect(views()).toHaveLength(1);
  });
});
