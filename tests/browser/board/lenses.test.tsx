import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { BoardCanvas } from '@/features/board/canvas/board-canvas.tsx';
import { lensCommands } from '@/features/board/commands/lenses.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select, showEverything, showLens } from '@/features/board/session/view-store.ts';
import { LensMenu } from '@/features/board/toolbar/lens-menu.tsx';

const board = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .team('Anna', { rank: 'Manager' })
    .contact('Dana', { department: 'Finance', rank: 'Executive', influence: 5, stance: 1 })
    .contact('Carl', { department: 'IT', rank: 'Manager', influence: 2 })
    .contact('Eve', { department: 'IT', rank: 'Manager' })
    .connect('Carl', 'reportsTo', 'Dana')
    .connect('Anna', 'covers', 'Carl', { strength: 2 });

async function show(session: BoardSession) {
  await render(
    <Around session={session}>
      <LensMenu />
      <div style={{ display: 'flex', height: 600, width: 1000 }}>
        <BoardCanvas />
      </div>
      <BoardDialogs />
    </Around>,
  );
  await expect.element(piece('Dana')).toBeVisible();
}

const piece = (name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const label = (text: string) => page.getByRole('region', { name: 'Board' }).getByText(text, { exact: true });

const centreOf = (name: string) => {
  const { x, y, width, height } = piece(name).element().getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

const run = (session: BoardSession, id: string) =>
  void lensCommands.find((one) => one.id === id)?.run(session);

const personOf = (session: BoardSession, name: string) => session.document.model.getState().people.get(name);
const lines = (session: BoardSession, kind: string) =>
  [...session.document.model.getState().relationships.values()]
    .filter((one) => one.kind === kind)
    .map(({ from, to, strength }) => [from, to, ...(strength === undefined ? [] : [strength])]);

describe('the lens menu', () => {
  it('says which lens is on, lays the pieces out by another, and keeps the selection', async () => {
    const session = openBoard(board());
    await show(session);
    await piece('Carl').click();
    await page.getByRole('button', { name: 'Lens: Position' }).click();
    await expect
      .element(page.getByRole('menuitemradio', { name: /^Position/ }))
      .toHaveAttribute('aria-checked', 'true');
    await page.getByRole('menuitemradio', { name: /^Org chart/ }).click();
    await expect.element(page.getByRole('button', { name: 'Lens: Org chart' })).toBeVisible();
    expect([...session.view.getState().selection]).toEqual(['Carl']);
    await expect.poll(() => centreOf('Carl').x - centreOf('Dana').x).toBeCloseTo(0, 0);
    expect(centreOf('Carl').y).toBeGreaterThan(centreOf('Dana').y);
    // The tray of each side has a name.
    expect(page.getByText('No reporting line').elements()).toHaveLength(2);
  });

  it('is left by keys in a circle, and showing everything keeps the lens', async () => {
    const session = openBoard(board());
    run(session, 'previousLens');
    expect(session.view.getState().lens).toBe('influenceCoverage');
    run(session, 'nextLens');
    expect(session.view.getState().lens).toBe('position');
    run(session, 'nextLens');
    session.view.setState(showEverything);
    expect(session.view.getState().lens).toBe('orgChart');
  });
});

describe('a grid', () => {
  it('names its axes, columns and rows', async () => {
    const session = openBoard(board());
    await show(session);
    session.view.setState(showLens('influenceStance'));
    for (const text of ['Stance →', '↓ Influence', 'Supporter +', '5 Decisive', 'Our team'])
      await expect.element(label(text)).toBeVisible();
    expect(label('Unknown').elements()).toHaveLength(2);
    const column = label('Supporter +').element().getBoundingClientRect();
    await expect.poll(() => centreOf('Dana').x).toBeCloseTo(column.x + column.width / 2, -1);
  });

  it('looks at a department from the squares alone', async () => {
    const session = openBoard(board());
    await show(session);
    session.view.setState(showLens('influenceStance'));
    await expect.element(label('Supporter +')).toBeVisible();
    session.camera.current?.frameDepartment('Finance');
    expect(session.view.getState()).toMatchObject({ lens: 'position', department: 'Finance' });
    await expect.element(page.getByRole('button', { name: 'Finance', exact: true })).toBeVisible();
  });
});

describe('dropping', () => {
  it('on another piece of the org chart sets the manager, as one undo step', async () => {
    const session = openBoard(board());
    session.view.setState(showLens('orgChart'));
    await show(session);
    await userEvent.dragAndDrop(piece('Eve'), piece('Carl'));
    await expect
      .poll(() => lines(session, 'reportsTo'))
      .toEqual([
        ['Carl', 'Dana'],
        ['Eve', 'Carl'],
      ]);
    expect(session.document.undo()?.label).toBe('Eve reports to Carl');
    expect(lines(session, 'reportsTo')).toEqual([['Carl', 'Dana']]);
  });

  it('that would make a circle is refused with the reason', async () => {
    const session = openBoard(board());
    session.view.setState(showLens('orgChart'));
    await show(session);
    await userEvent.dragAndDrop(piece('Dana'), piece('Carl'));
    await expect.element(page.getByText(/circle of reporting lines: Dana → Carl → Dana/)).toBeVisible();
    expect(session.document.history.getState().done).toEqual([]);
  });

  it('of several over the place of one of them puts all of them back', async () => {
    const session = openBoard(board());
    session.view.setState(showLens('orgChart'));
    await show(session);
    session.view.setState(select(['Eve', 'Carl']));
    session.walker.current?.lift();
    session.walker.current?.drop();
    expect(session.document.history.getState().done).toEqual([]);
  });

  it('by keyboard carries from chair to chair and sets the manager', async () => {
    const session = openBoard(board());
    session.view.setState(showLens('orgChart'));
    await show(session);
    session.view.setState(select(['Eve']));
    session.walker.current?.lift();
    session.walker.current?.carry('up');
    session.walker.current?.drop();
    expect(lines(session, 'reportsTo')).toContainEqual(['Eve', 'Carl']);
  });

  it('on a level asks who of ours covers whom nobody does, and sets nothing until then', async () => {
    const session = openBoard(board());
    session.view.setState(showLens('influenceCoverage'));
    await show(session);
    await userEvent.dragAndDrop(piece('Dana'), piece('Carl'));
    const dialog = page.getByRole('dialog', { name: 'Who of ours covers Dana?' });
    await expect.element(dialog.getByText('Level 2: Known vendor')).toBeVisible();
    expect(personOf(session, 'Dana')).toMatchObject({ influence: 5 });
    await dialog.getByRole('button', { name: /^Anna/ }).click();
    expect(lines(session, 'covers')).toContainEqual(['Anna', 'Dana', 2]);
    expect(personOf(session, 'Dana')).toMatchObject({ influence: 2 });
    session.document.undo();
    expect(lines(session, 'covers')).toEqual([['Anna', 'Carl', 2]]);
    expect(personOf(session, 'Dana')).toMatchObject({ influence: 5 });
  });

  it('where no level is known leaves it unknown to whoever is asked for', async () => {
    const session = openBoard(board().contact('Bo').connect('Anna', 'covers', 'Bo'));
    session.view.setState(showLens('influenceCoverage'));
    await show(session);
    await userEvent.dragAndDrop(piece('Dana'), piece('Bo'));
    const dialog = page.getByRole('dialog', { name: 'Who of ours covers Dana?' });
    await expect.element(dialog.getByText('Level unknown')).toBeVisible();
    await expect.element(dialog.getByRole('radio', { name: 'Unknown' })).toBeChecked();
    await dialog.getByText('4', { exact: true }).click();
    await expect.element(dialog.getByText('Level 4: Problem solver')).toBeVisible();
    await dialog.getByText('Unknown', { exact: true }).click();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    await expect.element(dialog.getByText('Level unknown')).toBeVisible();
    await dialog.getByRole('button', { name: /^Anna/ }).click();
    expect(lines(session, 'covers')).toContainEqual(['Anna', 'Dana']);
  });
});
