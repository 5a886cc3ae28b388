import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultLayers } from '@/drawing/index.ts';
import { BoardScreen } from '@/features/board/board-screen.tsx';
import { boardCommands } from '@/features/board/commands/index.ts';
import { type BoardSession, useBoard } from '@/features/board/session/session.ts';
import { enterPanel } from '@/features/board/session/view-store.ts';
import type { Command } from '@/ui/commands/command.ts';
import { useKeyboard } from '@/ui/commands/use-keyboard.ts';

const small = () =>
  new TestBoard()
    .account({ asOf: '2026-06-30' })
    .rank('Executive', 'Manager')
    .department('Finance')
    .topic('Signalling')
    .team('Anna', { role: 'accountManager' })
    .contact('Dana', { department: 'Finance', rank: 'Executive', role: 'decisionMaker' })
    .contact('Carl', { department: 'Finance', rank: 'Manager' })
    .connect('Anna', 'covers', 'Carl', { strength: 2 });

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

async function show(board: TestBoard): Promise<BoardSession> {
  const session = openBoard(board);
  await render(
    <Around session={session}>
      <Board />
    </Around>,
  );
  await expect.poll(() => session.camera.current).toBeDefined();
  session.camera.current?.focus();
  return session;
}

const personNamed = (session: BoardSession, name: string) =>
  [...session.document.model.getState().people.values()].find((person) => person.name === name);

describe('the keyboard on the board', () => {
  it('tags a typed contact fully and covers it in six keys', async () => {
    const session = await show(small());
    await userEvent.keyboard('aEva Moreau, CIO, Finance, Executive{Enter}');
    await userEvent.keyboard('k5++v1');
    const eva = personNamed(session, 'Eva Moreau');
    expect(eva).toMatchObject({
      title: 'CIO',
      department: 'Finance',
      rank: 'Executive',
      role: 'decisionMaker',
      influence: 5,
      stance: 2,
    });
    // Pressed again by the dialog, where its code came after the key.
    await expect
      .poll(() => session.document.graph.relationshipsBetween('Anna', eva?.id ?? ''))
      .toMatchObject([{ kind: 'covers', strength: 3 }]);
    expect(session.view.getState().dialog).toBeUndefined();
  });

  it('says what a key did to those who listen, and why one does nothing here', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    const said = (text: string) => page.getByRole('status').filter({ hasText: text });
    await userEvent.keyboard('5');
    await expect.element(said('Set influence of Carl to 5 Decisive')).toBeInTheDocument();
    await userEvent.keyboard('-');
    await expect.element(said('Change stance of Carl to Sceptic')).toBeInTheDocument();
    await userEvent.keyboard(' {ArrowUp}');
    await expect.element(said('Finance, Executive')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    session.view.setState({ selection: new Set(['Anna']), focused: 'Anna' });
    await userEvent.keyboard('5');
    await expect.element(page.getByText(/^Only contacts have an influence/)).toBeVisible();
    await userEvent.keyboard('v');
    await expect.element(page.getByText(/^Only contacts have coverage by our team/)).toBeVisible();
    expect(session.view.getState().dialog).toBeUndefined();
  });

  it('goes back to the board when the chip or button it was on is gone', async () => {
    const session = await show(small());
    const onBoard = () => document.activeElement?.closest('[data-board-focus]') != null;
    session.view.setState({ topic: 'Signalling' });
    await page.getByRole('button', { name: 'End: Topic: Signalling' }).click();
    await expect.poll(onBoard).toBe(true);
    session.view.setState({ topic: 'Signalling' });
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(onBoard).toBe(true);
    await page.getByRole('button', { name: 'Use today’s date' }).click();
    await expect.poll(onBoard).toBe(true);
  });

  it('deletes and takes it back', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    await userEvent.keyboard('{Delete}');
    expect(personNamed(session, 'Carl')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(personNamed(session, 'Carl')).toBeDefined();
    expect(session.document.graph.relationshipsBetween('Anna', 'Carl')).toHaveLength(1);
  });

  it('takes back from the notice nothing but what it is about', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    await userEvent.keyboard('{Delete}');
    session.document.run('Something else', (edit) => edit.set('people', 'Dana', { notes: 'new' }));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/Other changes were made since/)).toBeVisible();
    expect(personNamed(session, 'Dana')?.notes).toBe('new');
    expect(personNamed(session, 'Carl')).toBeUndefined();
  });

  it('undoes and does again', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    await userEvent.keyboard('q');
    expect(personNamed(session, 'Carl')?.role).toBe('champion');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(personNamed(session, 'Carl')?.role).toBeUndefined();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(personNamed(session, 'Carl')?.role).toBe('champion');
  });

  it('opens the inspector at its first field, where keys are typed and not obeyed', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    await userEvent.keyboard('e');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    await userEvent.keyboard('{End}k5{Enter}');
    expect(personNamed(session, 'Carlk5')).toMatchObject({ side: 'customer' });
    expect(personNamed(session, 'Carlk5')?.influence).toBeUndefined();
    await userEvent.keyboard('{Escape}k');
    expect(personNamed(session, 'Carlk5')?.role).toBe('decisionMaker');
  });

  it('lets go of one thing with every Esc, and of every filter with X', async () => {
    const session = await show(small());
    const { view } = session;
    view.setState({ selection: new Set(['Carl']), focused: 'Carl', topic: 'Signalling' });
    await userEvent.keyboard('c');
    expect(view.getState().mode.kind).toBe('connecting');
    await expect.element(page.getByText('Connecting Carl: choose the other piece')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(view.getState()).toMatchObject({ mode: { kind: 'idle' }, topic: 'Signalling' });
    await userEvent.keyboard('{Escape}');
    expect(view.getState().selection.size).toBe(0);
    expect(view.getState().topic).toBe('Signalling');
    await userEvent.keyboard('l');
    expect(view.getState().layers).toContain('coverage');
    await userEvent.keyboard('x');
    expect(view.getState().topic).toBeUndefined();
    expect(view.getState().layers).toEqual(defaultLayers);
  });

  it('connects two pieces by C, arrows or choice, and E', async () => {
    const session = await show(small());
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    await userEvent.keyboard('c');
    session.view.setState({ focused: 'Dana', selection: new Set(['Dana']) });
    await userEvent.keyboard('e');
    expect(session.view.getState().dialog).toEqual({ kind: 'connect', from: 'Carl', to: 'Dana' });
    expect(session.view.getState().mode.kind).toBe('idle');
  });

  it('is refused nothing it offers while the account is read only', async () => {
    const session = await show(small());
    session.document.model.setState({ readOnly: true });
    session.view.setState({ selection: new Set(['Carl']), focused: 'Carl' });
    const offered = (boardCommands as readonly Command<BoardSession>[])
      .filter((command) => command.available?.(session) ?? true)
      .map(({ id }) => id);
    for (const id of ['addPeople', 'delete', 'role-king', 'influence-5', 'stance-up', 'cover', 'undo']) {
      expect(offered).not.toContain(id);
    }
    expect(offered).toContain('edit');
  });
});

describe('the row above the board', () => {
  it('says that the clock is pinned and offers today’s date', async () => {
    const session = await show(small());
    await expect.element(page.getByText('As of 30 Jun 2026')).toBeVisible();
    await page.getByRole('button', { name: 'Use today’s date' }).click();
    expect(session.document.model.getState().account.asOf).toBeUndefined();
  });

  it('restricts to a topic, says so, and shows everything again', async () => {
    const session = await show(small());
    await page.getByRole('button', { name: 'Topic: all' }).click();
    await page.getByRole('menuitemradio', { name: 'Signalling' }).click();
    await expect.element(page.getByText('Topic: Signalling').last()).toBeVisible();
    expect(session.view.getState().topic).toBe('Signalling');
    await page.getByRole('button', { name: 'Show everything' }).click();
    expect(session.view.getState().topic).toBeUndefined();
  });

  it('closes the menu of topics with the choice, so that the next key is the board’s', async () => {
    const session = await show(small());
    await page.getByRole('button', { name: 'Topic: all' }).click();
    await page.getByRole('menuitemradio', { name: 'Signalling' }).click();
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    expect(document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
    await userEvent.keyboard('x');
    expect(session.view.getState().topic).toBeUndefined();
  });

  it('opens one panel at a time', async () => {
    const session = await show(small());
    await page.getByRole('button', { name: 'Insights', exact: true }).click();
    await expect.element(page.getByRole('complementary', { name: 'Insights' })).toBeVisible();
    session.view.setState(enterPanel('inspector'));
    await expect.element(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
    await expect.element(page.getByRole('complementary', { name: 'Insights' })).not.toBeInTheDocument();
  });
});
