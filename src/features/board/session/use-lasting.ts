import { useEffect, useState } from 'react';

/** Milliseconds that pass before work under way is mentioned: what is done sooner would only flicker. */
const usualPatience = 300;

/** Whether something has been true for a while; false as soon as it no longer is. */
export function useLasting(isTrue: boolean, patience = usualPatience): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isTrue) return undefined;
    const timer = setTimeout(() => setLasts(true), patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isTrue, patience]);
  return isTrue && lasts;
}
