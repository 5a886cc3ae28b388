import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boards, shuffledBoards } from '#tests/support/board-arbitraries.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import type { BoardSnapshot } from '@/domain/index.ts';

const today = '2026-06-30';
const figuresOf = (board: BoardSnapshot) => metricsAtOnce(board, { today });

describe('the expert figures', () => {
  it('are the same whatever the order of people and relationships, to the last digit', () => {
    fc.assert(
      fc.property(shuffledBoards, ([board, shuffled]) => {
        expect([...figuresOf(shuffled).people]).toEqual([...figuresOf(board).people]);
      }),
    );
  });

  it('do not change with duplicates and self-loops', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const again = board.relationships.map((tie) => ({ ...tie, id: `${tie.id} again` }));
        const loops = board.relationships.map((tie) => ({ ...tie, id: `${tie.id} loop`, to: tie.from }));
        const more = { ...board, relationships: [...board.relationships, ...again, ...loops] };
        expect(figuresOf(more)).toEqual(figuresOf(board));
      }),
    );
  });

  it('never change the board, and are plain data', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const before = structuredClone(board);
        const found = figuresOf(board);
        expect(board).toEqual(before);
        expect(structuredClone(found)).toEqual(found);
      }),
    );
  });

  it('keep in their ranges, and standings add up to 1', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const found = [...figuresOf(board).people.values()];
        for (const { betweenness, closeness, pagerank, clustering, core, degree, constraint } of found) {
          for (const share of [betweenness, closeness, pagerank, clustering]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(core).toBeLessThanOrEqual(degree ?? 0);
          expect(constraint === null).toBe(degree === 0);
        }
        expect(found.reduce((sum, { pagerank }) => sum + (pagerank ?? 0), 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
