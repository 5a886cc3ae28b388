import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, departureAtOnce, type Findings, scoreChange, waysBetween } from '@/analysis/index.ts';
import type { AnalysisWorker, RunListener } from '@/workers/analysis.worker.ts';
import { type AnalysisClient, createAnalysisClient } from '@/workers/analysis-client.ts';
import { partsOf } from '@/workers/in-parts.ts';

const options = { today: '2026-06-30' } as const;
const snapshot = new TestBoard()
  .team('Anna')
  .contact('Dana', { role: 'decisionMaker', stance: 1 })
  .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: options.today })
  .snapshot();

/** A worker over a real message channel, whose analysis waits until the test lets it go on. */
class TestWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  terminated = false;
  readonly started: number[] = [];
  cancelled = 0;
  /** Questions wait for it. */
  answers: Promise<void> = Promise.resolve();
  /** Tells the page what a run has found before it ends. */
  page: RunListener | undefined;
  readonly #channel = new MessageChannel();
  #release: (() => void)[] = [];

  constructor() {
    super();
    const api: { [Name in keyof AnalysisWorker]: AnalysisWorker[Name] } = {
      listen: (listener) => {
        this.page = listener;
      },
      analyse: async (run, board, settings) => {
        this.started.push(run);
        const before = this.cancelled;
        await new Promise<void>((resolve) => this.#release.push(resolve));
        if (this.cancelled > before) return false;
        const { findings, rankings } = analyse(board, settings);
        const ranked = partsOf(rankings).map((part) => this.page?.ranked(run, part));
        await Promise.all([...this.tell(run, findings), ...ranked]);
        return true;
      },
      cancel: () => {
        this.cancelled += 1;
        this.goOn();
      },
      departure: async (...asked) => {
        await this.answers;
        return departureAtOnce(...asked);
      },
      scoreChange: async (...asked) => scoreChange(...asked),
      ways: async (board, settings, one, other) => waysBetween(board, one, other, settings),
    };
    expose(api, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    if (this.terminated) return;
    this.#channel.port1.postMessage(message, Array.isArray(transfer) ? transfer : []);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }

  tell(run: number, findings: Findings): readonly unknown[] {
    return partsOf(findings).map((part) => this.page?.found(run, part));
  }

  /** Lets everything under way finish. */
  goOn(): void {
    for (const release of this.#release.splice(0)) release();
  }

  crash(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }

  async hasStarted(count: number): Promise<void> {
    await vi.waitUntil(() => this.started.length === count);
  }
}

const clients: AnalysisClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

function setUp(): { client: AnalysisClient; workers: TestWorker[] } {
  const workers: TestWorker[] = [];
  const client = createAnalysisClient(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker;
  });
  clients.push(client);
  return { client, workers };
}

function last(workers: readonly TestWorker[]): TestWorker {
  const worker = workers.at(-1);
  if (worker === undefined) throw new Error('No worker was started');
  return worker;
}

describe('a request', () => {
  it('gives the findings with the revision of the board', async () => {
    const { client, workers } = setUp();
    const result = client.request(7, snapshot, options);
    await last(workers).hasStarted(1);
    last(workers).goOn();
    expect(await result).toEqual({ revision: 7, analysis: analyse(snapshot, options) });
  });

  it('is told the findings before the rankings are there', async () => {
    const { client, workers } = setUp();
    const told: unknown[] = [];
    const result = client.request(7, snapshot, options, {
      onFindings: (revision, findings) => told.push([revision, findings]),
      onProgress: (done) => told.push(done),
    });
    await last(workers).hasStarted(1);
    const { findings } = analyse(snapshot, options);
    last(workers).tell(1, findings);
    last(workers).page?.progressed(1, 0.5);
    await vi.waitUntil(() => told.length === 2);
    expect(told).toEqual([[7, findings], 0.5]);
    last(workers).goOn();
    expect((await result)?.revision).toBe(7);
  });

  it('of a newer board cancels the run under way, and of those that wait only the newest stays', async () => {
    const { client, workers } = setUp();
    const first = client.request(1, snapshot, options);
    await last(workers).hasStarted(1);
    const second = client.request(2, snapshot, options);
    const third = client.request(3, snapshot, options);
    expect(await first).toBeUndefined();
    expect(await second).toBeUndefined();
    await last(workers).hasStarted(2);
    last(workers).goOn();
    expect((await third)?.revision).toBe(3);
    expect(last(workers).started).toEqual([1, 2]);
    expect(workers).toHaveLength(1);
  });

  it('that had ended when the cancel came resolves with nothing all the same', async () => {
    const { client, workers } = setUp();
    const older = client.request(1, snapshot, options);
    await last(workers).hasStarted(1);
    last(workers).goOn();
    const newer = client.request(1, snapshot, { ...options, topic: 'pumps' });
    expect(await older).toBeUndefined();
    await last(workers).hasStarted(2);
    last(workers).goOn();
    expect((await newer)?.revision).toBe(1);
  });

  it('hears nothing more of an older board, whose findings were on their way', async () => {
    const { client, workers } = setUp();
    const told: number[] = [];
    const listen = { onFindings: (revision: number) => told.push(revision) };
    void client.request(1, snapshot, options, listen);
    await last(workers).hasStarted(1);
    const newer = client.request(2, snapshot, options, listen);
    const { findings } = analyse(snapshot, options);
    last(workers).tell(1, findings);
    await last(workers).hasStarted(2);
    last(workers).tell(2, findings);
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual([2]);
    last(workers).goOn();
    await newer;
  });

  it('that fails is rejected, and the next one is served', async () => {
    const { client, workers } = setUp();
    const failing = client.request(1, snapshot, { today: 'today' });
    await last(workers).hasStarted(1);
    last(workers).goOn();
    await expect(failing).rejects.toThrow('Not a date: today');
    const next = client.request(2, snapshot, options);
    await last(workers).hasStarted(2);
    last(workers).goOn();
    expect((await next)?.revision).toBe(2);
  });
});

describe('a crash of the worker', () => {
  it('is reported, and its board is given to a new worker', async () => {
    const { client, workers } = setUp();
    const crashes: unknown[] = [];
    client.onCrash((error) => crashes.push(error.cause));
    const result = client.request(1, snapshot, options);
    await last(workers).hasStarted(1);
    last(workers).crash();
    expect(crashes).toEqual(['out of memory']);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.terminated).toBe(true);
    await last(workers).hasStarted(1);
    last(workers).goOn();
    expect((await result)?.revision).toBe(1);
  });

  it('twice over the same board gives that board up, and the next one is served', async () => {
    const { client, workers } = setUp();
    const result = client.request(1, snapshot, options);
    last(workers).crash();
    last(workers).crash();
    await expect(result).rejects.toThrow('The analysis stopped');
    const next = client.request(2, snapshot, options);
    await last(workers).hasStarted(1);
    last(workers).goOn();
    expect((await next)?.revision).toBe(2);
  });

  it('silences it: what it still says is not mixed with what the new one says', async () => {
    const { client, workers } = setUp();
    const told: unknown[] = [];
    const onFindings = (_revision: number, findings: Findings) => told.push(findings);
    const result = client.request(1, snapshot, options, { onFindings });
    const [first] = workers;
    await first?.hasStarted(1);
    await vi.waitUntil(() => first?.page !== undefined);
    last(workers).crash();
    const { findings } = analyse(snapshot, options);
    first?.tell(1, findings);
    await last(workers).hasStarted(1);
    last(workers).goOn();
    expect(await result).toEqual({ revision: 1, analysis: analyse(snapshot, options) });
    expect(told).toEqual([findings]);
  });

  it('is no reason to go on with a board when a newer one waits', async () => {
    const { client, workers } = setUp();
    const older = client.request(1, snapshot, options);
    const newer = client.request(2, snapshot, options);
    last(workers).crash();
    expect(await older).toBeUndefined();
    await last(workers).hasStarted(1);
    expect(last(workers).started).toEqual([2]);
    last(workers).goOn();
    expect((await newer)?.revision).toBe(2);
  });

  it('is reported no more to who stopped listening', () => {
    const { client, workers } = setUp();
    let crashes = 0;
    const stop = client.onCrash(() => {
      crashes += 1;
    });
    void client.request(1, snapshot, options);
    stop();
    last(workers).crash();
    expect(crashes).toBe(0);
  });
});

describe('the departure of one person', () => {
  it('is answered beside the analysis', async () => {
    const { client, workers } = setUp();
    void client.request(1, snapshot, options);
    await last(workers).hasStarted(1);
    expect(await client.departure(snapshot, options, 'Anna')).toEqual(
      departureAtOnce(snapshot, options, 'Anna'),
    );
  });

  it('is answered as is the change from one board to another', async () => {
    const { client } = setUp();
    const none = { change: 0, onSamePeople: 0, byPeople: 0 };
    expect(await client.scoreChange(snapshot, snapshot, options)).toEqual(none);
  });

  it('is answered as are the ways between two people', async () => {
    const { client } = setUp();
    const ways = await client.ways(snapshot, options, 'Anna', 'Dana');
    expect(ways?.shortest).toMatchObject([{ people: ['Anna', 'Dana'] }]);
  });

  it('is rejected when the worker crashes meanwhile, and undefined once the client is closed', async () => {
    const { client, workers } = setUp();
    const asked = client.departure(snapshot, options, 'Anna');
    last(workers).crash();
    await expect(asked).rejects.toThrow('The analysis stopped');
    client.close();
    expect(await client.departure(snapshot, options, 'Anna')).toBeUndefined();
  });
});

describe('closing', () => {
  it('ends a question that is open without an answer', async () => {
    const { client, workers } = setUp();
    void client.request(1, snapshot, options);
    await last(workers).hasStarted(1);
    last(workers).answers = new Promise(() => undefined);
    const asked = client.departure(snapshot, options, 'Anna');
    client.close();
    expect(await asked).toBeUndefined();
  });

  it('ends what is open without findings, and the worker', async () => {
    const { client, workers } = setUp();
    const open = [client.request(1, snapshot, options), client.request(2, snapshot, options)];
    client.close();
    expect(await Promise.all(open)).toEqual([undefined, undefined]);
    expect(last(workers).terminated).toBe(true);
    expect(await client.request(3, snapshot, options)).toBeUndefined();
  });
});

it('a worker that cannot be started rejects the request', async () => {
  const client = createAnalysisClient(() => {
    throw new Error('Workers are off');
  });
  await expect(client.request(1, snapshot, options)).rejects.toThrow('Workers are off');
});
