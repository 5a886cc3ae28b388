import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CanvasOf } from '#tests/support/canvas-of.tsx';
import { openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { deletePeople } from '@/document/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';

const small = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .department('Sales', 'team')
    .department('Finance')
    .department('IT')
    .team('Anna', { department: 'Sales', rank: 'Manager', role: 'accountManager' })
    .contact('Dana', {
      department: 'Finance',
      rank: 'Executive',
      role: 'decisionMaker',
      influence: 5,
      stance: 1,
    })
    .contact('Carl', { department: 'IT', rank: 'Manager' })
    .connect('Anna', 'covers', 'Carl', { strength: 4 })
    .connect('Carl', 'trusts', 'Dana', { strength: 3 });

async function show(session: BoardSession) {
  await render(<CanvasOf session={session} />);
  await expect.element(page.getByRole('button', { name: /^Dana/ })).toBeVisible();
}

const piece = (name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });

const centreOf = (name: string) => {
  const { x, y, width, height } = piece(name).element().getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

describe('pieces', () => {
  it('say in words what they show', async () => {
    await show(openBoard(small()));
    await expect
      .element(piece('Dana'))
      .toHaveAccessibleName(
        'Dana, Decision maker, influence decisive, stance supporter, coverage 0 %, needs attention',
      );
    await expect.element(piece('Anna')).toHaveAccessibleName('Anna, Account manager');
    await expect
      .element(piece('Carl'))
      .toHaveAccessibleName('Carl, contact, no role yet, influence unknown, stance unknown, coverage 33 %');
  });

  it('stand in their squares: ranks level, departments side by side', async () => {
    await show(openBoard(small()));
    expect(centreOf('Anna').y).toBeCloseTo(centreOf('Carl').y, 0);
    expect(centreOf('Dana').y).toBeLessThan(centreOf('Carl').y);
    expect(centreOf('Anna').x).toBeLessThan(centreOf('Dana').x);
    expect(centreOf('Dana').x).toBeLessThan(centreOf('Carl').x);
  });

  it('are one tab stop', async () => {
    await show(openBoard(small()));
    const stops = [...document.querySelectorAll('[data-piece]')].filter(
      (element) => element.getAttribute('tabindex') === '0',
    );
    expect(stops).toHaveLength(1);
  });

  it('stay one tab stop when the piece the keyboard stood on is gone', async () => {
    const session = openBoard(small());
    await show(session);
    const stops = () => [...document.querySelectorAll('[data-piece][tabindex="0"]')];
    const names = () => stops().map((element) => element.getAttribute('data-piece'));
    await piece('Carl').click();
    expect(names()).toEqual(['Carl']);
    deletePeople(session.document, ['Carl']);
    await expect.poll(names).toEqual(['Anna']);
  });
});

describe('selecting', () => {
  it('a click selects a piece and reaches its relationships by keyboard', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Carl').click();
    expect([...session.view.getState().selection]).toEqual(['Carl']);
    const list = page.getByRole('list', { name: 'Relationships of Carl on the board' });
    await expect
      .element(list.getByRole('button', { name: 'Anna covers Carl, level 4 of 5' }))
      .toBeInTheDocument();
    await expect
      .element(list.getByRole('button', { name: 'Carl trusts Dana, strength 3 of 5' }))
      .toBeInTheDocument();
  });

  it('Shift adds to the selection, a click on the board clears it', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Carl').click();
    await piece('Dana').click({ modifiers: ['Shift'] });
    expect(session.view.getState().selection).toEqual(new Set(['Carl', 'Dana']));
    await page.getByRole('region', { name: 'Board' }).click({ position: { x: 300, y: 500 } });
    expect(session.view.getState().selection).toEqual(new Set());
  });

  it('a click on a line selects the relationship', async () => {
    const session = openBoard(small());
    await show(session);
    session.view.setState({ layers: new Set(['coverage']) });
    const [from, to] = [centreOf('Anna'), centreOf('Carl')];
    const board = page.getByRole('region', { name: 'Board' });
    const { x, y } = board.element().getBoundingClientRect();
    // The line bends a little to one side; a click within eight pixels of it means it.
    const bend = Math.min(22, 0.07 * Math.abs(to.x - from.x));
    await board.click({ position: { x: (from.x + to.x) / 2 - x, y: from.y + bend - y } });
    expect(session.view.getState().selectedRelationship).toBe('r1');
  });
});

describe('an empty board', () => {
  it('says how to begin', async () => {
    const session = openBoard(new TestBoard().rank('Executive'));
    await render(<CanvasOf session={session} />);
    await page.getByRole('button', { name: 'Add people' }).click();
    expect(session.view.getState().dialog).toEqual({ kind: 'addPeople' });
  });
});

describe('walking and carrying', () => {
  it('arrows walk to the nearest piece in that direction', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Anna').click();
    session.walker.current?.walk('right', false);
    expect(session.view.getState().focused).toBe('Carl');
    session.walker.current?.walk('up', false);
    await expect.element(piece('Dana')).toHaveFocus();
  });

  it('arrows pass by those whom a topic dims', async () => {
    const board = new TestBoard()
      .topic('Pumps')
      .topic('Valves')
      .department('Finance')
      .department('IT')
      .department('Legal')
      .contact('Dana', { department: 'Finance' })
      .contact('Emil', { department: 'IT', topics: ['Valves'] })
      .contact('Lea', { department: 'Legal', topics: ['Pumps'] });
    const session = openBoard(board);
    await show(session);
    session.view.setState({ topic: 'Pumps', focused: 'Dana' });
    session.walker.current?.walk('right', false);
    expect(session.view.getState().focused).toBe('Lea');
  });

  it('a lifted piece is carried square by square and dropped as one undo step', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Carl').click();
    const { walker } = session;
    walker.current?.lift();
    walker.current?.carry('left');
    walker.current?.carry('up');
    expect(session.document.model.getState().people.get('Carl')).toMatchObject({
      department: 'IT',
      rank: 'Manager',
    });
    walker.current?.drop();
    expect(session.document.model.getState().people.get('Carl')).toMatchObject({
      department: 'Finance',
      rank: 'Executive',
    });
    expect(session.document.undo()?.label).toBe('Move Carl');
    expect(session.document.model.getState().people.get('Carl')).toMatchObject({
      department: 'IT',
      rank: 'Manager',
    });
  });

  it('a piece put back stays where it was, with nothing to undo', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Carl').click();
    session.walker.current?.lift();
    session.walker.current?.carry('left');
    session.walker.current?.putBack();
    expect(session.document.history.getState().done).toEqual([]);
    expect(session.view.getState().mode).toEqual({ kind: 'idle' });
  });

  it('a piece cannot be carried into a file of another side', async () => {
    const session = openBoard(small());
    await show(session);
    await piece('Dana').click();
    session.walker.current?.lift();
    session.walker.current?.carry('left');
    session.walker.current?.drop();
    expect(session.document.model.getState().people.get('Dana')).toMatchObject({
      department: 'Finance',
      rank: 'Executive',
    });
  });
});

describe('drawing a relationship', () => {
  const handle = () =>
    page.getByTestId('rf__node-Carl').getByTitle('Drag to another piece to draw a relationship');

  it('starts at the handle of the selected piece, also without a pointer that hovers', async () => {
    const session = openBoard(small());
    await show(session);
    session.view.setState({ selection: new Set(['Carl']) });
    await expect.element(handle()).toBeVisible();
    await userEvent.dragAndDrop(handle(), piece('Dana'));
    await expect
      .poll(() => session.view.getState().dialog)
      .toEqual({ kind: 'connect', from: 'Carl', to: 'Dana' });
  });
});

describe('a board that is open for reading only', () => {
  it('offers no handle, and a dragged piece stays', async () => {
    const session = openBoard(small());
    session.document.model.setState({ readOnly: true });
    await show(session);
    await piece('Carl').click();
    expect(session.view.getState().selection).toEqual(new Set(['Carl']));
    await expect
      .element(page.getByTitle('Drag to another piece to draw a relationship'))
      .not.toBeInTheDocument();
    await userEvent.dragAndDrop(piece('Carl'), piece('Dana'));
    expect(session.document.model.getState().people.get('Carl')).toMatchObject({ department: 'IT' });
    expect(session.view.getState().mode).toEqual({ kind: 'idle' });
  });
});

describe('dragging', () => {
  it('to another square changes department and rank as one undo step', async () => {
    const session = openBoard(small());
    await show(session);
    await userEvent.dragAndDrop(piece('Carl'), piece('Dana'));
    await expect
      .poll(() => session.document.model.getState().people.get('Carl'))
      .toMatchObject({ department: 'Finance', rank: 'Executive' });
    expect(session.document.history.getState().done.map(({ label }) => label)).toEqual(['Move Carl']);
  });

  it('into another side is refused with the reason', async () => {
    const session = openBoard(small());
    await show(session);
    await userEvent.dragAndDrop(piece('Carl'), piece('Anna'));
    await expect.element(page.getByText('“Sales” belongs to our team. Carl is a contact.')).toBeVisible();
    expect(session.document.history.getState().done).toEqual([]);
  });
});
