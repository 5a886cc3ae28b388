import { expose, transfer } from 'comlink';
import {
  drawEdges,
  drawPieces,
  type EdgeMask,
  type EdgePaint,
  type EdgeShapes,
  type EdgeView,
  type MarkColours,
  type PlainPieces,
} from '@/drawing/index.ts';

/** What the lines look like. */
export interface EdgePicture {
  readonly edges: EdgeShapes;
  readonly mask: EdgeMask;
  readonly paint: EdgePaint;
}

/** What the pieces look like from afar. */
export interface PiecePicture {
  readonly pieces: PlainPieces;
  readonly colours: MarkColours;
}

/** What was sent last, since a new view of the same board needs nothing new. */
let edgePicture: Partial<EdgePicture> = {};
let piecePicture: Partial<PiecePicture> = {};

/** Draws on a canvas beside the page and hands the finished picture over. */
function bitmap(
  { width, height }: EdgeView,
  pixelRatio: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): ImageBitmap {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * pixelRatio)),
    Math.max(1, Math.round(height * pixelRatio)),
  );
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing in a worker.');
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  const finished = canvas.transferToImageBitmap();
  return transfer(finished, [finished]);
}

const api = {
  /** The lines in a view, with what has changed since the last time. */
  edges(changed: Partial<EdgePicture>, view: EdgeView, pixelRatio: number): ImageBitmap {
    edgePicture = { ...edgePicture, ...changed };
    const { edges, mask, paint } = edgePicture;
    return bitmap(view, pixelRatio, (context) => {
      if (edges !== undefined && mask !== undefined && paint !== undefined)
        drawEdges(context, edges, mask, paint, view);
    });
  },
  /** The pieces in a view, with what has changed since the last time. */
  pieces(changed: Partial<PiecePicture>, view: EdgeView, pixelRatio: number): ImageBitmap {
    piecePicture = { ...piecePicture, ...changed };
    const { pieces, colours } = piecePicture;
    return bitmap(view, pixelRatio, (context) => {
      if (pieces !== undefined && colours !== undefined) drawPieces(context, pieces, colours, view);
    });
  },
};

export type PainterWorker = typeof api;

expose(api);
