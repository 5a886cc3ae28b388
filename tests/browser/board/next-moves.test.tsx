import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { deletePeople, planMove } from '@/document/index.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import { InsightsPanel } from '@/features/board/insights/insights-panel.tsx';
import { Inspector } from '@/features/board/inspector/inspector.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select, showInsightsTab } from '@/features/board/session/view-store.ts';

/** Carl, a champion, can introduce Anna to Dana, who decides. */
const small = () =>
  new TestBoard()
    .team('Anna')
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5, stance: 0 })
    .contact('Carl', { department: 'Finance', role: 'champion', influence: 4, stance: 2 })
    .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2026-06-25' })
    .connect('Carl', 'influences', 'Dana', { strength: 4 });

async function showMoves(session: BoardSession) {
  session.view.setState(showInsightsTab('moves'));
  return await render(
    <Around session={session}>
      <InsightsPanel />
      <BoardDialogs />
    </Around>,
  );
}

const panel = () => page.getByRole('tabpanel', { name: 'Next moves' });

describe('next moves', () => {
  it('stand best first with the sentence, the way, and chance × change', async () => {
    const session = openBoard(small());
    await showMoves(session);
    const [best] = session.analysis.getState().rankings?.moves ?? [];
    const row = panel().getByRole('listitem').first();
    await expect.element(row).toHaveTextContent(/^1Introduction/);
    await expect.element(row).toHaveTextContent('Carl can introduce Anna to Dana.');
    await expect.element(row).toHaveTextContent('chance 64 % × change +');
    await expect.element(row).toHaveTextContent(`= +${(best?.gain ?? 0).toFixed(1)} points`);
    const way = row.getByRole('list', { name: 'The way there' }).getByRole('button');
    await expect.element(way).toHaveLength(3);
  });

  it('are drawn on the board, and taken off it again', async () => {
    const session = openBoard(small());
    await showMoves(session);
    const shows = panel().getByRole('button', { name: 'Show: Carl can introduce Anna to Dana' });
    await shows.click();
    const { insight, selection } = session.view.getState();
    expect(insight).toMatchObject({ title: 'Next move: Dana', path: ['Anna', 'Carl', 'Dana'] });
    expect([...selection]).toEqual(['Dana']);
    await expect.element(shows).toHaveAttribute('aria-pressed', 'true');
    await shows.click();
    expect(session.view.getState().insight).toBeUndefined();
  });

  it('are planned with all that is known; the keyboard comes back to the list, which says so', async () => {
    const session = openBoard(small());
    const list = await showMoves(session);
    const plans = panel().getByRole('button', { name: 'Plan it: the move with Dana' });
    await plans.click();
    await expect.element(page.getByLabelText('By when')).toHaveFocus();
    await expect
      .element(page.getByLabelText('What is to be done'))
      .toHaveValue('Carl can introduce Anna to Dana');
    await userEvent.keyboard('{Enter}');
    const [move] = session.document.model.getState().moves.values();
    expect(move).toMatchObject({
      what: 'Carl can introduce Anna to Dana',
      contact: 'Dana',
      member: 'Anna',
      type: 'introduction',
      via: ['Carl'],
    });
    expect(move?.reason).toMatch(/^Proposed on 30 Jun 2026: chance 64 % ×/);
    expect(session.document.history.getState().done).toHaveLength(1);
    await expect.element(panel().getByText('planned')).toBeVisible();
    await expect
      .element(panel().getByRole('button', { name: 'Plan it once more: the move with Dana' }))
      .toHaveFocus();

    await list.unmount();
    session.view.setState(select(['Carl']));
    await render(
      <Around session={session}>
        <Inspector />
      </Around>,
    );
    const moves = page.getByRole('region', { name: /^Moves/ });
    await expect.element(moves).toHaveTextContent('Introduction by way of Carl');
    await expect.element(moves).toHaveTextContent('Anna · with Dana');
    await expect.element(moves).toHaveTextContent('Proposed on 30 Jun 2026');
  });

  it('that are done are proposed again', async () => {
    const session = openBoard(small());
    planMove(session.document, { what: 'Meet', contact: 'Dana', member: 'Anna', doneOn: '2026-06-01' });
    await showMoves(session);
    await expect
      .element(
        panel()
          .getByRole('button', { name: /^Plan it:/ })
          .first(),
      )
      .toBeVisible();
    await expect.element(panel().getByText('planned')).not.toBeInTheDocument();
  });

  it('are tried out as a thread of the level they would leave, dated today', async () => {
    const tried: (readonly unknown[])[] = [];
    const session = openBoard(small());
    const watching = {
      ...session,
      tryOut: (change?: Parameters<BoardSession['tryOut']>[0]) => {
        change?.(session.document);
        tried.push(session.document.graph.relationshipsBetween('Anna', 'Dana'));
      },
    };
    await showMoves(watching);
    await panel().getByRole('button', { name: 'Try it: the move with Dana' }).click();
    expect(tried).toMatchObject([[{ kind: 'covers', strength: 3, lastContact: '2026-06-30' }]]);
  });

  it('are tried out for the topic that is looked at, beside the tie of another', async () => {
    const session = openBoard(
      small()
        .topic('A')
        .topic('B')
        .connect('Anna', 'covers', 'Dana', { strength: 5, topics: ['B'] }),
    );
    // What a board says that is restricted to the topic: there is no tie of Anna's to Dana.
    session.analysis.setState(openBoard(small()).analysis.getState());
    session.view.setState({ topic: 'A' });
    await showMoves(session);
    await panel().getByRole('button', { name: 'Try it: the move with Dana' }).click();
    const ties = shownOf(session).getState().document.graph.relationshipsBetween('Anna', 'Dana');
    expect(ties.toSorted((a, b) => (a.strength ?? 0) - (b.strength ?? 0))).toMatchObject([
      { strength: 3, topics: ['A'], lastContact: '2026-06-30' },
      { strength: 5, topics: ['B'] },
    ]);
  });

  it('with somebody who is gone meanwhile are refused, and no what-if is opened', async () => {
    const session = openBoard(small());
    const known = session.analysis.getState();
    deletePeople(session.document, ['Dana']);
    session.analysis.setState(known);
    await showMoves(session);
    await panel().getByRole('button', { name: 'Try it: the move with somebody' }).first().click();
    await expect.element(page.getByText(/^This person is no longer there/)).toBeVisible();
    expect(shownOf(session).getState()).toBe(session);
  });

  it('of the board before the last change are told apart while newer ones are worked out', async () => {
    const session = openBoard(small());
    await showMoves(session);
    session.analysis.setState({ rankingsAreCurrent: false, busy: true });
    await expect.element(panel().getByText(/^These are of the board before the last change/)).toBeVisible();
    session.analysis.setState({ rankings: undefined });
    await expect.element(panel().getByText('The next moves are being worked out …')).toBeVisible();
  });

  it.each([
    [
      'without a decision maker',
      new TestBoard().team('Anna').contact('Dana'),
      'No move without a decision maker',
    ],
    ['without a team', new TestBoard().contact('Dana', { role: 'decisionMaker' }), 'Nobody of ours can move'],
    [
      'where nothing is to be gained',
      new TestBoard()
        .team('Anna')
        .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 2 })
        .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-06-30' }),
      'Nothing to gain by a new contact',
    ],
  ])('%s say what to do', async (_, board, title) => {
    await showMoves(openBoard(board));
    await expect.element(panel().getByText(title)).toBeVisible();
  });
});
