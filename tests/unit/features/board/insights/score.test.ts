import { describe, expect, it } from 'vitest';
import type { Person } from '@/domain/index.ts';
import { indexInWords, opennessInWords } from '@/features/board/insights/score/group-words.ts';
import { missingOf } from '@/features/board/insights/score/missing.ts';

const people = new Map(
  (
    [
      { id: 'Ann', role: 'decisionMaker', stance: 1, influence: 5 },
      { id: 'Bo', role: 'champion', influence: 4 },
      { id: 'Cy', role: 'gatekeeper' },
      { id: 'Di', role: 'user' },
      { id: 'Ed' },
    ] as const
  ).map((person): [string, Person] => [person.id, { ...person, name: person.id, side: 'customer' }]),
);

describe('what is missing before the score can be trusted', () => {
  it('is told of those whose word counts alone, the most frequent first, with the people', () => {
    expect(missingOf(people.keys(), { people }, () => false)).toEqual([
      { what: 'no dated contact', people: ['Ann', 'Bo', 'Cy'] },
      { what: 'no stance', people: ['Bo', 'Cy'] },
      { what: 'no influence', people: ['Cy'] },
    ]);
  });

  it('is nothing where all is known, and leaves out who is not analysed', () => {
    expect(missingOf(['Ann'], { people }, () => true)).toEqual([]);
    expect(missingOf(['Ann', 'gone'], { people }, () => true)).toEqual([]);
  });
});

describe('how a department talks', () => {
  it.each([
    [null, 'no ties known'],
    [-1, 'talks only to itself'],
    [-0.5, 'talks mostly to itself'],
    [-0.49, 'talks to itself and to others'],
    [0.5, 'talks mostly to others'],
    [1, 'talks only to others'],
  ])('with an E-I index of %s: %s', (eiIndex, words) => {
    expect(opennessInWords({ eiIndex })).toBe(words);
  });

  it('is written with its sign', () => {
    expect([-0.066, 0.25, 1].map(indexInWords)).toEqual(['−0.07', '+0.25', '+1']);
  });
});
