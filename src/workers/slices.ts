import type { Steps } from '@/analysis/index.ts';
import type { Share } from '@/domain/index.ts';

/** Milliseconds of work after which messages are looked at. */
const slice = 20;

/** Runs one piece of work at a time, in slices: between them messages come through, and a newer run ends the older. */
export interface LatestOnly {
  /**
   * Undefined when the work was cancelled, or overtaken by a newer run. Rejects with what the work throws.
   *
   * @param onProgress told between slices how much is done, 0–1, where the work says so
   */
  run<Result>(work: Steps<Result>, onProgress?: (done: Share) => void): Promise<Result | undefined>;
  /** Ends the run under way at its next slice. */
  cancel(): void;
}

/** Milliseconds of a clock that only runs forward. */
type Now = () => number;

const clock: Now = () => performance.now();

/** @param now tests hand in their own */
export function latestOnly(now: Now = clock): LatestOnly {
  let newest = 0;
  return {
    run(work, onProgress) {
      newest += 1;
      const own = newest;
      return inSlices(work, { isOver: () => own !== newest, now, ...(onProgress && { onProgress }) });
    },
    cancel() {
      newest += 1;
    },
  };
}

interface SliceOptions {
  /** Asked between slices: the work is given up when it says so. */
  readonly isOver?: () => boolean;
  readonly onProgress?: (done: Share) => void;
  readonly now?: Now;
}

/** Does work in slices, between which messages come through; undefined when it was given up. */
export async function inSlices<Result>(
  work: Steps<Result>,
  { isOver = () => false, onProgress, now = clock }: SliceOptions = {},
): Promise<Result | undefined> {
  let done: Share | undefined;
  for (;;) {
    const end = now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
      done = step.value ?? done;
    } while (now() < end);
    await messagesAreRead();
    if (isOver()) return undefined;
    if (done !== undefined) onProgress?.(done);
  }
}

/** Resolves after the messages that wait have been delivered: a message of our own is queued behind them. */
function messagesAreRead(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}
