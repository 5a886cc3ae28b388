import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { laptop } from '#tests/support/lens-boards.ts';
import {
  buildEdges,
  drawEdges,
  drawPieces,
  edgePalettes,
  lensOf,
  markColours,
  type PlainPieces,
} from '@/drawing/index.ts';
import { createPainter, type EdgePicture, type Painter } from '@/workers/painter-client.ts';

const view = { x: 10, y: 5, zoom: 0.5, width: 400, height: 300 } as const;

function pictureOf(relationships: number): EdgePicture {
  const board = largeBoard(relationships);
  const layout = lensOf('position').layout({
    ...board,
    network: new Map(),
    whiteSpaces: [],
    viewport: laptop,
  });
  const edges = buildEdges(board.relationships, layout.positions, layout.pieceSize);
  return { edges, mask: new Uint8Array(edges.count).fill(1), paint: { colours: edgePalettes.light } };
}

const pieces: PlainPieces = {
  size: 40,
  pieces: [
    {
      x: 100,
      y: 100,
      side: 'customer',
      piece: 'king',
      influence: 4,
      stance: 2,
      coverage: 0.5,
      alarm: true,
      ground: undefined,
      ink: undefined,
      inactive: false,
      selected: true,
    },
    {
      x: 300,
      y: 200,
      side: 'team',
      piece: 'queen',
      influence: undefined,
      stance: undefined,
      coverage: 0,
      alarm: false,
      ground: '#a3d2a4',
      ink: '#1d2230',
      inactive: true,
      selected: false,
    },
    {
      x: 500,
      y: 300,
      side: 'outside',
      piece: undefined,
      influence: undefined,
      stance: undefined,
      coverage: 0,
      alarm: false,
      ground: undefined,
      ink: undefined,
      inactive: false,
      selected: false,
    },
  ],
};

function painter(createWorker?: () => Worker): Painter {
  const made = createPainter(createWorker);
  if (made === undefined) throw new Error('This browser draws nothing in workers.');
  return made;
}

function pixelsOf(width: number, height: number, draw: (context: OffscreenCanvasRenderingContext2D) => void) {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('This browser draws nothing.');
  draw(context);
  return context.getImageData(0, 0, width, height).data;
}

const pixelsIn = (bitmap: ImageBitmap) =>
  pixelsOf(bitmap.width, bitmap.height, (context) => context.drawImage(bitmap, 0, 0));

describe('the painter beside the page', () => {
  it('draws the lines that the page would draw, at the pixel ratio of the screen', async () => {
    const picture = pictureOf(300);
    const bitmap = await painter().edges(picture, view, 2);
    expect([bitmap.width, bitmap.height]).toEqual([800, 600]);
    const here = pixelsOf(800, 600, (context) => {
      context.scale(2, 2);
      drawEdges(context, picture.edges, picture.mask, picture.paint, view);
    });
    expect(here.some((value) => value > 0)).toBe(true);
    expect(pixelsIn(bitmap)).toEqual(here);
  });

  it('draws the pieces that the page would draw', async () => {
    const colours = markColours('light');
    const bitmap = await painter().pieces({ pieces, colours }, view, 1);
    const here = pixelsOf(400, 300, (context) => drawPieces(context, pieces, colours, view));
    expect(here.some((value) => value > 0)).toBe(true);
    expect(pixelsIn(bitmap)).toEqual(here);
  });

  it('draws what has changed, and another view of the same', async () => {
    const one = painter();
    const picture = pictureOf(300);
    const before = pixelsIn(await one.edges(picture, view, 1));
    const nothing = { ...picture, mask: new Uint8Array(picture.edges.count) };
    expect(pixelsIn(await one.edges(nothing, view, 1)).every((value) => value === 0)).toBe(true);
    expect(pixelsIn(await one.edges(picture, view, 1))).toEqual(before);
    expect(pixelsIn(await one.edges(picture, { ...view, x: 60 }, 1))).not.toEqual(before);
  });

  it('rejects what was asked of a worker that dies, and starts another one', async () => {
    let started = 0;
    const one = painter(() => {
      started += 1;
      return started === 1
        ? new Worker(URL.createObjectURL(new Blob(['throw new Error("broken")'])), { type: 'module' })
        : new Worker(new URL('../../src/workers/painter.worker.ts', import.meta.url), { type: 'module' });
    });
    const picture = pictureOf(300);
    await expect(one.edges(picture, view, 1)).rejects.toThrow('stopped');
    expect(pixelsIn(await one.edges(picture, view, 1)).some((value) => value > 0)).toBe(true);
  });

  it('ends, and begins anew when it is asked again', async () => {
    const one = painter();
    const picture = pictureOf(300);
    const asked = one.edges(picture, view, 1);
    one.end();
    await expect(asked).rejects.toThrow('stopped');
    expect((await one.edges(picture, view, 1)).width).toBe(400);
    one.end();
  });
});
