import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { connect, deletePeople, editPerson, type KeptNetwork, pinPeople } from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';
import type { NetworkInput } from '@/drawing/network/forces.ts';
import { networkOf } from '@/features/board/network/network-store.ts';
import type { BoardSession, MetricsOptions } from '@/features/board/session/session.ts';

interface Run extends MetricsOptions {
  readonly input: NetworkInput;
  readonly finish: (places: KeptNetwork['places']) => void;
  readonly fail: (error: Error) => void;
}

const places = new Map([
  ['Dana', { x: 0, y: 0 }],
  ['Eve', { x: 2, y: 0 }],
]);

/** A board whose network is arranged when the test says so. */
function opened(kept?: KeptNetwork) {
  const board = new TestBoard()
    .contact('Dana')
    .contact('Eve')
    .contact('Carl')
    .connect('Dana', 'trusts', 'Eve');
  const runs: Run[] = [];
  const written: KeptNetwork[] = [];
  const network: BoardSession['network'] = {
    arrange: (input, options = {}) =>
      new Promise((finish, fail) => {
        options.signal?.addEventListener('abort', () => fail(new Error('stopped')));
        runs.push({ ...options, input, finish, fail });
      }),
    kept: () => Promise.resolve(written.at(-1) ?? kept),
    keep: (what) => {
      written.push(what);
      return Promise.resolve();
    },
  };
  const session = Object.assign(openBoard(board), { network });
  const store = networkOf(session);
  const run = (index = runs.length - 1) => {
    const found = runs[index];
    if (found === undefined) throw new Error(`There was no run ${index}.`);
    return found;
  };
  const finish = async () => {
    run().finish(places);
    await soon();
  };
  return {
    session,
    document: session.document,
    store,
    runs,
    run,
    finish,
    written,
    state: () => store.state.getState(),
  };
}

/** Longer than the pause after an edit. */
const soon = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the network of a board', () => {
  it('is arranged when somebody looks at it, with progress, and kept', async () => {
    const { store, runs, run, finish, written, state } = opened();
    expect(runs).toHaveLength(0);
    store.follow();
    await soon();
    expect(run().input.people.map(({ id }) => id)).toEqual(['Dana', 'Eve', 'Carl']);
    expect(run().input.before.size).toBe(0);
    run().onProgress?.(0.4);
    expect(state().progress).toBe(0.4);
    await finish();
    expect(state()).toMatchObject({ network: { places }, progress: undefined, stopped: false });
    expect(written).toEqual([state().network]);
  });

  it('opens as it was kept, without being arranged again', async () => {
    const first = opened();
    first.store.follow();
    await soon();
    await first.finish();
    const { store, runs, state } = opened(first.written[0]);
    store.follow();
    await soon();
    expect(runs).toHaveLength(0);
    expect(state().network?.places).toEqual(places);
  });

  it('is arranged again after an edit of its ties, from where everybody stood; the newest edit wins', async () => {
    const { document, store, runs, run, finish, state } = opened();
    store.follow();
    await soon();
    await finish();
    connect(document, { kind: 'influences', from: 'Dana', to: 'Carl' });
    await soon();
    expect(runs).toHaveLength(2);
    expect(run().input.before).toEqual(places);
    connect(document, { kind: 'trusts', from: 'Eve', to: 'Carl' });
    expect(run(1).signal?.aborted).toBe(true);
    await soon();
    expect(runs).toHaveLength(3);
    await finish();
    document.undo();
    await soon();
    expect(runs).toHaveLength(4);
    expect(state().progress).toBe(0);
  });

  it('stays as it is while only names and pins change', async () => {
    const { document, store, runs, finish } = opened();
    store.follow();
    await soon();
    await finish();
    editPerson(document, 'Dana', { name: 'Dana Smith' });
    pinPeople(document, new Map([['Dana', { x: 4, y: 4 }]]));
    await soon();
    expect(runs).toHaveLength(1);
  });

  it('stops when it is told to, says so, and goes on when it is told to', async () => {
    const { store, runs, run, finish, state } = opened();
    store.follow();
    await soon();
    store.cancel();
    await soon();
    expect(run().signal?.aborted).toBe(true);
    expect(state()).toMatchObject({ progress: undefined, stopped: true, error: undefined });
    store.arrange();
    expect(runs).toHaveLength(2);
    await finish();
    expect(state()).toMatchObject({ stopped: false, network: { places } });
  });

  it('stops when nobody looks at it any more', async () => {
    const { document, store, runs, run } = opened();
    const stop = store.follow();
    await soon();
    stop();
    expect(run().signal?.aborted).toBe(true);
    connect(document, { kind: 'trusts', from: 'Eve', to: 'Carl' });
    await soon();
    expect(runs).toHaveLength(1);
  });

  it('says why it could not be arranged, and tries again', async () => {
    const { store, run, finish, state } = opened();
    store.follow();
    await soon();
    run().fail(new KingsideError('networkStopped'));
    await soon();
    expect(state().error).toContain('perhaps for lack of memory');
    store.arrange();
    run().fail(new Error('Internal'));
    await soon();
    expect(state().error).toBe('The network of this board could not be arranged.');
    store.arrange();
    await finish();
    expect(state().error).toBeUndefined();
  });

  it('is arranged anew on demand, as if nobody had ever stood anywhere', async () => {
    const { store, run, finish } = opened();
    store.follow();
    await soon();
    await finish();
    store.arrangeAnew();
    expect(run().input.before.size).toBe(0);
  });

  it('keeps no place of somebody who is gone from the board', async () => {
    const { document, store, run, written } = opened();
    store.follow();
    await soon();
    run().finish(new Map([...places, ['Gone', { x: 9, y: 9 }]]));
    await soon();
    deletePeople(document, ['Carl']);
    expect(written.map((network) => [...network.places.keys()])).toEqual([['Dana', 'Eve']]);
  });

  it('of a what-if begins where the board’s own stands, and leaves nothing behind', async () => {
    const { session, store, runs, run, finish, written } = opened();
    store.follow();
    await soon();
    await finish();
    const real = session;
    real.tryOut((copy) => connect(copy, { kind: 'influences', from: 'Dana', to: 'Carl' }));
    const sandbox = shownOf(session).getState();
    expect(sandbox.sandbox).toBeDefined();
    const over = networkOf({ ...sandbox, network: { ...session.network, keep: () => Promise.resolve() } });
    over.follow();
    await soon();
    expect(runs).toHaveLength(2);
    expect(run().input.before).toEqual(places);
    await finish();
    expect(written).toHaveLength(1);
  });
});
