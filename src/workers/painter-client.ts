import { type Remote, releaseProxy, wrap } from 'comlink';
import type { EdgeShapes, EdgeView } from '@/drawing/index.ts';
import type { EdgePicture, PainterWorker, PiecePicture } from './painter.worker.ts';
import { Waiting } from './waiting.ts';

export type { EdgePicture, PiecePicture };

/** Draws the board's still pictures beside the page. Rejects where the worker cannot: then the page draws itself. */
export interface Painter {
  edges(picture: EdgePicture, view: EdgeView, pixelRatio: number): Promise<ImageBitmap>;
  pieces(picture: PiecePicture, view: EdgeView, pixelRatio: number): Promise<ImageBitmap>;
  /** Ends the worker; whatever is on its way rejects; the next request starts another one. */
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
function shapesOf({ count, geometry, kinds, strengths, counts }: EdgeShapes): EdgeShapes {
  return { count, geometry, kinds, strengths, ...(counts === undefined ? {} : { counts }) };
}

interface Running {
  readonly remote: Remote<PainterWorker>;
  /** Told when the worker crashes or is ended. */
  readonly waiting: Waiting;
  readonly end: () => void;
}

function run(worker: Worker): Running {
  const remote = wrap<PainterWorker>(worker);
  const waiting = new Waiting();
  const fail = () => waiting.fail(new Error('The painter has stopped.'));
  worker.addEventListener('error', fail, { once: true });
  worker.addEventListener('messageerror', fail, { once: true });
  const end = () => {
    fail();
    remote[releaseProxy]();
    worker.terminate();
  };
  return { remote, waiting, end };
}

/** A worker that crashes so often is not started again. */
const mostCrashes = 2;

/** Starts its worker when first asked, and another one after a crash. Undefined where workers cannot draw. */
export function createPainter(createWorker: () => Worker = startWorker): Painter | undefined {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return undefined;
  let running: Running | undefined;
  let crashes = 0;
  let lastEdges: EdgePicture | undefined;
  let lastPieces: PiecePicture | undefined;

  const end = () => {
    running?.end();
    running = undefined;
    lastEdges = undefined;
    lastPieces = undefined;
  };
  const ask = async (
    question: (remote: Remote<PainterWorker>) => Promise<ImageBitmap>,
  ): Promise<ImageBitmap> => {
    if (crashes >= mostCrashes) throw new Error('The painter crashes again and again.');
    running ??= run(createWorker());
    const asked = running;
    try {
      return await asked.waiting.for(question(asked.remote));
    } catch (error) {
      if (running === asked) {
        crashes += 1;
        end();
      }
      throw error;
    }
  };
  return {
    edges: (picture, view, pixelRatio) =>
      ask((remote) => {
        const changed = changesOf(picture, lastEdges);
        lastEdges = picture;
        const sent = changed.edges === undefined ? changed : { ...changed, edges: shapesOf(changed.edges) };
        return remote.edges(sent, view, pixelRatio);
      }),
    pieces: (picture, view, pixelRatio) =>
      ask((remote) => {
        const changed = changesOf(picture, lastPieces);
        lastPieces = picture;
        return remote.pieces(changed, view, pixelRatio);
      }),
    end,
  };
}
