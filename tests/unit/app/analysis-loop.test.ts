import { describe, expect, it } from 'vitest';
import { FakeAnalysis } from '#tests/support/fake-analysis.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { startAnalysis } from '@/app/account/analysis-loop.ts';
import { addPeople, addTopic, newAccount } from '@/document/index.ts';
import { createViewStore } from '@/features/board/session/view-store.ts';

function start() {
  const clock = pinnedClock('2026-03-01');
  const document = newAccount('test', { name: 'Test' }, clock);
  const client = new FakeAnalysis();
  const view = createViewStore();
  const loop = startAnalysis({ document, view, client });
  const revision = () => document.model.getState().revision;
  return { clock, document, client, view, loop, revision };
}

const boss = [{ name: 'Dana', side: 'customer', role: 'decisionMaker' }] as const;

describe('the analysis loop', () => {
  it('analyses the board as it opens and after every change', async () => {
    const { document, loop, revision } = start();
    await expect.poll(() => loop.state.getState().findings?.score.score).toBeNull();
    addPeople(document, boss);
    expect(loop.state.getState().busy).toBe(true);
    await expect.poll(() => loop.state.getState().revision).toBe(revision());
    expect(loop.state.getState()).toMatchObject({ busy: false, error: undefined });
    expect(loop.state.getState().findings?.score.score).toBeTypeOf('number');
  });

  it('analyses again when the board is narrowed to a topic, and not when somebody is selected', async () => {
    const { document, client, view } = start();
    const topic = addTopic(document, 'Signals');
    const before = client.asked.length;
    view.setState({ selection: new Set(['nobody']) });
    expect(client.asked).toHaveLength(before);
    view.setState({ topic });
    await expect.poll(() => client.asked.length).toBe(before + 1);
  });

  it('analyses again on a new day only', () => {
    const { clock, client, loop } = start();
    loop.refresh();
    expect(client.asked).toHaveLength(1);
    clock.setToday('2026-03-02');
    loop.refresh();
    expect(client.asked).toHaveLength(2);
  });

  it('says that it crashed until the next results are there', async () => {
    const { document, client, loop } = start();
    client.crash();
    expect(loop.state.getState().error).toMatch(/started again/);
    addPeople(document, boss);
    await expect.poll(() => loop.state.getState().error).toBeUndefined();
  });

  it('keeps the last findings when a board cannot be analysed', async () => {
    const { document, client, loop } = start();
    await expect.poll(() => loop.state.getState().findings).toBeDefined();
    client.failure = new Error('too deep');
    addPeople(document, boss);
    await expect.poll(() => loop.state.getState().error).toMatch(/could not be analysed/);
    expect(loop.state.getState()).toMatchObject({ busy: false, findings: { score: { score: null } } });
  });

  it('shows new findings at once, and rankings as of an older board until the new ones are there', async () => {
    const { document, client, loop } = start();
    addPeople(document, [...boss, { name: 'Anna', side: 'team' }]);
    await expect.poll(() => loop.state.getState().rankingsAreCurrent).toBe(true);
    const { rankings } = loop.state.getState();
    expect(rankings?.moves).not.toEqual([]);
    client.holdsRankings = true;
    addPeople(document, [{ name: 'Carl', side: 'customer', role: 'champion' }]);
    await expect.poll(() => loop.state.getState().findings?.people.size).toBe(2);
    const { insights, olderInsights, ...state } = loop.state.getState();
    expect(state).toMatchObject({ rankingsAreCurrent: false, rankings, busy: true });
    const ranked = insights.filter((insight) => insight.ranked).map(({ id }) => id);
    expect(new Set(ranked)).toEqual(olderInsights);
    client.letRankingsGo();
    await expect.poll(() => loop.state.getState().rankingsAreCurrent).toBe(true);
    expect(loop.state.getState().rankings?.moves).not.toEqual(rankings?.moves);
    expect(loop.state.getState().olderInsights.size).toBe(0);
  });

  it('forgets the rankings of another topic', async () => {
    const { document, client, view, loop } = start();
    addPeople(document, [...boss, { name: 'Anna', side: 'team' }]);
    const topic = addTopic(document, 'Signals');
    await expect.poll(() => loop.state.getState().rankingsAreCurrent).toBe(true);
    client.holdsRankings = true;
    const revisions: number[] = [];
    loop.state.subscribe(({ revision }) => revisions.push(revision));
    view.setState({ topic });
    expect(loop.state.getState()).toMatchObject({ rankings: undefined, rankingsAreCurrent: false });
    // Until the findings of the topic are there, those that are shown are of no board that is asked about.
    expect(revisions[0]).toBe(-1);
    client.letRankingsGo();
  });

  it('answers what it would cost if somebody left', async () => {
    const { document, loop } = start();
    const [dana = ''] = addPeople(document, boss);
    expect(await loop.departureOf(dana)).toMatchObject({ id: dana, side: 'customer' });
  });

  it('asks for nothing more once it is stopped', () => {
    const { document, client, loop } = start();
    loop.stop();
    addPeople(document, boss);
    expect(client.asked).toHaveLength(1);
    expect(client.closed).toBe(true);
  });
});
