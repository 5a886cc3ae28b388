import { describe, expect, it } from 'vitest';
import type { Steps } from '@/analysis/index.ts';
import { latestOnly } from '@/workers/slices.ts';

/** Work of so many steps, each of which takes a millisecond of a clock of its own. */
class Work {
  now = 0;
  done = 0;
  readonly clock = () => this.now;

  *steps(count: number, result = 'done'): Steps<string> {
    for (let step = 0; step < count; step += 1) {
      this.now += 1;
      this.done += 1;
      yield this.done / count;
    }
    return result;
  }
}

describe('work in slices', () => {
  it('ends with its result', async () => {
    const work = new Work();
    expect(await latestOnly(work.clock).run(work.steps(100))).toBe('done');
    expect(work.done).toBe(100);
  });

  it('lets messages through after 20 milliseconds, long before 50', async () => {
    const work = new Work();
    const run = latestOnly(work.clock).run(work.steps(1000));
    expect(work.done).toBe(20);
    await expect.poll(() => work.done).toBeGreaterThan(20);
    await run;
  });

  it('is given up for a newer run at the end of its slice', async () => {
    const work = new Work();
    const newer = new Work();
    const inSlices = latestOnly(() => work.now + newer.now);
    const first = inSlices.run(work.steps(1000, 'old'));
    const second = inSlices.run(newer.steps(10, 'new'));
    expect(await first).toBeUndefined();
    expect(await second).toBe('new');
    expect(work.done).toBe(20);
  });

  it('is given up when it is cancelled', async () => {
    const work = new Work();
    const inSlices = latestOnly(work.clock);
    const run = inSlices.run(work.steps(1000));
    inSlices.cancel();
    expect(await run).toBeUndefined();
    expect(work.done).toBe(20);
  });

  it('tells between slices how much is done', async () => {
    const work = new Work();
    const told: number[] = [];
    await latestOnly(work.clock).run(work.steps(50), (done) => told.push(done));
    expect(told).toEqual([0.4, 0.8]);
  });

  it('rejects with what it throws, and the next run is served', async () => {
    const inSlices = latestOnly();
    function* failing(): Steps<string> {
      yield undefined;
      throw new RangeError('Not a date: today');
    }
    await expect(inSlices.run(failing())).rejects.toThrow('Not a date: today');
    expect(await inSlices.run(new Work().steps(3))).toBe('done');
  });
});
