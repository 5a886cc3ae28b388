import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { Inspector } from '@/features/board/inspector/inspector.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { enterPanel, select } from '@/features/board/session/view-store.ts';

const small = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .department('Finance')
    .department('IT')
    .topic('Signalling')
    .team('Anna', { role: 'accountManager' })
    .contact('Dana', { department: 'Finance', rank: 'Executive', role: 'decisionMaker', stance: 1 })
    .contact('Carl', { department: 'IT', rank: 'Manager', stance: -1 })
    .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: '2026-06-01' })
    .connect('Carl', 'reportsTo', 'Dana')
    .touch('2026-06-20', ['Anna'], ['Dana']);

async function inspect(session: BoardSession, ...people: readonly string[]) {
  session.view.setState(select(people));
  await render(
    <Around session={session}>
      <Inspector />
    </Around>,
  );
}

/** Chooses a segment by its words; its radio button itself is invisible. */
async function choose(label: string) {
  await userEvent.click(page.getByTitle(label, { exact: true }));
}

const personOf = (session: BoardSession, id: string) => session.document.model.getState().people.get(id);
const steps = (session: BoardSession) => session.document.history.getState().done.map(({ label }) => label);

describe('inspector of one person', () => {
  it('keeps a text once, on Enter, as one undo step', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await page.getByLabelText('Title', { exact: true }).fill('Chief financial officer');
    expect(steps(session)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(personOf(session, 'Dana')?.title).toBe('Chief financial officer');
    expect(steps(session)).toEqual(['Edit Dana']);
    session.document.undo();
    expect(personOf(session, 'Dana')?.title).toBeUndefined();
    await expect.element(page.getByLabelText('Title', { exact: true })).toHaveValue('');
  });

  it('keeps a text when its field is left or goes away, and Esc restores it', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await page.getByLabelText('Organisation').fill('Railways');
    await page.getByLabelText('Location').fill('Oslo');
    expect(personOf(session, 'Dana')?.organisation).toBe('Railways');
    session.view.setState(select(['Carl']));
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('Carl');
    expect(personOf(session, 'Dana')?.location).toBe('Oslo');
    expect(personOf(session, 'Carl')?.location).toBeUndefined();

    await page.getByLabelText('Name', { exact: true }).fill('Karl');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('Carl');
    expect(steps(session)).toHaveLength(2);
  });

  it('says why a name is refused and keeps what was typed', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await page.getByLabelText('Name', { exact: true }).fill('  ');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('A name is needed. Type one and try again.')).toBeVisible();
    expect(personOf(session, 'Dana')?.name).toBe('Dana');
  });

  it('sets tags, each one step, and how we know', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await choose('5 Decisive');
    await choose('Opponent');
    expect(personOf(session, 'Dana')).toMatchObject({ influence: 5, stance: -2 });
    expect(steps(session)).toEqual(['Set influence of Dana to 5 Decisive', 'Set stance of Dana to Opponent']);
    await page.getByLabelText('Stance: how do we know?').fill('Said so in May');
    await userEvent.keyboard('{Enter}');
    expect(personOf(session, 'Dana')?.stanceEvidence).toBe('Said so in May');
    await expect.element(page.getByText('Set on 30 Jun 2026').first()).toBeVisible();
  });

  it('moves to another square', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await page.getByLabelText('Department').selectOptions('IT');
    await page.getByLabelText('Rank', { exact: true }).selectOptions('Rank unknown');
    expect(personOf(session, 'Dana')?.department).toBe('IT');
    expect(personOf(session, 'Dana')?.rank).toBeUndefined();
  });

  it('lists coverage with its freshness and changes the level in place', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await expect.element(page.getByText(/^Live, 100 % fresh · last contact 10 days ago/)).toBeVisible();
    await page.getByLabelText('Coverage with Anna', { exact: true }).selectOptions('4 Problem solver');
    const [tie] = session.document.graph.relationshipsBetween('Anna', 'Dana');
    expect(tie?.strength).toBe(4);
    expect(steps(session)).toHaveLength(1);
  });

  it('turns a relationship round and deletes it', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana');
    await page.getByRole('button', { name: 'Open reporting line with Carl' }).click();
    await page.getByRole('button', { name: 'Turn round' }).click();
    const line = () => session.document.graph.relationshipsBetween('Carl', 'Dana')[0];
    expect(line()).toMatchObject({ from: 'Dana', to: 'Carl' });
    await page.getByRole('region', { name: 'Relationships' }).getByRole('button', { name: 'Delete' }).click();
    expect(line()).toBeUndefined();
    expect(steps(session)).toHaveLength(2);
  });

  it('takes the keyboard when it is asked to', async () => {
    const session = openBoard(small());
    session.view.setState(enterPanel('inspector'));
    await inspect(session, 'Dana');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    expect(session.view.getState().panelTakesFocus).toBe(false);
  });
});

describe('inspector of several people', () => {
  it('shows what differs as mixed and tags all in one step', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana', 'Carl');
    await expect.element(page.getByRole('heading', { name: '2 people' })).toBeVisible();
    await expect.element(page.getByLabelText('Department')).toHaveDisplayValue('Mixed');
    await choose('Supporter');
    await page.getByLabelText('Department').selectOptions('IT');
    expect(['Dana', 'Carl'].map((id) => personOf(session, id)?.stance)).toEqual([1, 1]);
    expect(['Dana', 'Carl'].map((id) => personOf(session, id)?.department)).toEqual(['IT', 'IT']);
    expect(steps(session)).toEqual(['Set stance of 2 people to Supporter', 'Move 2 people']);
    session.document.undo();
    session.document.undo();
    expect(['Dana', 'Carl'].map((id) => personOf(session, id)?.stance)).toEqual([1, -1]);
  });

  it('sets influence and stance of the contacts only', async () => {
    const session = openBoard(small());
    await inspect(session, 'Dana', 'Anna');
    await expect.element(page.getByText('Influence of one contact')).toBeVisible();
    await choose('4 Strong');
    expect(personOf(session, 'Dana')?.influence).toBe(4);
    expect(personOf(session, 'Anna')?.influence).toBeUndefined();
  });
});

describe('inspector of nobody', () => {
  it('says what to do', async () => {
    const session = openBoard(small());
    await inspect(session);
    await expect.element(page.getByText(/Select a piece/)).toBeVisible();
  });
});
