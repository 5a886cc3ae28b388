import type { Page } from '@playwright/test';
import type { BenchBoard } from './boards.ts';
import { drag, pan, recolour, select, zoom } from './gestures.ts';
import { MainThread } from './main-thread.ts';
import { type LongTask, watchLongTasks, watchPicture } from './paint.ts';
import { profiled } from './profile.ts';
import type { Measure, Subject } from './subject.ts';

/** Milliseconds after which a measure is given up, and with it the rest of a page that hangs. */
const longest = 120_000;
/** Milliseconds in which a page that lives answers. */
const answering = 10_000;

interface Measuring {
  readonly board: BenchBoard;
  readonly tell: (line: string) => void;
  /** Whether to say in which functions each gesture of the page spends its time. */
  readonly profile: boolean;
}

class TookTooLong extends Error {}

async function within<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new TookTooLong(`It took longer than ${longest / 1000} s.`)), longest);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the page still does what it is asked: a measure can take too long without it. */
async function answers(page: Page): Promise<boolean> {
  const late = new Promise<false>((done) => {
    setTimeout(() => done(false), answering);
  });
  return await Promise.race([page.evaluate(() => true), late]);
}

/** The first line of what went wrong: Playwright adds its whole log. */
export const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Every measure of one page. One that fails is left out, with the reason told; the others go on while the page lives. */
export async function measure(
  subject: Subject,
  { board, tell, profile }: Measuring,
): Promise<Partial<Record<Measure, number>>> {
  const found: Partial<Record<Measure, number>> = {};
  const { page } = subject;
  page.setDefaultTimeout(longest);
  let gone: string | undefined;
  page.on('crash', () => {
    gone = 'The page crashed.';
  });
  const attempt = async (name: string, work: () => Promise<void>) => {
    try {
      if (gone !== undefined) throw new Error(gone);
      await within(work());
    } catch (error) {
      tell(`${name}: not measured. ${reasonOf(error)}`);
      if (error instanceof TookTooLong && !(await answers(page))) gone = 'The page hangs.';
    }
  };

  await watchLongTasks(page);
  await subject.arrive();
  const thread = await MainThread.of(page);
  await thread.settled();

  /** When each measure began, by the page’s clock. */
  const parts: { readonly name: string; readonly start: number }[] = [];
  await attempt('firstPaint', async () => {
    await watchPicture(page, subject.picture);
    await subject.open();
    await page.waitForFunction(() => window.benchIsStill(), undefined, { polling: 250 });
    const picture = await page.evaluate(() => window.benchPicture());
    if (typeof picture === 'string') throw new Error(picture);
    found.firstPaint = picture.sinceClick;
    parts.push({ name: 'after the first paint', start: picture.at });
    await subject.computed();
    await thread.settled();
    thread.spans.push({ start: picture.at, end: await thread.clock() });
  });
  await attempt('preparing', () => subject.prepare());
  await attempt('heap', async () => {
    await thread.settled();
    found.heap = await thread.heap();
  });

  const gestures = {
    pan: () => pan(subject, thread),
    zoom: () => zoom(subject, thread),
    drag: () => drag(subject, thread, board.hubs[0]),
    select: () => select(subject, thread, board.hubs),
    recolour: () => recolour(subject, thread),
  } as const;
  for (const name of ['pan', 'zoom', 'drag', 'select', 'recolour'] as const) {
    await attempt(name, async () => {
      parts.push({ name, start: await thread.clock() });
      const sayWhere = (lines: string) => tell(`${name}: ${lines}`);
      found[name] = await (profile ? profiled(page, gestures[name], sayWhere) : gestures[name]());
    });
    // Whatever went wrong, the next gesture does not begin with a button held.
    if (gone === undefined) await attempt('letting go', () => page.mouse.up());
  }
  await attempt('longestTask', async () => {
    if (thread.spans.length === 0) throw new Error('Nothing was measured.');
    // Between the spans the benchmark looks for its places, which costs the page time a user does not spend.
    const tasks = (await longTasksOf(page)).filter((task) =>
      thread.spans.some(({ start, end }) => task.start >= start && task.start < end),
    );
    const worst = tasks.toSorted((a, b) => b.duration - a.duration)[0];
    found.longestTask = worst?.duration ?? 0;
    if (worst === undefined) return;
    const part = parts.findLast(({ start }) => start <= worst.start)?.name ?? '';
    tell(`longestTask: ${worst.duration.toFixed(0)} ms in ${part}`);
  });
  return found;
}

async function longTasksOf(page: Page): Promise<readonly LongTask[]> {
  return await page.evaluate(() => window.benchLongTasks);
}
