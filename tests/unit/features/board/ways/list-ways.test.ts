import { describe, expect, it } from 'vitest';
import { groupWords, listWays, wayWords } from '@/features/board/ways/list-ways.ts';

const direct = { people: ['Anna', 'Dana'], warmth: 0.04 };
const detour = { people: ['Anna', 'Ben', 'Dana'], warmth: 0.42 };
const turned = { people: ['Dana', 'Carl'] };

describe('the list of ways', () => {
  it('has the shortest, then the warm ones, each once', () => {
    const listed = listWays({ shortest: [direct], warmest: [detour, direct] });
    expect(listed.map(({ people }) => people.length)).toEqual([2, 3]);
    expect(listed.map(wayWords)).toEqual([
      '1 step, warmth 4 %, fewest steps',
      '2 steps, warmth 42 %, warmest',
    ]);
  });

  it('says where no word is passed on', () => {
    expect(listWays({ shortest: [turned], warmest: [] }).map(wayWords)).toEqual([
      '1 step, no word is passed on this way, fewest steps',
    ]);
  });
});

describe('a group in words', () => {
  const words = (...group: string[]) => groupWords('Anna', ['Anna', ...group], (id) => id);

  it('names three of the others, by name', () => {
    expect(words('Emil', 'Dana')).toBe('Anna with 2 others: Dana, Emil');
    expect(words('Emil', 'Dana', 'Carl', 'Ben')).toBe('Anna with 4 others: Ben, Carl, Dana and 1 more');
    expect(words()).toBe('Anna, who has no tie that carries');
  });
});
