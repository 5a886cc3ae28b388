/** Work to be timed; what it works on is made before its clock starts. */
interface Work<Input> {
  readonly name: string;
  readonly prepare: () => Input;
  readonly run: (input: Input) => unknown;
}

/** Something measured beside what it is measured against. */
export interface Comparison {
  /** How many times the baseline it takes. */
  readonly ratio: number;
  readonly milliseconds: number;
  /** As in "2.1 × plain Yjs · opening 1000 relationships: 31.40 ms (plain Yjs 15.00 ms)". */
  readonly text: string;
}

/** Rounds that warm the engine up and do not count. */
const warmUp = 3;

async function timed<Input>({ prepare, run }: Work<Input>): Promise<number> {
  const input = prepare();
  const start = performance.now();
  await run(input);
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Medians of two works in turns, so that a busy minute of the machine burdens both. */
export async function compare<Input, BaseInput>(
  rounds: number,
  work: Work<Input>,
  baseline: Work<BaseInput>,
): Promise<Comparison> {
  const [times, baseTimes]: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round += 1) {
    const base = await timed(baseline);
    const time = await timed(work);
    if (round < 0) continue;
    baseTimes.push(base);
    times.push(time);
  }
  const [milliseconds, base] = [median(times), median(baseTimes)];
  const ratio = milliseconds / base;
  const text = `${ratio.toFixed(1)} × ${baseline.name} · ${work.name}: ${milliseconds.toFixed(2)} ms (${baseline.name} ${base.toFixed(2)} ms)`;
  return { ratio, milliseconds, text };
}
