import { describe, expect, it } from 'vitest';
import {
  influenceLabel,
  influences,
  levelLabel,
  levels,
  severities,
  sideOf,
  sides,
  stanceOf,
  stances,
  strengths,
} from '@/domain/index.ts';

describe('The stances', () => {
  it('run from −2 to +2, each with its own id, label and sign', () => {
    expect(stances.map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
    expect(stances.map(({ sign }) => sign)).toEqual(['−−', '−', '=', '+', '++']);
    const rows = [...stances, stanceOf(undefined)];
    for (const key of ['id', 'label', 'sign'] as const) {
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    }
  });

  it.each(stances)('$id is found by its value', (stance) => {
    expect(stanceOf(stance.value)).toBe(stance);
  });
});

describe('The influences', () => {
  it('run from 1 to 5, each with its own label, and unknown with another', () => {
    expect(influences.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    const labels = [...influences.map(({ value }) => influenceLabel(value)), influenceLabel(undefined)];
    expect(labels).toEqual(['Outside', 'Little', 'Some', 'Strong', 'Decisive', 'Unknown']);
  });
});

describe('The levels', () => {
  it('name every strength, and unknown otherwise', () => {
    expect(levels.map(({ value }) => value)).toEqual([...strengths]);
    const labels = [...strengths.map(levelLabel), levelLabel(undefined)];
    expect(new Set(labels).size).toBe(6);
    expect(labels.at(-1)).toBe('Unknown');
  });
});

describe('The sides', () => {
  it.each(sides)('$id can be found and has its words', (side) => {
    expect(sideOf(side.id)).toBe(side);
    for (const word of [side.label, side.one, side.many]) expect(word.trim()).not.toBe('');
  });

  it('stand from ours over the customer’s to the others’', () => {
    expect(sides.map(({ id }) => id)).toEqual(['team', 'customer', 'outside']);
  });
});

describe('The severities', () => {
  it('run from the worst to the mildest, once each', () => {
    expect([...severities]).toEqual(['critical', 'high', 'medium', 'low', 'info']);
  });
});
