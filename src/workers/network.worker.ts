import { expose } from 'comlink';
import type { PersonId, Share } from '@/domain/index.ts';
import type { Point } from '@/drawing/index.ts';
import { type NetworkInput, networkSteps } from '@/drawing/network/forces.ts';

const api = {
  /** Lets the forces come to rest in one go: whoever wants it no more ends the worker. Tells of every percent. */
  arrange(input: NetworkInput, onProgress: (done: Share) => void): ReadonlyMap<PersonId, Point> {
    const steps = networkSteps(input);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if ((step.value ?? 0) - told < 0.01) continue;
      told = step.value ?? told;
      onProgress(told);
    }
  },
};

export type NetworkWorker = typeof api;

expose(api);
