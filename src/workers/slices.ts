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

/** @param now milliseconds of a clock that only runs forward; tests hand in their own */
export function latestOnly(now: () => number = () => performance.now()): LatestOnly {
  let newest = 0;
  return {
    async run(work, onProgress) {
      newest += 1;
      const own = newest;
      let done: Share | undefined;
      for (;;) {
        const end = now() + slice;
        do {
          const step = work.next();
          if (step.done === true) return step.value;
          done = step.value ?? done;
        } while (now() < end);
        await messagesAreRead();
        if (own !== newest) return undefined;
        if (done !== undefined) onProgress?.(done);
      }
    },
    cancel() {
      newest += 1;
    },
  };
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
