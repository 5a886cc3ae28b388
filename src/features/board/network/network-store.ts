import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AccountDocument, KeptNetwork, ReadModel } from '@/document/index.ts';
import { KingsideError, type Share } from '@/domain/index.ts';
import type { BoardSession } from '../session/session.ts';
import { nameOf } from './name-of-network.ts';

/** Milliseconds without an edit before the network is arranged again: every edit would start it anew. */
const pause = 250;

const failedText = 'The network of this board could not be arranged.';

export interface NetworkState {
  /** Where people have come to stand, and of which network; undefined until there is any. */
  readonly network: KeptNetwork | undefined;
  /** How much of the arranging is done; undefined while nothing is arranged. */
  readonly progress: Share | undefined;
  /** Somebody has stopped it: people stand where they stood, the new ones about the middle. */
  readonly stopped: boolean;
  /** Why the last attempt failed, in words for the person in front of the screen. */
  readonly error: string | undefined;
}

/** The network of one board, arranged while somebody looks at it. */
export interface NetworkStore {
  readonly state: StoreApi<NetworkState>;
  /** Arranges the network unless it is as it was kept, and again after every edit of it. Returns how to let go. */
  follow(): () => void;
  /** Arranges it, from where people stand. */
  arrange(): void;
  /** Arranges it as if nobody had ever stood anywhere; pins hold. */
  arrangeAnew(): void;
  /** Stops; people stay where they stand. */
  cancel(): void;
}

/** Where people stood before: `undefined` while nobody knows. */
type Before = KeptNetwork | undefined;

function createNetworkStore(session: BoardSession): NetworkStore {
  const { document, network: port } = session;
  const state = createStore<NetworkState>(() => ({
    network: undefined,
    progress: undefined,
    stopped: false,
    error: undefined,
  }));
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const model = () => document.model.getState();

  function halt(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  }

  async function run(before: Before): Promise<void> {
    halt();
    const own = new AbortController();
    running = own;
    const set = (changes: Partial<NetworkState>) => {
      if (running === own) state.setState(changes);
    };
    const { people, relationships } = model();
    const input = {
      people: [...people.values()],
      relationships: [...relationships.values()],
      before: before?.places ?? new Map(),
    };
    set({ progress: 0, stopped: false, error: undefined });
    try {
      const places = await port.arrange(input, {
        signal: own.signal,
        onProgress: (progress) => set({ progress }),
      });
      if (running !== own) return;
      running = undefined;
      settle({ of: nameOf({ people, relationships }), places });
    } catch (error) {
      // The messages of our own errors are meant for people.
      set({ progress: undefined, error: error instanceof KingsideError ? error.message : failedText });
    }
  }

  function settle(network: KeptNetwork): void {
    state.setState({ network, progress: undefined, stopped: false, error: undefined });
    const { people } = model();
    const places = new Map([...network.places].filter(([id]) => people.has(id)));
    // Whatever cannot be kept is arranged again next time; a full disk is told by the document itself.
    port.keep({ of: network.of, places }).catch(() => undefined);
  }

  const isCurrent = () => state.getState().network?.of === nameOf(model());

  /** What is known already: of this board, of the one a what-if lies over, or kept from last time. */
  async function known(): Promise<Before> {
    const below = session.sandbox && stores.get(session.sandbox.before.document);
    return (
      state.getState().network ??
      below?.state.getState().network ??
      (await port.kept().catch(() => undefined))
    );
  }

  async function start(isWanted: () => boolean): Promise<void> {
    const before = await known();
    if (!isWanted()) return;
    if (before !== undefined) state.setState({ network: before });
    if (!isCurrent()) await run(before);
  }

  return {
    state,
    follow() {
      let isWanted = true;
      void start(() => isWanted);
      let last: Pick<ReadModel, 'people' | 'relationships'> = model();
      const stop = document.model.subscribe((now) => {
        if (now.people === last.people && now.relationships === last.relationships) return;
        const before = nameOf(last);
        last = now;
        if (nameOf(now) === before) return;
        halt();
        if (isCurrent()) state.setState({ progress: undefined, stopped: false, error: undefined });
        else timer = setTimeout(() => void run(state.getState().network), pause);
      });
      return () => {
        isWanted = false;
        stop();
        halt();
        state.setState({ progress: undefined });
      };
    },
    arrange: () => void run(state.getState().network),
    arrangeAnew: () => void run(undefined),
    cancel() {
      halt();
      state.setState({ progress: undefined, stopped: true });
    },
  };
}

const stores = new WeakMap<AccountDocument, NetworkStore>();

/** The network of an open board: its commands and its lens read the same. */
export function networkOf(session: BoardSession): NetworkStore {
  const store = stores.get(session.document) ?? createNetworkStore(session);
  stores.set(session.document, store);
  return store;
}
