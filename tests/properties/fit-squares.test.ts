import { type Arbitrary, array, assert, double, integer, nat, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crowd, type Fit, fitSquares } from '@/drawing/squares/fit-squares.ts';

const sizes = record({
  width: integer({ min: 200, max: 2000 }),
  height: integer({ min: 200, max: 1200 }),
});

const crowd: Arbitrary<Crowd> = tuple(integer({ min: 1, max: 10 }), integer({ min: 1, max: 7 })).chain(
  ([files, ranks]) =>
    record({
      counts: array(array(nat(40), { minLength: ranks, maxLength: ranks }), {
        minLength: files,
        maxLength: files,
      }),
      trays: nat(60).map((count) => [{ files: Array.from({ length: files }, (_, index) => index), count }]),
    }),
);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function fits({ counts, trays }: Crowd, fit: Fit): boolean {
  const squares = counts.every((ranks, file) =>
    ranks.every((count, rank) => count <= (fit.widths[file] ?? 0) * (fit.heights[rank] ?? 0)),
  );
  return squares && trays.every(({ count }) => count <= sum(fit.widths) * fit.trayHeight);
}

describe('fitting the squares', () => {
  it('gives every square and tray room for its people', () => {
    assert(
      property(crowd, sizes, (people, size) => {
        expect(fits(people, fitSquares(people, size))).toBe(true);
      }),
    );
  });

  it('reports the pitch its columns and rows leave', () => {
    assert(
      property(crowd, sizes, (people, size) => {
        const { widths, heights, trayHeight, pitch } = fitSquares(people, size);
        expect(pitch).toBe(Math.min(size.width / sum(widths), size.height / (sum(heights) + trayHeight)));
        expect(Math.min(...widths, ...heights)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('follows the rule step by step: a second, plain telling of it agrees', () => {
    assert(
      property(crowd, sizes, (people, size) => {
        const { widths, heights } = fitSquares({ ...people, trays: [] }, size);
        expect({ widths, heights }).toEqual(toldPlainly(people.counts, size));
      }),
    );
  });

  it('never shrinks pieces for a larger board of the same shape', () => {
    assert(
      property(crowd, sizes, double({ min: 1, max: 4, noNaN: true }), (people, size, by) => {
        const larger = { width: size.width * by, height: size.height * by };
        expect(fitSquares(people, larger).pitch).toBeGreaterThanOrEqual(
          fitSquares(people, size).pitch - 1e-9,
        );
      }),
    );
  });
});

/** The rule of `design/look.md` for squares alone, without a thought for speed. */
function toldPlainly(counts: readonly (readonly number[])[], board: { width: number; height: number }) {
  const widths = counts.map(() => 1);
  const heights = (counts[0] ?? []).map(() => 1);
  for (;;) {
    const crowded = counts
      .flatMap((ranks, file) => ranks.map((count, rank) => ({ file, rank, count })))
      .map((square) => ({
        ...square,
        crowding: square.count / ((widths[square.file] ?? 1) * (heights[square.rank] ?? 1)),
      }))
      .filter(({ crowding }) => crowding > 1)
      .toSorted((a, b) => b.crowding - a.crowding);
    const [worst] = crowded;
    if (worst === undefined) return { widths, heights };
    const [columns, rows] = [sum(widths), sum(heights)];
    const wider = [board.width / (columns + 1), board.height / rows].toSorted((a, b) => a - b);
    const higher = [board.width / columns, board.height / (rows + 1)].toSorted((a, b) => a - b);
    const [widerFirst, widerSecond] = [wider[0] ?? 0, wider[1] ?? 0];
    const [higherFirst, higherSecond] = [higher[0] ?? 0, higher[1] ?? 0];
    if (widerFirst > higherFirst || (widerFirst === higherFirst && widerSecond >= higherSecond)) {
      widths[worst.file] = (widths[worst.file] ?? 0) + 1;
    } else {
      heights[worst.rank] = (heights[worst.rank] ?? 0) + 1;
    }
  }
}
