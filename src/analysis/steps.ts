/**
 * Work that can be interrupted: it yields wherever another may take over, after a few milliseconds at the most on
 * a board of the usual size, and returns what it worked out. Nothing of it looks at the clock.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
