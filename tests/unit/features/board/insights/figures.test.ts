import { describe, expect, it } from 'vitest';
import { percent, signed } from '@/features/board/insights/figures.ts';

describe('a change of the score', () => {
  it.each([
    [7.24, '+7.2'],
    [-3, '−3'],
    [0, '±0'],
    [0.04, 'under +0.1'],
    [-0.01, 'under −0.1'],
    [0.05, '+0.1'],
  ])('of %s is written %s: its sign is never lost by rounding', (change, written) => {
    expect(signed(change)).toBe(written);
  });
});

it('a share is written in whole percent', () => {
  expect(percent(0.514)).toBe('51 %');
});
