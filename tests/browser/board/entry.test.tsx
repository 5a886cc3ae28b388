import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';

async function enter(): Promise<BoardSession> {
  const session = openBoard(
    new TestBoard().rank('Executive', 'Manager').department('Finance').department('Operations'),
  );
  session.view.setState(open({ kind: 'addPeople' }));
  await render(
    <Around session={session}>
      <BoardDialogs />
    </Around>,
  );
  return session;
}

const field = () => page.getByLabelText(/^One person per line/);
const people = ({ document }: BoardSession) => [...document.model.getState().people.values()];
const steps = ({ document }: BoardSession) => document.history.getState().done;

describe('fast entry', () => {
  it('adds a typed line on Enter, selected and with the board in hand', async () => {
    const session = await enter();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('Dana Wu, CFO, Finance, exec');
    const preview = page.getByRole('list', { name: 'What was understood' });
    await expect.element(preview).toHaveTextContent('Dana WuCFOFinanceExecutive');
    await userEvent.keyboard('{Enter}');
    expect(people(session)).toMatchObject([
      { name: 'Dana Wu', title: 'CFO', department: 'Finance', rank: 'Executive', side: 'customer' },
    ]);
    expect([...session.view.getState().selection]).toEqual(people(session).map(({ id }) => id));
    expect(session.view.getState().dialog).toBeUndefined();
  });

  it('adds several lines as one step, and says which departments are new', async () => {
    const session = await enter();
    await field().fill('Dana Wu, CFO, Finance\nCarl Ek, counsel, Legal');
    await expect.element(page.getByText('Legal: new department')).toBeVisible();
    await page.getByRole('button', { name: 'Add 2 people' }).click();
    expect(people(session)).toHaveLength(2);
    expect(steps(session)).toHaveLength(1);
    session.document.undo();
    expect(people(session)).toEqual([]);
    expect([...session.document.model.getState().departments.values()].map(({ name }) => name)).not.toContain(
      'Legal',
    );
  });

  it('stays for the next line with Ctrl Enter, and adds to the side chosen', async () => {
    const session = await enter();
    await page.getByText('Our team').click();
    await field().fill('Anna Berg');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(field()).toHaveValue('');
    await userEvent.keyboard('Ben Ito{Enter}');
    expect(people(session).map(({ name, side }) => `${side} ${name}`)).toEqual([
      'team Anna Berg',
      'team Ben Ito',
    ]);
  });

  it('completes departments and ranks with Tab', async () => {
    const session = await enter();
    await userEvent.keyboard('Dana Wu, COO, op{Tab}, m{Tab}{Enter}');
    expect(people(session)).toMatchObject([{ department: 'Operations', rank: 'Manager' }]);
  });

  it('asks for a name, and loses nothing that was refused', async () => {
    const session = await enter();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Type a name first/)).toBeVisible();
    expect(people(session)).toEqual([]);
  });

  it('recognises cells from a spreadsheet and hands them to the import', async () => {
    const session = await enter();
    const text = 'Name\tTitle\nDana Wu\tCFO\nCarl Ek\tCIO';
    await field().fill(text);
    await expect.element(page.getByText(/This is a table of 2 rows and 2 columns/)).toBeVisible();
    await expect.element(page.getByRole('cell', { name: 'Carl Ek' })).toBeVisible();
    await page.getByRole('button', { name: 'Map columns …' }).click();
    expect(session.view.getState().dialog).toEqual({ kind: 'importTable', text });
    expect(people(session)).toEqual([]);
  });
});
