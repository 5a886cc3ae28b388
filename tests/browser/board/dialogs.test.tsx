import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { erasePerson } from '@/document/index.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { type Dialog, open, select } from '@/features/board/session/view-store.ts';

const small = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .department('Finance')
    .department('IT')
    .team('Anna')
    .team('Ben')
    .contact('Dana', { department: 'Finance', rank: 'Executive' })
    .contact('Carl', { department: 'IT', rank: 'Manager' })
    .contact('Eva', { department: 'IT' })
    .connect('Carl', 'reportsTo', 'Dana')
    .connect('Eva', 'reportsTo', 'Carl');

async function ask(session: BoardSession, dialog: Dialog, ...people: readonly string[]) {
  session.view.setState(select(people));
  session.view.setState(open(dialog));
  await render(
    <Around session={session}>
      <BoardDialogs />
    </Around>,
  );
  await expect.element(page.getByRole('dialog')).toBeVisible();
}

const isOpen = (session: BoardSession) => session.view.getState().dialog !== undefined;
const steps = (session: BoardSession) => session.document.history.getState().done.map(({ label }) => label);

describe('connecting', () => {
  it('refuses a reporting cycle and names it, and nothing typed is lost', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'connect', from: 'Dana', to: 'Eva' });
    await page.getByRole('radio', { name: 'Dana reports to Eva' }).click();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Dana → Eva → Carl → Dana');
    expect(isOpen(session)).toBe(true);
    await page.getByRole('radio', { name: 'Dana influences Eva' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    expect(isOpen(session)).toBe(false);
    const [made] = session.document.graph.relationshipsBetween('Dana', 'Eva');
    expect(made).toMatchObject({ kind: 'influences', from: 'Dana', to: 'Eva' });
    expect(made?.strength).toBeUndefined();
  });

  it('offers only what the table allows between the two sides', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'connect', from: 'Anna', to: 'Dana' });
    const offered = page.getByRole('radiogroup', { name: 'Kind and direction' }).getByRole('radio');
    await expect.element(offered).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    expect(session.document.graph.relationshipsBetween('Anna', 'Dana')).toMatchObject([
      { kind: 'covers', from: 'Anna', to: 'Dana', strength: 3 },
    ]);
  });
});

describe('covering', () => {
  it('leads to adding the team while there is none', async () => {
    const session = openBoard(new TestBoard().contact('Dana'));
    await ask(session, { kind: 'cover' }, 'Dana');
    await userEvent.keyboard('{Enter}');
    const dialog = page.getByRole('dialog', { name: 'Add people' });
    await expect.element(dialog.getByRole('radio', { name: 'Our team' })).toBeChecked();
    await userEvent.keyboard('Anna{Enter}');
    const { people } = session.document.model.getState();
    expect([...people.values()]).toContainEqual(expect.objectContaining({ name: 'Anna', side: 'team' }));
  });

  it('takes one key for who, arrows for the level, for all selected contacts at once', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'cover' }, 'Dana', 'Carl', 'Anna');
    await userEvent.keyboard('{ArrowRight}2');
    expect(isOpen(session)).toBe(false);
    for (const contact of ['Dana', 'Carl']) {
      expect(session.document.graph.relationshipsBetween('Ben', contact)).toMatchObject([
        { kind: 'covers', strength: 4 },
      ]);
    }
    expect(steps(session)).toEqual(['Ben covers 2 contacts']);
  });

  it('accepts oneself on Enter', async () => {
    const session = { ...openBoard(small()), ownPiece: () => 'Ben' };
    await ask(session, { kind: 'cover' }, 'Eva');
    await userEvent.keyboard('{Enter}');
    expect(session.document.graph.relationshipsBetween('Ben', 'Eva')).toHaveLength(1);
  });
});

describe('moving', () => {
  it('puts everybody on the square that was chosen, in one step', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'moveTo' }, 'Dana', 'Carl');
    await page.getByLabelText('Department').selectOptions('IT');
    await page.getByRole('button', { name: 'Move' }).click();
    const { people } = session.document.model.getState();
    expect([people.get('Dana'), people.get('Carl')]).toMatchObject([
      { department: 'IT', rank: 'Executive' },
      { department: 'IT', rank: 'Manager' },
    ]);
    expect(steps(session)).toEqual(['Move 2 people']);
  });
});

describe('a touch', () => {
  it('is noted for today with the selected people, and asks for what is missing', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'touch' }, 'Dana');
    await page.getByLabelText('Note', { exact: true }).fill('Budget is open');
    await page.getByRole('button', { name: 'Note the touch' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose who of ours took part');
    await page.getByRole('combobox', { name: 'Of ours' }).click();
    await page.getByRole('option', { name: 'Anna' }).click();
    await page.getByRole('button', { name: 'Note the touch' }).click();
    expect([...session.document.model.getState().touches.values()]).toMatchObject([
      { date: '2026-06-30', team: ['Anna'], contacts: ['Dana'], note: 'Budget is open' },
    ]);
  });
});

describe('departments, ranks and topics', () => {
  it('are added, renamed, put in order and removed without losing anybody', async () => {
    const session = openBoard(small());
    await ask(session, { kind: 'department' });
    const names = () =>
      [...session.document.model.getState().departments.values()]
        .toSorted((a, b) => a.order - b.order)
        .map(({ name }) => name);
    await page.getByLabelText('Name of a new department').fill('Legal');
    await userEvent.keyboard('{Enter}');
    expect(names()).toEqual(['Finance', 'IT', 'Legal']);
    await page.getByRole('button', { name: 'Move Legal up' }).click();
    expect(names()).toEqual(['Finance', 'Legal', 'IT']);
    await page.getByLabelText('Name of the department Legal').fill('Law');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText('2 people, who will stand in No department when it is removed'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Remove IT' }).click();
    expect(names()).toEqual(['Finance', 'Law']);
    expect(session.document.model.getState().people.size).toBe(5);
    expect(steps(session)).toHaveLength(4);
  });
});

describe('a department or rank that was clicked at the edge of the board', () => {
  const clicked = () =>
    new TestBoard().rank('Executive', 'Manager').department('Finance').department('Sales', 'team');

  it('is the first the keyboard gets to, on whatever side it is', async () => {
    const session = openBoard(clicked());
    await ask(session, { kind: 'department', department: 'Sales' });
    await expect.element(page.getByLabelText('Name of the department Sales')).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Our team' })).toBeChecked();
  });

  it('leaves the keyboard in the list when it is removed', async () => {
    const session = openBoard(clicked());
    await ask(session, { kind: 'rank', rank: 'Executive' });
    await expect.element(page.getByLabelText('Name of the rank Executive')).toHaveFocus();
    await page.getByRole('button', { name: 'Remove Executive' }).click();
    await expect.element(page.getByRole('button', { name: 'Remove Manager' })).toHaveFocus();
    await page.getByRole('button', { name: 'Remove Manager' }).click();
    await expect.element(page.getByLabelText('Name of a new rank')).toHaveFocus();
  });
});

describe('erasing', () => {
  it('asks for the name, and says what goes wrong', async () => {
    const opened = openBoard(small());
    const erase = vi.fn<BoardSession['erase']>().mockImplementationOnce((person) => {
      // The person leaves the board before the disk is written.
      erasePerson(opened.document, person);
      return Promise.reject(new Error('The disk is full.'));
    });
    const session = { ...opened, erase };
    await ask(session, { kind: 'erase', person: 'Dana' });
    const button = page.getByRole('button', { name: 'Erase for good' });
    await expect.element(button).toBeDisabled();
    await expect.element(page.getByText(/files that were already handed out/)).toBeVisible();
    await page.getByLabelText(/Type the name/).fill('dana');
    await button.click();
    await expect.element(page.getByText(/The disk is full/)).toBeVisible();
    await button.click();
    await expect.poll(() => isOpen(session)).toBe(false);
    expect(erase).toHaveBeenLastCalledWith('Dana');
  });
});
