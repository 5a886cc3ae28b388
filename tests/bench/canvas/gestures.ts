import type { Page } from '@playwright/test';
import type { MainThread } from './main-thread.ts';
import { middleOf, type Place, type Subject } from './subject.ts';

/**
 * Pointer and wheel as a user moves them: every event waits until the page has taken the one before, so that a step
 * is one event and at the most one frame. All pages go the same way out and back; a page whose step takes long
 * goes it in fewer, longer steps.
 */

/** Pixels a pan goes: further than the margin of the product’s bitmap, so that its redraw is counted. */
const panReach = 360;
const dragReach = 120;
/** Turn of the wheel by which all pages zoom in fourfold, in pixels. */
const zoomReach = 1000;

/** Steps at the most and at the least, and milliseconds of CPU after which there are fewer. */
const [most, least, budget] = [40, 4, 4000];

/** Milliseconds after which a gesture that shows nothing has failed. */
const longestLag = 10_000;

/** Milliseconds between a pointer’s coming and its press. */
const beforePress = 60;

/**
 * CPU per step, in milliseconds. A first, short round warms up, tells how many steps there is time for, and alone
 * checks whether the gesture does anything: looking costs the page time, too.
 */
async function perStep(
  thread: MainThread,
  run: (steps: number, farOut?: () => Promise<void>) => Promise<void>,
  check: () => Promise<void>,
): Promise<number> {
  const first = (await thread.during(() => run(least, check))) / least;
  const affordable = 2 * Math.floor(budget / Math.max(first, 1) / 2);
  const steps = Math.min(most, Math.max(least, affordable));
  return (await thread.during(() => run(steps))) / steps;
}

/** The same for steps that each need something done before, which is not counted. */
async function perPreparedStep(
  thread: MainThread,
  prepare: (step: number) => Promise<() => Promise<void>>,
): Promise<number> {
  const one = async (step: number) => await thread.during(await prepare(step));
  const first = ((await one(0)) + (await one(1))) / 2;
  const steps = Math.min(10, Math.max(2, Math.floor(budget / Math.max(first, 1))));
  let total = 0;
  for (let step = 0; step < steps; step += 1) total += await one(step);
  return total / steps;
}

const between = (a: Place, b: Place, share: number): Place => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The place a gesture from here reaches when it goes so far towards the middle of the board. */
async function towardsMiddle({ page, picture }: Subject, from: Place, reach: number): Promise<Place> {
  const middle = await middleOf(page.locator(picture.board));
  return between(from, middle, reach / Math.hypot(middle.x - from.x, middle.y - from.y));
}

async function boxOf({ page, picture }: Subject) {
  const box = await page.locator(picture.board).boundingBox();
  if (box === null) throw new Error('There is no board.');
  return box;
}

/** Where nothing lies: near the corners first, where a board that is wholly in view leaves a margin. */
async function emptyPlace(subject: Subject): Promise<Place> {
  const box = await boxOf(subject);
  const shares = [0.97, 0.03, 0.9, 0.1, 0.8, 0.2, 0.7, 0.3, 0.6, 0.4];
  for (const down of shares) {
    for (const right of shares) {
      const place = { x: Math.round(box.x + box.width * right), y: Math.round(box.y + box.height * down) };
      if (await subject.isEmpty(place)) return place;
    }
  }
  throw new Error('No empty place on the board.');
}

/** With the button held, out and back in so many steps. */
async function hold(
  { page }: Subject,
  [from, to]: readonly [Place, Place],
  steps: number,
  farOut?: () => Promise<void>,
): Promise<void> {
  const half = steps / 2;
  const go = async (share: number) => {
    const { x, y } = between(from, to, share);
    await page.mouse.move(x, y);
  };
  for (let step = 1; step <= half; step += 1) await go(step / half);
  await farOut?.();
  for (let step = half - 1; step >= 0; step -= 1) await go(step / half);
}

/** Until the page shows what a gesture was to do, which it may do a frame or two later. */
async function shown(what: string, isShown: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + longestLag;
  while (!(await isShown())) {
    if (performance.now() > end) throw new Error(what);
  }
}

async function viewToChange(subject: Subject): Promise<() => Promise<void>> {
  const before = await subject.view();
  return () => shown('The view did not change.', async () => (await subject.view()) !== before);
}

/** The pane drawn by the pointer, which all three pages offer. */
export async function pan(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const from = await emptyPlace(subject);
  const to = await towardsMiddle(subject, from, panReach);
  const check = await viewToChange(subject);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const cost = await perStep(thread, (steps, farOut) => hold(subject, [from, to], steps, farOut), check);
  await page.mouse.up();
  return cost;
}

/** The wheel over the middle of the board, in and out again. */
export async function zoom(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const middle = await middleOf(page.locator(subject.picture.board));
  await page.mouse.move(middle.x, middle.y);
  const check = await viewToChange(subject);
  const run = async (steps: number, farOut?: () => Promise<void>) => {
    const half = steps / 2;
    for (let step = 0; step < half; step += 1) await page.mouse.wheel(0, -zoomReach / half);
    await farOut?.();
    for (let step = 0; step < half; step += 1) await page.mouse.wheel(0, zoomReach / half);
  };
  return await perStep(thread, run, check);
}

/** A hub away from its place and back, so that nothing is changed by its drop. */
export async function drag(subject: Subject, thread: MainThread, hub: string): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const from = await subject.placeOf(hub);
  const to = await towardsMiddle(subject, from, dragReach);
  await page.mouse.move(from.x, from.y);
  await page.waitForTimeout(beforePress);
  await page.mouse.down();
  const check = () =>
    shown(`${hub} did not follow the pointer.`, async () => {
      const { x, y } = await subject.placeOf(hub);
      // React Flow begins with the second move: its pieces trail the pointer by the first.
      return Math.hypot(x - from.x, y - from.y) > dragReach / 4;
    });
  const cost = await perStep(thread, (steps, farOut) => hold(subject, [from, to], steps, farOut), check);
  await page.mouse.up();
  return cost;
}

/** A click on one piece, then on another. */
export async function select(
  subject: Subject,
  thread: MainThread,
  people: readonly [string, string],
): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const places = [await subject.placeOf(people[0]), await subject.placeOf(people[1])] as const;
  await subject.reset();
  const cost = await perPreparedStep(thread, async (step) => {
    const place = step % 2 === 0 ? places[0] : places[1];
    return async () => await click(page, place);
  });
  await shown('The clicks did not select one piece after the other.', async () => {
    const chosen = await Promise.all(people.map((person) => subject.isSelected(person)));
    return chosen.filter(Boolean).length === 1;
  });
  return cost;
}

/** One figure, then the other; the way to the control is not counted, the click on it is. */
export async function recolour(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  return await perPreparedStep(thread, async (step) => {
    const place = await subject.colouring(step);
    return async () => await click(subject.page, place);
  });
}

async function click(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(beforePress);
  await page.mouse.down();
  await page.mouse.up();
}
