import type { LeftoverStorage } from './leftovers.ts';

/** What the browser offers beside the language. Node, workers and private windows lack parts of it. */
export interface Environment {
  readonly indexedDB: IDBFactory | undefined;
  readonly keyRange: typeof IDBKeyRange | undefined;
  /** Opens a channel to the other tabs. */
  readonly channel: ((name: string) => BroadcastChannel) | undefined;
  /** Calls the listener whenever this tab comes back to life; returns how to stop. */
  readonly onWake: (listener: () => void) => () => void;
  /** Calls the listener in the last moment before the page goes; returns how to stop. */
  readonly onLeave: (listener: () => void) => () => void;
  /** Where a page that goes leaves what it could not write any more. */
  readonly leftoverStorage: LeftoverStorage | undefined;
  readonly storageManager: StorageManager | undefined;
}

/** The environment this code runs in. */
export function ownEnvironment(): Environment {
  return {
    indexedDB: typeof indexedDB === 'undefined' ? undefined : indexedDB,
    keyRange: typeof IDBKeyRange === 'undefined' ? undefined : IDBKeyRange,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
    onWake,
    onLeave,
    leftoverStorage: ownLeftoverStorage(),
    // `storage` is missing on pages that are not secure, whatever the type says.
    storageManager: typeof navigator === 'undefined' ? undefined : (navigator.storage ?? undefined),
  };
}

/** A browser that is told to keep nothing throws at the very mention of it. */
function ownLeftoverStorage(): LeftoverStorage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

function onWake(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const whenVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenVisible, { signal });
  window.addEventListener('pageshow', listener, { signal });
  window.addEventListener('focus', listener, { signal });
  return () => stop.abort();
}

function onLeave(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const stop = new AbortController();
  window.addEventListener('pagehide', listener, { signal: stop.signal });
  return () => stop.abort();
}
