import type { CDPSession, Page } from '@playwright/test';

/** What is named of each list. */
const longest = 12;
/** Microseconds between two samples of the script that runs. */
const sampling = 500;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start by the wall, and duration by the wall and in the thread’s own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Says where the main thread’s time goes during a gesture: first by kind of work in the thread’s own time, then by
 * function. Functions are sampled by the wall, so that on a busy machine only their order means something.
 */
export async function profiled<Result>(
  page: Page,
  gesture: () => Promise<Result>,
  tell: (lines: string) => void,
): Promise<Result> {
  const browser = page.context().browser();
  const devTools = await page.context().newCDPSession(page);
  await browser?.startTracing(page, { categories: ['devtools.timeline', '__metadata'] });
  await devTools.send('Profiler.enable');
  await devTools.send('Profiler.setSamplingInterval', { interval: sampling });
  await devTools.send('Profiler.start');
  try {
    return await gesture();
  } finally {
    const functions = await costliestFunctions(devTools);
    const trace = await browser?.stopTracing();
    tell(['where its time goes', ...kindsOf(trace), ...functions].join('\n'));
    await devTools.detach();
  }
}

function inOrder(microseconds: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...microseconds].toSorted(([, a], [, b]) => b - a).slice(0, longest);
  return sorted.map(([name, time]) => `${(time / 1000).toFixed(0).padStart(8)} ms  ${name}`);
}

function add(sums: Map<string, number>, name: string, microseconds: number): void {
  sums.set(name, (sums.get(name) ?? 0) + microseconds);
}

/** The time of every kind of work on the busiest page’s main thread, without what it calls. */
function kindsOf(trace: Buffer | undefined): readonly string[] {
  if (trace === undefined) return [];
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, TraceEvent[]>();
  for (const { name, args, pid, tid } of traceEvents) {
    if (name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, []);
  }
  for (const event of traceEvents) {
    if (event.ph === 'X') threads.get(`${event.pid} ${event.tid}`)?.push(event);
  }
  const main = [...threads.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const sums = new Map<string, number>();
  const around: TraceEvent[] = [];
  // The outer one first where two begin together.
  for (const event of main.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (around.length > 0 && endOf(around.at(-1)) <= event.ts) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined) add(sums, outer.name, -(event.tdur ?? 0));
    add(sums, event.name, event.tdur ?? 0);
    around.push(event);
  }
  return inOrder(sums);
}

const endOf = (event: TraceEvent | undefined) => (event?.ts ?? 0) + (event?.dur ?? 0);

/** The functions in which the time went, by name and place in the built file. */
async function costliestFunctions(devTools: CDPSession): Promise<readonly string[]> {
  const { profile } = await devTools.send('Profiler.stop');
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => {
      const file = url.split('/').at(-1) ?? '';
      return [id, `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`];
    }),
  );
  const sums = new Map<string, number>();
  for (const [index, node] of (profile.samples ?? []).entries()) {
    const name = names.get(node) ?? '';
    // Neither is a function: the browser’s own work is told by its kinds.
    if (name.startsWith('(idle)') || name.startsWith('(program)')) continue;
    add(sums, name, profile.timeDeltas?.[index] ?? 0);
  }
  return inOrder(sums);
}
