import { describe, expect, it } from 'vitest';
import { type Stance, stanceOf, stepStance } from '@/domain/index.ts';

describe('A step of the stance', () => {
  it.each<[Stance | undefined, 1 | -1, Stance]>([
    [undefined, 1, 1],
    [undefined, -1, -1],
    [-2, 1, -1],
    [-1, 1, 0],
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 2],
    [2, -1, 1],
    [0, -1, -1],
    [-1, -1, -2],
    [-2, -1, -2],
  ])('leads from %s by %i to %i', (from, step, to) => {
    expect(stepStance(from, step)).toBe(to);
  });
});

describe('The stance table', () => {
  it('never takes unknown for neutral', () => {
    expect(stanceOf(undefined)).toMatchObject({ id: 'unknown', sign: '?' });
    expect(stanceOf(0)).toMatchObject({ id: 'neutral', sign: '=' });
  });
});
