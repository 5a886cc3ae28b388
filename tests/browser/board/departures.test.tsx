import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { leave } from '@/document/index.ts';
import { InsightsPanel } from '@/features/board/insights/insights-panel.tsx';
import { Inspector } from '@/features/board/inspector/inspector.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select, showInsightsTab } from '@/features/board/session/view-store.ts';

/** Anna alone holds us to Carl and through him to Dana, who decides; Idle holds nothing. */
const small = () =>
  new TestBoard()
    .team('Anna')
    .team('Idle')
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5, stance: 0 })
    .contact('Carl', { department: 'Finance', role: 'champion', influence: 4, stance: 2 })
    .contact('Uma', { department: 'Finance', role: 'user' })
    .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2026-06-25' })
    .connect('Carl', 'influences', 'Dana', { strength: 4 });

async function showDepartures(session: BoardSession) {
  session.view.setState(showInsightsTab('departures'));
  await render(
    <Around session={session}>
      <InsightsPanel />
    </Around>,
  );
}

async function inspect(session: BoardSession, person: string) {
  session.view.setState(select([person]));
  await render(
    <Around session={session}>
      <Inspector />
    </Around>,
  );
}

const panel = () => page.getByRole('tabpanel', { name: 'If somebody leaves' });
const rows = () => panel().getByRole('listitem');

describe('departures', () => {
  it('stand worst first with what is lost; who costs nothing waits at the end', async () => {
    const session = openBoard(small());
    await showDepartures(session);
    const { departures = [] } = session.analysis.getState().rankings ?? {};
    expect(departures.map(({ id }) => id)).toEqual(expect.arrayContaining(['Anna', 'Idle', 'Uma']));
    await expect.element(rows().first()).toHaveTextContent(departures[0]?.id ?? 'nobody');
    const anna = rows().filter({ has: page.getByRole('button', { name: 'Anna', exact: true }) });
    await expect.element(anna).toHaveTextContent('Takes the last thread to Carl.');
    await expect.element(anna).toHaveTextContent('No warm path is left to Dana.');
    await expect.element(anna).toHaveTextContent(/−\d+(\.\d)? points/);
    await expect.element(panel().getByRole('button', { name: 'Idle', exact: true })).not.toBeInTheDocument();
    await panel()
      .getByRole('button', { name: /^Show everybody/ })
      .click();
    await expect.element(panel().getByRole('button', { name: 'Idle', exact: true })).toBeVisible();
  });

  it('can be narrowed to ours or theirs', async () => {
    await showDepartures(openBoard(small()));
    await panel().getByText('Ours', { exact: true }).first().click();
    await expect.element(panel().getByRole('button', { name: 'Anna', exact: true })).toBeVisible();
    await expect.element(panel().getByRole('button', { name: 'Carl', exact: true })).not.toBeInTheDocument();
    await panel().getByText('Theirs', { exact: true }).first().click();
    await expect.element(panel().getByRole('button', { name: 'Anna', exact: true })).not.toBeInTheDocument();
    await expect.element(panel().getByRole('button', { name: 'Carl', exact: true })).toBeVisible();
  });

  it('show on the board who would be lost', async () => {
    const session = openBoard(small());
    await showDepartures(session);
    await panel().getByRole('button', { name: 'Show what is lost if Anna leaves' }).click();
    const { insight, selection } = session.view.getState();
    expect(insight).toMatchObject({ title: 'If Anna leaves', subjects: ['Anna', 'Carl', 'Dana'] });
    expect([...selection]).toEqual(['Anna']);
  });

  it('are tried out as somebody leaving', async () => {
    const session = openBoard(small());
    const watching = {
      ...session,
      tryOut: (change?: Parameters<BoardSession['tryOut']>[0]) => change?.(session.document),
    };
    await showDepartures(watching);
    await panel().getByRole('button', { name: 'Try it: Anna leaves' }).click();
    expect(session.document.model.getState().people.get('Anna')?.active).toBe(false);
  });

  it('are refused of somebody who has left meanwhile, and no what-if is opened', async () => {
    const session = openBoard(small());
    const known = session.analysis.getState();
    leave(session.document, 'Anna');
    session.analysis.setState(known);
    await showDepartures(session);
    await panel().getByRole('button', { name: 'Try it: Anna leaves' }).click();
    await expect.element(page.getByText(/Anna has left already/)).toBeVisible();
    expect(shownOf(session).getState()).toBe(session);
  });

  it('on a large board say for whom they were tried', async () => {
    const session = openBoard(small());
    const { rankings } = session.analysis.getState();
    if (rankings === undefined) throw new Error('Nothing was ranked.');
    session.analysis.setState({ rankings: { ...rankings, departuresOfCircleOnly: true } });
    await showDepartures(session);
    await expect.element(panel().getByText(/for anybody else ask in the inspector/)).toBeVisible();
  });

  it('of the board before the last change are told apart', async () => {
    const session = openBoard(small());
    await showDepartures(session);
    session.analysis.setState({ rankingsAreCurrent: false, busy: true });
    await expect.element(panel().getByText(/^These are of the board before the last change/)).toBeVisible();
  });

  it.each([
    ['without a decision maker', new TestBoard().team('Anna'), 'No score that could fall'],
    [
      'where nobody’s costs anything',
      new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker' }),
      'No single departure breaks us',
    ],
  ])('%s say so', async (_, board, title) => {
    await showDepartures(openBoard(board));
    await expect.element(panel().getByText(title)).toBeVisible();
  });
});

describe('what if she leaves, in the inspector', () => {
  const section = (name: string) => page.getByRole('region', { name: `If ${name} leaves` });

  it('says what it would cost', async () => {
    const session = openBoard(small());
    await inspect(session, 'Anna');
    await expect.element(section('Anna')).toHaveTextContent(/The position score changes by −/);
    await expect.element(section('Anna')).toHaveTextContent('Takes the last thread to Carl.');
    session.analysis.setState({ rankingsAreCurrent: false, busy: true });
    await expect.element(section('Anna')).toHaveTextContent('Of the board before the last change');
  });

  const onLargeBoard = () => {
    const session = openBoard(small());
    const { rankings } = session.analysis.getState();
    if (rankings === undefined) throw new Error('Nothing was ranked.');
    const departures = rankings.departures.filter(({ id }) => id !== 'Uma');
    session.analysis.setState({ rankings: { ...rankings, departures, departuresOfCircleOnly: true } });
    return session;
  };

  it('is worked out on demand for somebody who was left out', async () => {
    const asked: string[] = [];
    const session = onLargeBoard();
    const answering: BoardSession = {
      ...session,
      departureOf: (person) => {
        asked.push(person);
        return Promise.resolve({ id: person, side: 'customer', delta: -0.3, lostThreads: [], lostPaths: [] });
      },
    };
    await inspect(answering, 'Uma');
    await section('Uma').getByRole('button', { name: 'Work it out' }).click();
    await expect.element(section('Uma')).toHaveTextContent('The position score changes by −0.3 points');
    expect(asked).toEqual(['Uma']);
    await expect.element(section('Uma').getByRole('button', { name: 'Try it: Uma leaves' })).toBeVisible();
  });

  it('says when it could not be worked out, and asks again', async () => {
    let answers = 0;
    const session = onLargeBoard();
    const failing: BoardSession = {
      ...session,
      departureOf: (person) => {
        answers += 1;
        return answers === 1
          ? Promise.reject(new Error('The analysis stopped'))
          : Promise.resolve({ id: person, side: 'customer', delta: 0, lostThreads: [], lostPaths: [] });
      },
    };
    await inspect(failing, 'Uma');
    await section('Uma').getByRole('button', { name: 'Work it out' }).click();
    await expect.element(section('Uma')).toHaveTextContent('It could not be worked out.');
    await section('Uma').getByRole('button', { name: 'Work it out again' }).click();
    await expect.element(section('Uma')).toHaveTextContent('The position score changes by ±0 points');
  });

  it('is not there while there is no score that could fall', async () => {
    await inspect(openBoard(new TestBoard().team('Anna').contact('Dana')), 'Anna');
    await expect.element(page.getByRole('region', { name: /^Moves/ })).toBeVisible();
    await expect.element(section('Anna')).not.toBeInTheDocument();
  });
});
