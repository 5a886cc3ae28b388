import type { MainThread } from './main-thread.ts';
import type { Place, Subject } from './subject.ts';

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

/** Milliseconds between a pointer’s coming and its press. */
const beforePress = 60;

/** CPU per step, in milliseconds. A first, short round warms up and tells how many steps there is time for. */
async function perStep(thread: MainThread, run: (steps: number) => Promise<void>): Promise<number> {
  const first = (await thread.during(() => run(least))) / least;
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
  const middle = await middleOf({ page, picture });
  return between(from, middle, reach / Math.hypot(middle.x - from.x, middle.y - from.y));
}

async function middleOf({ page, picture }: Pick<Subject, 'page' | 'picture'>): Promise<Place> {
  const box = await boxOf({ page, picture });
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function boxOf({ page, picture }: Pick<Subject, 'page' | 'picture'>) {
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

/** With the button held, out and back in so many steps; `onTheWay` is called at the far end. */
async function hold(
  { page }: Subject,
  from: Place,
  to: Place,
  steps: number,
  onTheWay: () => Promise<void>,
): Promise<void> {
  const half = steps / 2;
  const go = async (share: number) => {
    const { x, y } = between(from, to, share);
    await page.mouse.move(x, y);
  };
  for (let step = 1; step <= half; step += 1) await go(step / half);
  await onTheWay();
  for (let step = half - 1; step >= 0; step -= 1) await go(step / half);
}

/** The pane drawn by the pointer, which all three pages offer. */
export async function pan(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const from = await emptyPlace(subject);
  const to = await towardsMiddle(subject, from, panReach);
  const before = await subject.view();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const cost = await perStep(thread, (steps) =>
    hold(subject, from, to, steps, async () => {
      if ((await subject.view()) === before) throw new Error('The board did not move.');
    }),
  );
  await page.mouse.up();
  return cost;
}

/** The wheel over the middle of the board, in and out again. */
export async function zoom(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  const { page } = subject;
  const middle = await middleOf(subject);
  await page.mouse.move(middle.x, middle.y);
  const before = await subject.view();
  return await perStep(thread, async (steps) => {
    const half = steps / 2;
    for (let step = 0; step < half; step += 1) await page.mouse.wheel(0, -zoomReach / half);
    if ((await subject.view()) === before) throw new Error('The board did not zoom.');
    for (let step = 0; step < half; step += 1) await page.mouse.wheel(0, zoomReach / half);
  });
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
  const cost = await perStep(thread, (steps) =>
    hold(subject, from, to, steps, async () => {
      const { x, y } = await subject.placeOf(hub);
      if (Math.hypot(x - to.x, y - to.y) > dragReach / 2)
        throw new Error(`${hub} did not follow the pointer.`);
    }),
  );
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
  const cost = await perPreparedStep(thread, async (step) => async () => {
    const { x, y } = step % 2 === 0 ? places[0] : places[1];
    await page.mouse.move(x, y);
    await page.waitForTimeout(beforePress);
    await page.mouse.down();
    await page.mouse.up();
  });
  const chosen = await Promise.all(people.map((person) => subject.isSelected(person)));
  if (chosen.filter(Boolean).length !== 1)
    throw new Error('The clicks did not select one piece after the other.');
  return cost;
}

/** One figure, then the other; the way to the control is not counted, the click on it is. */
export async function recolour(subject: Subject, thread: MainThread): Promise<number> {
  await subject.reset();
  return await perPreparedStep(thread, (step) => subject.colouring(step));
}
