import { describe, expect, it } from 'vitest';
import type { Person } from '@/domain/index.ts';
import { coverChoices, keyOfChoice } from '@/features/board/dialogs/cover-choices.ts';

const people = new Map<string, Person>(
  [
    { id: 'b', name: 'Ben', side: 'team' as const },
    { id: 'a', name: 'Anna', side: 'team' as const },
    { id: 'c', name: 'Cleo', side: 'team' as const },
    { id: 'x', name: 'Xaver', side: 'team' as const, active: false },
    { id: 'd', name: 'Dana', side: 'customer' as const },
  ].map((person) => [person.id, person]),
);

describe('who of ours can cover', () => {
  it('is in order of the name, oneself first; who has left is not offered', () => {
    expect(coverChoices(people, undefined).map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Cleo']);
    expect(coverChoices(people, 'c').map(({ name }) => name)).toEqual(['Cleo', 'Anna', 'Ben']);
  });

  it('is picked by a digit, then by a letter', () => {
    expect([0, 8, 9, 34, 35].map(keyOfChoice)).toEqual(['1', '9', 'a', 'z', undefined]);
  });
});
