import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { addPeople } from '@/document/index.ts';
import { Inspector } from '@/features/board/inspector/inspector.tsx';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';

/** Uma and Tess are left out of the rankings, as on a large board; Tess is tagged with a topic. */
function board() {
  const session = openBoard(
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 0 })
      .contact('Uma', { role: 'user' })
      .contact('Tess', { role: 'user', topics: ['Rail'] })
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-06-25' }),
  );
  leaveOut(session);
  return session;
}

function leaveOut({ analysis }: BoardSession) {
  const { rankings } = analysis.getState();
  if (rankings === undefined) throw new Error('Nothing was ranked.');
  const departures = rankings.departures.filter(({ id }) => id !== 'Uma' && id !== 'Tess');
  analysis.setState({ rankings: { ...rankings, departures, departuresOfCircleOnly: true } });
}

async function inspect(session: BoardSession, person: string) {
  session.view.setState(select([person]));
  await render(
    <Around session={session}>
      <Inspector />
    </Around>,
  );
  return page.getByRole('region', { name: `If ${person} leaves` });
}

describe('what it would cost if somebody left', () => {
  it('is not asked of somebody outside the topic, of whom it would be no answer', async () => {
    const session = board();
    session.view.setState({ topic: 'Sea' });
    const section = await inspect(session, 'Tess');
    await expect.element(section).toHaveTextContent('They are not part of this topic.');
    await expect.element(section.getByRole('button')).not.toBeInTheDocument();
  });

  it('is being worked out for one of ours who was just added', async () => {
    const session = board();
    const { rankings } = session.analysis.getState();
    addPeople(session.document, [{ id: 'New', name: 'New', side: 'team' }]);
    session.analysis.setState({ rankings, rankingsAreCurrent: false, busy: true });
    const section = await inspect(session, 'New');
    await expect.element(section.getByRole('status')).toHaveTextContent('Being worked out');
    await expect.element(section).not.toHaveTextContent('On a board of this size');
  });

  it('blames the size of the board only where the board is large', async () => {
    const session = board();
    const { rankings } = session.analysis.getState();
    if (rankings === undefined) throw new Error('Nothing was ranked.');
    session.analysis.setState({ rankings: { ...rankings, departuresOfCircleOnly: false } });
    const section = await inspect(session, 'Uma');
    await expect.element(section).toHaveTextContent('It has not been worked out yet.');
  });

  it('on the real board is no answer in a what-if, though both stand at the same revision', async () => {
    const real = board();
    const section = await inspect(real, 'Uma');
    await section.getByRole('button', { name: 'Work it out' }).click();
    await expect.element(section).toHaveTextContent('The position score changes by');
    real.tryOut();
    const whatIf = shownOf(real).getState();
    const { revision } = real.document.model.getState();
    whatIf.document.model.setState({ revision });
    leaveOut(whatIf);
    whatIf.view.setState(select(['Uma']));
    await expect.element(section).toHaveTextContent('On a board of this size');
    await expect.element(section).not.toHaveTextContent('The position score changes by');
  });
});
