/** Milliseconds to wait where the browser does not say when it is idle (Safari), and at most elsewhere. */
const patience = 2_000;

/** Does something as soon as the browser has nothing else to do. Returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, patience);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: patience });
  return () => cancelIdleCallback(idle);
}
