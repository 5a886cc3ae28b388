import { describe, expect, it } from 'vitest';
import { fitSquares } from '@/drawing/squares/fit-squares.ts';

const square = { width: 600, height: 600 };

describe('fitSquares', () => {
  it('gives one piece to every file and rank while nobody needs more', () => {
    expect(
      fitSquares(
        {
          counts: [
            [1, 0],
            [0, 1],
          ],
          trays: [],
        },
        square,
      ),
    ).toEqual({
      widths: [1, 1],
      heights: [1, 1],
      trayHeight: 0,
      pitch: 300,
    });
  });

  it('widens on a wide board and raises on a high one', () => {
    const counts = [[2]];
    expect(fitSquares({ counts, trays: [] }, { width: 400, height: 100 })).toMatchObject({
      widths: [2],
      pitch: 100,
    });
    expect(fitSquares({ counts, trays: [] }, { width: 100, height: 400 })).toMatchObject({
      heights: [2],
      pitch: 100,
    });
  });

  it('grows evenly for a crowd: nine people on a square board stand three by three', () => {
    expect(fitSquares({ counts: [[9]], trays: [] }, square)).toEqual({
      widths: [3],
      heights: [3],
      trayHeight: 0,
      pitch: 200,
    });
  });

  it('treats a tray as a square as wide as its files', () => {
    const crowd = { counts: [[1], [1]], trays: [{ files: [0, 1], count: 4 }] };
    const fit = fitSquares(crowd, { width: 600, height: 900 });
    expect(fit).toEqual({ widths: [1, 1], heights: [1], trayHeight: 2, pitch: 300 });
  });
});
