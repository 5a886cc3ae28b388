import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { boardCommands } from '@/features/board/commands/index.ts';
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
  flyTo: () => undefined,
  frameSquare,
  frameDepartment: () => undefined,
  zoomBy: () => undefined,
  part: () => undefined,
  showPart: () => undefined,
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
    session.analysis.setState({ rankingsAreCurrent: false });
    await expect.element(page.getByText('moves and departures follow')).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/ran out of memory.*older than the board/);
    await expect.element(untouched()).toBeVisible();
    session.analysis.setState({ findings: undefined, error: undefined });
    await expect.element(page.getByText('Analysing the board …')).toBeVisible();
  });

  it('say how they are computed, and what graph theory calls it', async () => {
    const session = openBoard(small());
    await show(session);
    await untouched().click();
    const insight = session.analysis
      .getState()
      .insights.find(({ kind }) => kind === 'decision-maker-untouched');
    const computed = page.getByRole('region', { name: 'How it is computed' });
    await expect.element(computed.getByText(insight?.formula ?? 'no formula')).toBeVisible();
    await expect.element(computed.getByText(/^Severity: critical/)).toBeVisible();
    await computed.getByRole('button', { name: /: what it means$/ }).click();
    const word = page.getByRole('dialog');
    await expect.element(word.getByText('Graph term:')).toBeVisible();
    await expect.element(word.getByText('Source:')).toBeVisible();
    await expect.element(word.getByRole('link')).toHaveAttribute('href', `#/glossary/${insight?.term}`);
    await userEvent.keyboard('{Escape}');
    await expect.element(word).not.toBeInTheDocument();
    await expect.element(computed.getByRole('button', { name: /: what it means$/ })).toHaveFocus();
  });

  it('draw one of the ways there at a time, chosen by keyboard', async () => {
    const board = small()
      .team('Ben')
      .contact('Emil', { role: 'influencer', stance: 1 })
      .connect('Ben', 'covers', 'Emil', { strength: 4, lastContact: '2026-06-25' })
      .connect('Emil', 'trusts', 'Dana', { strength: 3 });
    const session = openBoard(board);
    await show(session);
    await untouched().click();
    const ways = page.getByRole('group', { name: 'Ways there' });
    await expect.element(ways.getByRole('radio', { name: /^Draw the best way/ })).toBeChecked();
    await expect.element(ways.getByRole('list', { name: /^Warm path/ })).toHaveLength(2);
    await ways.getByRole('radio', { name: /^Draw the best way/ }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(ways.getByRole('radio', { name: /^Draw the second way/ })).toBeChecked();
    expect(session.view.getState().insight?.path).toEqual(['Ben', 'Emil', 'Dana']);
    await expect.element(untouched()).toHaveAttribute('aria-expanded', 'true');
  });

  it('propose the move that would help, with both factors, and plan it', async () => {
    const session = openBoard(small());
    await show(session);
    await untouched().click();
    const help = page.getByRole('region', { name: 'What would help' });
    await expect.element(help.getByText('Carl can introduce Anna to Dana.')).toBeVisible();
    await expect.element(help.getByText(/^chance 64 % × change \+/)).toBeVisible();
    await help.getByRole('button', { name: /^Plan it/ }).click();
    expect(session.view.getState().dialog).toMatchObject({
      kind: 'planMove',
      proposal: { contact: 'Dana', member: 'Anna', via: ['Carl'] },
    });
  });

  it('about a department without anybody look closely at the department', async () => {
    const session = openBoard(small());
    const [first] = session.analysis.getState().insights;
    if (first === undefined) throw new Error('There is no insight.');
    const departments: string[] = [];
    const watching = (): Camera => ({
      ...cameraThat(() => undefined),
      frameDepartment: (department) => departments.push(department),
    });
    session.camera.fill(watching());
    const empty = { ...first, id: 'x', title: 'About a department', subjects: [], evidence: { numbers: [] } };
    session.analysis.setState({ insights: [{ ...empty, place: { department: 'Finance' } }] });
    await show(session);
    await page.getByRole('button', { name: /^About a department/ }).click();
    expect(departments).toEqual(['Finance']);
  });

  it('of an older board are told apart, and never said to be current', async () => {
    const session = openBoard(small());
    await show(session);
    const { insights } = session.analysis.getState();
    const [older] = insights;
    session.analysis.setState({
      olderInsights: new Set([older?.id ?? '']),
      busy: true,
      rankingsAreCurrent: false,
    });
    await expect.element(page.getByText(/^Dashed: of the board before/)).toBeVisible();
    const dashed = page.getByRole('button', { name: /of the board before the last change$/ });
    await expect.element(dashed).toHaveLength(1);
    session.analysis.setState({ olderInsights: new Set(), busy: false, rankingsAreCurrent: true });
    await expect.element(dashed).not.toBeInTheDocument();
  });
});

describe('many insights', () => {
  const many = (count: number) => {
    const session = openBoard(small());
    const [first] = session.analysis.getState().insights;
    if (first === undefined) throw new Error('There is no insight.');
    const severities = ['critical', 'medium', 'low', 'info'] as const;
    const kinds = ['decision-maker-untouched', 'under-covered', 'stance-unknown'] as const;
    const insights = Array.from({ length: count }, (_, index) => ({
      ...first,
      id: `made-up:${index}`,
      kind: kinds[index % kinds.length] ?? first.kind,
      title: kinds[index % kinds.length] ?? first.title,
      text: `Insight number ${index}`,
      severity: severities[index % severities.length] ?? first.severity,
    }));
    session.analysis.setState({ insights });
    return session;
  };
  const all = () => page.getByRole('button', { name: /Insight number/ });
  const group = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });

  it('stand by severity and kind, a few of each; low and chances wait closed', async () => {
    await show(many(48));
    await expect.element(group('Critical')).toHaveAttribute('aria-expanded', 'true');
    await expect.element(group('Low')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(group('Chance')).toHaveAttribute('aria-expanded', 'false');
    // Two open severities of twelve insights, three kinds of four each, three of each shown.
    await expect.element(all()).toHaveLength(18);
    await page.getByRole('button', { name: 'Show all 4' }).first().click();
    await expect.element(all()).toHaveLength(19);
    await group('Critical').click();
    await expect.element(all()).toHaveLength(9);
    await group('Low').click();
    await expect.element(all()).toHaveLength(18);
  });

  it('can be narrowed to one kind', async () => {
    await show(many(48));
    await page.getByRole('combobox', { name: 'Kind of insight' }).selectOptions('stance-unknown');
    await expect.element(group('Critical')).toHaveTextContent('4');
    await expect.element(all()).toHaveLength(8);
  });

  it('show the one that is drawn on the board wherever it stands', async () => {
    const session = many(48);
    await show(session);
    const last = session.analysis.getState().insights.at(-1);
    session.view.setState({ insight: { id: last?.id ?? '', path: [], subjects: [] } });
    await expect.element(group('Chance')).toHaveAttribute('aria-expanded', 'true');
    await expect
      .element(page.getByRole('button', { name: `Insight number 47` }))
      .toHaveAttribute('aria-expanded', 'true');
  });

  it('are there at once when there are 2,000, and open in steps', async () => {
    const session = many(2000);
    const before = performance.now();
    await show(session);
    await expect.element(group('Critical')).toHaveTextContent('500');
    // A frame would be 16 ms; the slowest machine that runs the suite is given a hundred times that.
    expect(performance.now() - before).toBeLessThan(1600);
    await page.getByRole('button', { name: 'Show 100 more of 167' }).first().click();
    await expect.element(page.getByRole('button', { name: 'Show all 167' })).toBeVisible();
  });
});

describe('the tabs of the panel', () => {
  it('are walked by arrows, and stay where they were left', async () => {
    const session = openBoard(small());
    const screen = await render(
      <Around session={session}>
        <InsightsPanel />
      </Around>,
    );
    await page.getByRole('tab', { name: 'Insights' }).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tabpanel', { name: 'Next moves' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tabpanel', { name: 'If somebody leaves' })).toBeVisible();
    await screen.unmount();
    await show(session);
    await expect
      .element(page.getByRole('tab', { name: 'If somebody leaves' }))
      .toHaveAttribute('aria-selected', 'true');
  });

  it('open by G and S, and close by the key that opened them', async () => {
    const session = openBoard(small());
    await show(session);
    const press = (id: string) => boardCommands.find((command) => command.id === id)?.run(session);
    await press('nextMoves');
    expect(session.view.getState()).toMatchObject({ panel: 'insights', insightsTab: 'moves' });
    await expect.element(page.getByRole('tab', { name: 'Next moves' })).toHaveFocus();
    await press('insights');
    expect(session.view.getState()).toMatchObject({ panel: 'insights', insightsTab: 'insights' });
    await expect.element(page.getByRole('tab', { name: 'Insights' })).toHaveFocus();
    await press('insights');
    expect(session.view.getState().panel).toBeUndefined();
    await press('departures');
    expect(session.view.getState()).toMatchObject({ panel: 'insights', insightsTab: 'departures' });
  });
});

describe('the position score', () => {
  it('says what would have to be found out, and selects of whom', async () => {
    const session = openBoard(small().contact('Eva', { role: 'evaluator' }));
    await show(session);
    const score = page.getByRole('region', { name: 'Position score' });
    await expect.element(score.getByText('Not enough known')).toBeVisible();
    await expect.element(score.getByRole('button', { name: '1 of 3 has no stance' })).toBeVisible();
    await score.getByRole('button', { name: '2 of 3 have no dated contact' }).click();
    expect([...session.view.getState().selection].toSorted()).toEqual(['Dana', 'Eva']);
  });

  it('says that too few are known', async () => {
    await show(openBoard(small()));
    await expect
      .element(page.getByText(/^2 people are tagged as deciding or influencing; with fewer than 3/))
      .toBeVisible();
  });

  it('explains each part by what it counts', async () => {
    await show(openBoard(small()));
    await page.getByRole('button', { name: /^Resilience/ }).click();
    await expect.element(page.getByText(/^How well the position stands a departure/)).toBeVisible();
  });

  it('opens to departments, pairs that do not talk, and the two camps, each to be seen on the board', async () => {
    const board = small()
      .contact('Ian', { department: 'IT', role: 'evaluator', stance: 1 })
      .contact('Iva', { department: 'IT', role: 'user' })
      .connect('Ian', 'trusts', 'Iva', { strength: 3 })
      .connect('Dana', 'tension', 'Carl', { strength: 3 });
    const session = openBoard(board);
    await show(session);
    await page.getByRole('button', { name: 'Departments and camps' }).click();
    const score = page.getByRole('region', { name: 'Position score' });
    await expect.element(score.getByRole('button', { name: /^IT.*talks only to itself/ })).toBeVisible();
    await score.getByRole('button', { name: /^Finance and IT/ }).click();
    expect([...session.view.getState().selection].toSorted()).toEqual(['Carl', 'Dana', 'Ian', 'Iva']);
    await score.getByRole('button', { name: 'Show the camp of Carl' }).click();
    expect(session.view.getState().insight).toMatchObject({ title: 'Camp of Carl', subjects: ['Carl'] });
    await expect.element(score.getByText(/^All ties fit/)).toBeVisible();
  });
});
