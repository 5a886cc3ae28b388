import { KingsideError, type PersonId, type Share } from '@/domain/index.ts';
import type { Point } from '@/drawing/index.ts';
import type { NetworkInput } from '@/drawing/network/forces.ts';
import type { NetworkWorker } from './network.worker.ts';
import { inOwnWorker } from './own-worker.ts';

export interface ArrangeOptions {
  /** Stops the work at once. */
  readonly signal?: AbortSignal;
  /** Told how much is done, at most a hundred times. */
  readonly onProgress?: (done: Share) => void;
}

/** Arranges the network beside the page. */
export interface NetworkClient {
  /** Rejects with an error whose message is ready for the screen, or with the signal's reason when it was stopped. */
  arrange(input: NetworkInput, during?: ArrangeOptions): Promise<ReadonlyMap<PersonId, Point>>;
}

const startWorker = () => new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });

/** @param createWorker how to start a worker; each arrangement gets its own */
export function createNetworkClient(createWorker: () => Worker = startWorker): NetworkClient {
  return {
    arrange(input, { signal, onProgress = () => undefined } = {}) {
      const crash = () => new KingsideError('networkStopped');
      return inOwnWorker<NetworkWorker, ReadonlyMap<PersonId, Point>>(
        { createWorker, signal, crash },
        (remote, heard) => remote.arrange(input, heard(onProgress)),
      );
    },
  };
}
