/** Milliseconds without movement after which a view counts as settled. */
const pause = 120;

/** Waits for the end of a movement of the view. */
export interface Settling {
  /** The view has moved. */
  readonly moved: () => void;
  readonly stop: () => void;
}

/** Acts once after each movement. One timer goes along with it: setting another at every step costs as much as to pan. */
export function whenSettled(act: () => void): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const look = () => {
    timer = undefined;
    const left = last + pause - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else act();
  };
  return {
    moved: () => {
      last = performance.now();
      timer ??= setTimeout(look, pause);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
