import { type Remote, releaseProxy, wrap } from 'comlink';
import type { EdgeView } from '@/drawing/index.ts';
import type { EdgePicture, PainterWorker, PiecePicture } from './painter.worker.ts';

export type { EdgePicture, PiecePicture };

/** Draws the board's still pictures beside the page. Rejects where the worker cannot: then the page draws itself. */
export interface Painter {
  edges(picture: EdgePicture, view: EdgeView, pixelRatio: number): Promise<ImageBitmap>;
  pieces(picture: PiecePicture, view: EdgeView, pixelRatio: number): Promise<ImageBitmap>;
  /** Ends the worker; whatever is asked afterwards or still on its way rejects. */
  end(): void;
}

const startWorker = () => new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' });

/** The parts of a picture that are other objects than the last time. */
function changesOf<Picture extends object>(picture: Picture, last: Picture | undefined): Partial<Picture> {
  if (last === undefined) return picture;
  const changed: Partial<Picture> = {};
  for (const key of Object.keys(picture) as (keyof Picture)[])
    if (picture[key] !== last[key]) changed[key] = picture[key];
  return changed;
}

/** Only what is drawn: the records behind the lines stay here. */
const shapesOf = ({ edges: { count, geometry, kinds, strengths, counts }, mask, paint }: EdgePicture) => ({
  edges: { count, geometry, kinds, strengths, ...(counts === undefined ? {} : { counts }) },
  mask,
  paint,
});

/** Undefined where workers cannot draw. */
export function createPainter(createWorker: () => Worker = startWorker): Painter | undefined {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return undefined;
  const worker = createWorker();
  const remote: Remote<PainterWorker> = wrap<PainterWorker>(worker);
  const ended = new AbortController();
  const failure = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error('The painter has stopped.'));
    worker.addEventListener('error', fail, { once: true });
    worker.addEventListener('messageerror', fail, { once: true });
    ended.signal.addEventListener('abort', fail, { once: true });
  });
  // Whoever asks hears of it; nobody may be asking.
  failure.catch(() => undefined);

  let lastEdges: EdgePicture | undefined;
  let lastPieces: PiecePicture | undefined;
  return {
    edges(picture, view, pixelRatio) {
      const changed = changesOf(picture, lastEdges);
      lastEdges = picture;
      const sent = changed.edges === undefined ? changed : { ...changed, edges: shapesOf(picture).edges };
      return Promise.race([remote.edges(sent, view, pixelRatio), failure]);
    },
    pieces(picture, view, pixelRatio) {
      const changed = changesOf(picture, lastPieces);
      lastPieces = picture;
      return Promise.race([remote.pieces(changed, view, pixelRatio), failure]);
    },
    end() {
      ended.abort();
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
