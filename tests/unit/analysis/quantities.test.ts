import { describe, expect, it } from 'vitest';
import { defaultConfig } from '@/analysis/config.ts';
import { coverOf, decayOf, importanceOf, willingnessOf } from '@/analysis/quantities.ts';
import type { CustomerRole, Influence, Person, Stance } from '@/domain/index.ts';

const contact = (role?: CustomerRole, influence?: Influence): Person => ({
  id: 'Dana',
  name: 'Dana',
  side: 'customer',
  ...(role === undefined ? {} : { role }),
  ...(influence === undefined ? {} : { influence }),
});

describe('decay', () => {
  it.each([
    ['nothing is lost today', 0, undefined, 1],
    ['nothing within 30 days', 30, undefined, 1],
    ['2^(−1/90) on day 31', 31, undefined, 2 ** (-1 / 90)],
    ['half on day 30 + 90', 120, undefined, 0.5],
    ['a quarter on day 30 + 180', 210, undefined, 0.25],
    ['half without a date', undefined, undefined, 0.5],
    ['half without a date whatever the cadence', undefined, 365, 0.5],
    ['nothing within a cadence of 180 days', 180, 180, 1],
    ['half 90 days after a cadence of 180', 270, 180, 0.5],
    ['a cadence of 7 counts as 30', 30, 7, 1],
    ['a cadence of 1,000 counts as 365: half on day 455', 455, 1000, 0.5],
  ])('%s', (_, age, cadence, share) => {
    expect(decayOf(age, cadence, defaultConfig)).toBeCloseTo(share, 12);
  });
});

describe('cover', () => {
  it.each([
    ['a level-1 tie is worth nothing: (0.2 − 0.2) / 0.6', 0.2, 0],
    ['below that it stays 0', 0.1, 0],
    ['(0.5 − 0.2) / 0.6 = 0.5', 0.5, 0.5],
    ['level 4 is full: (0.8 − 0.2) / 0.6', 0.8, 1],
    ['above that it stays 1', 1, 1],
  ])('%s', (_, direct, cover) => {
    expect(coverOf(direct, defaultConfig)).toBeCloseTo(cover, 12);
  });
});

describe('importance', () => {
  it.each<[string, CustomerRole | undefined, Influence | undefined, number]>([
    ['a decisive decision maker: 1 · (0.5 + 0.5 · 4/4)', 'decisionMaker', 5, 1],
    ['a decision maker of influence 1: 1 · 0.5', 'decisionMaker', 1, 0.5],
    ['a champion of influence 3: 0.6 · (0.5 + 0.5 · 2/4)', 'champion', 3, 0.45],
    ['an evaluator of influence 5: 0.6 · 1', 'evaluator', 5, 0.6],
    ['a gatekeeper of unknown influence: 0.6 · (0.5 + 0.5 · 0.5)', 'gatekeeper', undefined, 0.45],
    ['an influencer of influence 1: 0.6 · 0.5', 'influencer', 1, 0.3],
    ['a user of influence 5: 0.2 · 1', 'user', 5, 0.2],
    ['nobody in particular: 0.1 · 0.75', undefined, undefined, 0.075],
  ])('%s', (_, role, influence, importance) => {
    expect(importanceOf(contact(role, influence), defaultConfig)).toBeCloseTo(importance, 12);
  });

  it('of a contact with a role of our side is that of no role', () => {
    const misplaced: Person = { ...contact(undefined, 5), role: 'specialist' };
    expect(importanceOf(misplaced, defaultConfig)).toBeCloseTo(0.1, 12);
  });
});

it.each<[Stance | undefined, number]>([
  [2, 1],
  [1, 1],
  [0, 0.8],
  [undefined, 0.7],
  [-1, 0.3],
  [-2, 0],
])('willingness at stance %s is %d', (stance, share) => {
  expect(willingnessOf(stance, defaultConfig)).toBe(share);
});
