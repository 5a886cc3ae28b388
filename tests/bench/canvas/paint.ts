import type { Page } from '@playwright/test';

/** Where to look for the picture of a board. */
export interface Picture {
  /** What the board is drawn in. */
  readonly board: string;
  /** Its pieces and lines as far as they are elements; canvases within the board are found by themselves. */
  readonly elements: string;
}

/** A task of more than 50 ms, by the page’s own clock. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    benchLongTasks: LongTask[];
    /** Whether the picture has stayed as it is for a while. */
    benchIsStill: () => boolean;
    /** Ends the watch: when the picture was there, in milliseconds since the click and by the page’s clock. */
    benchPicture: () => { readonly sinceClick: number; readonly at: number } | string;
  }
}

/** Long tasks are written down from the start of every page of the context. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.benchLongTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.benchLongTasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/**
 * Watches, from the next click on, ten times a second how much of the picture is there: reading canvases at every
 * frame would cost the page more than drawing them. The picture counts as painted with the first frame that has nine
 * tenths of the elements of the last one, and nine tenths of the ink on every canvas as large as half the board (not on
 * a minimap): it does not matter then whether pieces and lines are elements or drawn. The time is taken after that
 * frame has been painted.
 */
export async function watchPicture(page: Page, picture: Picture): Promise<void> {
  await page.evaluate(({ board: boardSelector, elements }) => {
    interface Frame {
      readonly shown: number;
      readonly inked: readonly number[];
      painted: number;
    }
    const [columns, rows, enough, faint, stillFor, pause] = [96, 54, 0.9, 8, 1500, 100];
    const frames: Frame[] = [];
    const probe = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true });
    let clicked: number | undefined;
    let ended = false;
    addEventListener('click', ({ timeStamp }) => (clicked ??= timeStamp), { capture: true });

    const isVisible = (element: Element | undefined) =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false;

    /** How many cells of a coarse grid over the canvas are not empty. */
    const inkOf = (canvas: HTMLCanvasElement): number => {
      if (probe === null || canvas.width === 0 || canvas.height === 0) return 0;
      probe.clearRect(0, 0, columns, rows);
      probe.drawImage(canvas, 0, 0, columns, rows);
      const { data } = probe.getImageData(0, 0, columns, rows);
      let inked = 0;
      for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) > faint) inked += 1;
      return inked;
    };

    const frameOf = (board: Element): Frame => {
      const found = [...board.querySelectorAll(elements)];
      const { width, height } = board.getBoundingClientRect();
      const canvases = [...board.querySelectorAll('canvas')].filter((canvas) => {
        const box = canvas.getBoundingClientRect();
        return 2 * box.width * box.height >= width * height;
      });
      // React Flow mounts its nodes hidden until it has measured them.
      const shown = isVisible(found[0]) && isVisible(found.at(-1)) ? found.length : 0;
      return { shown, inked: canvases.map(inkOf), painted: Number.NaN };
    };

    const watch = () => {
      if (ended) return;
      const board = clicked === undefined ? null : document.querySelector(boardSelector);
      if (board !== null) {
        const frame = frameOf(board);
        frames.push(frame);
        const { port1, port2 } = new MessageChannel();
        // A message that is posted before a frame is painted arrives after it.
        port1.addEventListener('message', () => (frame.painted = performance.now()));
        port1.start();
        port2.postMessage(undefined);
      }
      setTimeout(() => requestAnimationFrame(watch), pause);
    };
    requestAnimationFrame(watch);

    const isEmpty = ({ shown, inked }: Frame) => shown === 0 && inked.every((ink) => ink === 0);
    const has = (frame: Frame, { shown, inked }: Frame, share: number) =>
      frame.shown >= share * shown && inked.every((ink, index) => (frame.inked[index] ?? 0) >= share * ink);

    window.benchIsStill = () => {
      const last = frames.at(-1);
      const before = frames.findLast(({ painted }) => painted < performance.now() - stillFor);
      return (
        last !== undefined &&
        before !== undefined &&
        !isEmpty(before) &&
        has(before, last, 1) &&
        has(last, before, 1)
      );
    };

    window.benchPicture = () => {
      ended = true;
      const last = frames.at(-1);
      if (clicked === undefined || last === undefined) return 'The board never appeared.';
      if (isEmpty(last)) return 'The board stayed empty.';
      const whole = frames.find((frame) => has(frame, last, enough));
      if (whole === undefined || Number.isNaN(whole.painted)) return 'The board was never whole.';
      return { sinceClick: whole.painted - clicked, at: whole.painted };
    };
  }, picture);
}
