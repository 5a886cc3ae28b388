import type { Share } from '@/domain/index.ts';

/**
 * Work that can be interrupted: it yields wherever another may take over, after a few milliseconds at the most on
 * a board of the usual size, and returns what it worked out. Where it knows, it yields how much is done, 0–1.
 * Nothing of it looks at the clock.
 */
export type Steps<Result> = Generator<Share | undefined, Result, void>;

/** The same work, telling how much is done by the count of its steps, as a part of something larger. */
export function* counted<Result>(
  steps: Steps<Result>,
  { from, to, count }: { readonly from: Share; readonly to: Share; readonly count: number },
): Steps<Result> {
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * Math.min(1, done / Math.max(1, count));
  }
}

/** Does all of it in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
