import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MetricsFindings } from '@/analysis/index.ts';
import type { ReadModel } from '@/document/index.ts';
import { KingsideError, type Share } from '@/domain/index.ts';
import type { BoardSession } from '../session/session.ts';

/** Boards of more relationships are computed only when somebody asks (`design/analysis.md`). */
export const automaticLimit = 5000;
/** Milliseconds without an edit before the figures are computed again: every edit would start them anew. */
const pause = 250;

export interface MetricsState {
  /** The newest that are known; see `current`. Groups are numbered from 1 by their size. */
  readonly findings: MetricsFindings | undefined;
  /** Whether the findings are of the board as it is; false also while there are none. */
  readonly current: boolean;
  /** How much of the computing is done; undefined while nothing is being computed. */
  readonly progress: Share | undefined;
  /** Why the last attempt failed, in words for the person in front of the screen. */
  readonly error: string | undefined;
}

/** The expert figures of one board, computed while somebody looks at them. */
export interface MetricsStore {
  readonly state: StoreApi<MetricsState>;
  /**
   * Computes the figures unless they are there, and keeps them in step with the board: after every edit of a board
   * that is small enough, else only on demand. Returns how to let go; who lets go last stops the computing.
   */
  follow(): () => void;
  /** Computes on demand. */
  compute(): void;
  /** Stops the computing; what was known stays. */
  cancel(): void;
}

type Session = Pick<BoardSession, 'document' | 'view' | 'metrics'>;

const failedText = 'The figures of this board could not be computed.';

export function createMetricsStore({ document, view, metrics }: Session): MetricsStore {
  const state = createStore<MetricsState>(() => ({
    findings: undefined,
    current: false,
    progress: undefined,
    error: undefined,
  }));
  /** Of which board the findings are. */
  let network: Network | undefined;
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followers = 0;
  let stops: (() => void)[] = [];

  const networkNow = (): Network => {
    const { people, relationships } = document.model.getState();
    return { placement: placementOf(people), relationships, topic: view.getState().topic };
  };

  function halt(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  }

  async function run(): Promise<void> {
    halt();
    const own = new AbortController();
    running = own;
    const of = networkNow();
    const set = (changes: Partial<MetricsState>) => {
      if (running === own) state.setState(changes);
    };
    set({ progress: 0, error: undefined });
    try {
      const findings = await metrics({ signal: own.signal, onProgress: (progress) => set({ progress }) });
      if (running === own) network = of;
      set({ findings, current: same(of, networkNow()), progress: undefined });
    } catch (error) {
      // The messages of our own errors are meant for people.
      set({ progress: undefined, error: error instanceof KingsideError ? error.message : failedText });
    }
    if (running === own) running = undefined;
  }

  const isCurrent = () => network !== undefined && same(network, networkNow());

  /** Another network: what is known is no longer of it, and is computed again where that is quick. */
  function changed(): void {
    const current = isCurrent();
    const again = !current && document.model.getState().relationships.size <= automaticLimit;
    if (current || again) halt();
    if (again) timer = setTimeout(() => void run(), pause);
    state.setState({ current, ...(current ? { progress: undefined } : again ? { progress: 0 } : {}) });
  }

  /** Tells edits of the network from all others, which leave the figures as they are. */
  function listen(): void {
    let known = networkNow();
    const onChange = () => {
      const now = networkNow();
      if (same(known, now)) return;
      known = now;
      changed();
    };
    stops = [document.model.subscribe(onChange), view.subscribe(onChange)];
  }

  function cancel(): void {
    halt();
    state.setState({ progress: undefined });
  }

  return {
    state,
    follow() {
      followers += 1;
      if (followers === 1) listen();
      const current = isCurrent();
      state.setState({ current });
      if (!current && state.getState().progress === undefined) void run();
      return () => {
        followers -= 1;
        if (followers > 0) return;
        for (const stop of stops) stop();
        cancel();
      };
    },
    compute: () => void run(),
    cancel,
  };
}

const stores = new WeakMap<BoardSession, MetricsStore>();

/** The figures of an open board: its panel and its legend read the same. */
export function metricsOf(session: BoardSession): MetricsStore {
  const store = stores.get(session) ?? createMetricsStore(session);
  stores.set(session, store);
  return store;
}

/** What of a board the figures depend on; two are the same board when all of it is. */
interface Network {
  readonly placement: string;
  readonly relationships: ReadModel['relationships'];
  readonly topic: string | undefined;
}

function same(a: Network, b: Network): boolean {
  return a.relationships === b.relationships && a.topic === b.topic && a.placement === b.placement;
}

const placements = new WeakMap<ReadModel['people'], string>();

/** Who is counted: the same text as long as nobody comes, goes, or changes side or topics. */
function placementOf(people: ReadModel['people']): string {
  const known = placements.get(people);
  if (known !== undefined) return known;
  const placement = JSON.stringify(
    [...people.values()].map(({ id, side, active, topics }) => [id, side, active, topics]),
  );
  placements.set(people, placement);
  return placement;
}
