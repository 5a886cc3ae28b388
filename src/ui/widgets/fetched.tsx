import { type ComponentType, createElement, memo, useEffect, useState } from 'react';

/** What stands in the place of a component while its code is fetched. */
export interface FetchingProps {
  /** Asks again; there once the code could not be fetched. */
  readonly retry: (() => void) | undefined;
}

export type Fetched<Props> = ComponentType<Props> & {
  /** Fetches the code, so that it is there when it is needed. Never throws: showing it says what went wrong. */
  readonly preload: () => void;
};

/**
 * A component whose code is fetched when it is first shown, or before that by `preload`. Once it is there it is
 * drawn at once, where `React.lazy` would show its fallback for a moment all the same; and what could not be
 * fetched can be asked for again; it asks by itself as soon as the browser is online again. Drawn anew only when its
 * props change.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fetching: ComponentType<FetchingProps>,
): Fetched<Props> {
  let component: ComponentType<Props> | undefined;
  const fetchOnce = async () => {
    component ??= await load();
    return component;
  };

  function FetchedComponent(props: Props) {
    const [ready, setReady] = useState(() => component);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (ready !== undefined || failed) return undefined;
      let isShown = true;
      fetchOnce().then(
        (found) => {
          if (isShown) setReady(() => found);
        },
        () => {
          if (isShown) setFailed(true);
        },
      );
      return () => {
        isShown = false;
      };
    }, [ready, failed]);
    useEffect(() => {
      if (!failed) return undefined;
      const retry = () => setFailed(false);
      window.addEventListener('online', retry);
      return () => window.removeEventListener('online', retry);
    }, [failed]);
    if (ready !== undefined) return createElement(ready, props);
    return <Fetching retry={failed ? () => setFailed(false) : undefined} />;
  }

  return Object.assign(memo(FetchedComponent), {
    preload: () => {
      fetchOnce().catch(() => undefined);
    },
  });
}
