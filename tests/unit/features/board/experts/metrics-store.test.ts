import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { MetricsFindings } from '@/analysis/index.ts';
import { connect, deletePeople, stepStances } from '@/document/index.ts';
import { automaticLimit, createMetricsStore } from '@/features/board/experts/metrics-store.ts';
import type { MetricsOptions } from '@/features/board/session/session.ts';
import { createViewStore } from '@/features/board/session/view-store.ts';

interface Run extends MetricsOptions {
  readonly finish: (findings: MetricsFindings) => void;
  readonly fail: () => void;
}

/** A board whose figures are computed when the test says so. */
function opened(relationships = 1) {
  const board = new TestBoard().team('Anna').contact('Dana').contact('Carl').topic('Rail');
  for (let count = 0; count < relationships; count += 1) board.connect('Anna', 'covers', 'Dana');
  const document = documentOf(board);
  const view = createViewStore();
  const runs: Run[] = [];
  const store = createMetricsStore({
    document,
    view,
    metrics: (options = {}) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(new Error('stopped'));
        options.signal?.addEventListener('abort', fail);
        runs.push({ ...options, finish: resolve, fail });
      }),
  });
  const run = (index = runs.length - 1) => {
    const found = runs[index];
    if (found === undefined) throw new Error(`There was no run ${index}.`);
    return found;
  };
  /** Ends a run and lets its promise settle. */
  const finish = async (findings = figuresOf({ Dana: {} })) => {
    run().finish(findings);
    await vi.advanceTimersByTimeAsync(0);
  };
  const kinds = ['trusts', 'influences', 'tension'] as const;
  let drawn = 0;
  /** Another tie. */
  const draw = () => {
    connect(document, { kind: kinds[drawn] ?? 'trusts', from: 'Dana', to: 'Carl' });
    drawn += 1;
  };
  return { document, view, store, runs, run, finish, draw, state: () => store.state.getState() };
}

/** Longer than the pause after an edit. */
const soon = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the expert figures', () => {
  it('are computed when somebody looks at them, with progress, and not before', async () => {
    const { store, runs, run, finish, state } = opened();
    expect(runs).toHaveLength(0);
    store.follow();
    expect(state()).toMatchObject({ findings: undefined, current: false, progress: 0 });
    run().onProgress?.(0.4);
    expect(state().progress).toBe(0.4);
    const findings = figuresOf({ Dana: { degree: 7 } });
    await finish(findings);
    expect(state()).toEqual({ findings, current: true, progress: undefined, error: undefined });
  });

  it('are computed once for everybody who looks, and kept for whoever looks again', async () => {
    const { store, runs, finish } = opened();
    const stops = [store.follow(), store.follow()];
    await finish();
    for (const stop of stops) stop();
    store.follow();
    expect(runs).toHaveLength(1);
  });

  it('follow a small board: after an edit of a tie they are older at once, and soon computed again', async () => {
    const { store, runs, finish, draw, state } = opened();
    store.follow();
    await finish();
    draw();
    expect(state()).toMatchObject({ current: false, progress: 0 });
    draw();
    await soon();
    expect(runs).toHaveLength(2);
    const findings = figuresOf({ Carl: {} });
    await finish(findings);
    expect(state()).toMatchObject({ findings, current: true });
  });

  it('stay current through an edit they do not depend on', async () => {
    const { document, store, runs, finish, state } = opened();
    store.follow();
    await finish();
    stepStances(document, ['Dana'], 1);
    await soon();
    expect(state().current).toBe(true);
    expect(runs).toHaveLength(1);
  });

  it('follow the people and the topic as well', async () => {
    const { document, view, store, runs, finish, state } = opened();
    store.follow();
    await finish();
    deletePeople(document, ['Carl']);
    expect(state().current).toBe(false);
    await soon();
    await finish();
    view.setState({ topic: 'Rail' });
    expect(state().current).toBe(false);
    await soon();
    expect(runs).toHaveLength(3);
  });

  it('of a board overtaken while it was computed are dropped', async () => {
    const { store, run, finish, draw, state } = opened();
    store.follow();
    draw();
    expect(run(0).signal?.aborted).toBe(true);
    await soon();
    run(0).finish(figuresOf({ Anna: {} }));
    const findings = figuresOf({ Carl: {} });
    await finish(findings);
    expect(state().findings).toBe(findings);
  });

  it('stop when nobody looks any more, and start anew when somebody does', async () => {
    const { store, runs, run, draw, state } = opened();
    const stop = store.follow();
    stop();
    expect(run(0).signal?.aborted).toBe(true);
    draw();
    await soon();
    expect(runs).toHaveLength(1);
    expect(state()).toMatchObject({ progress: undefined, error: undefined });
    store.follow();
    expect(runs).toHaveLength(2);
  });

  it('can be stopped, which is no failure, and asked for again', async () => {
    const { store, runs, state } = opened();
    store.follow();
    store.cancel();
    await soon();
    expect(state()).toEqual({ findings: undefined, current: false, progress: undefined, error: undefined });
    store.compute();
    expect(runs).toHaveLength(2);
    expect(state().progress).toBe(0);
  });

  it('say when they could not be computed; what was known stays and is older', async () => {
    const { store, run, finish, draw, state } = opened();
    store.follow();
    const findings = figuresOf({ Dana: {} });
    await finish(findings);
    draw();
    await soon();
    run().fail();
    await soon();
    expect(state()).toEqual({
      findings,
      current: false,
      progress: undefined,
      error: 'The figures of this board could not be computed.',
    });
    store.compute();
    await finish();
    expect(state()).toMatchObject({ current: true, error: undefined });
  });
});

describe('the figures of a large board', () => {
  const large = automaticLimit + 1;

  it('are computed when somebody looks, but after an edit only on demand', async () => {
    const { store, runs, finish, draw, state } = opened(large);
    store.follow();
    await finish();
    draw();
    await soon();
    expect(runs).toHaveLength(1);
    expect(state()).toMatchObject({ current: false, progress: undefined });
    store.compute();
    await finish();
    expect(state().current).toBe(true);
  });

  it('that an edit overtakes are still shown, as older', async () => {
    const { store, run, finish, draw, state } = opened(large);
    store.follow();
    draw();
    expect(run().signal?.aborted).toBe(false);
    const findings = figuresOf({ Dana: {} });
    await finish(findings);
    expect(state()).toMatchObject({ findings, current: false, progress: undefined });
  });
});
