import { describe, expect, it } from 'vitest';
import type { Move } from '@/domain/index.ts';
import { howInWords, whenInWords, whoInWords } from '@/features/board/inspector/moves/move-words.ts';

const move = (fields: Partial<Move>): Move => ({ id: 'm', ...fields });
const nameOf = (id: string) => (id === 'gone' ? undefined : id);

describe('a move in words', () => {
  it.each([
    [{}, 'no date yet'],
    [{ due: '2026-07-15' }, 'by 15 Jul 2026'],
    [{ due: '2026-06-30' }, 'by 30 Jun 2026'],
    [{ due: '2026-06-29' }, 'overdue since 29 Jun 2026'],
    [{ due: '2026-06-29', doneOn: '2026-06-30' }, 'done on 30 Jun 2026'],
  ])('says when: %j is %s', (fields, words) => {
    expect(whenInWords(move(fields), '2026-06-30')).toBe(words);
  });

  it.each([
    ['Dana', 'Anna'],
    ['Anna', 'with Dana'],
    ['Carl', 'Anna · with Dana'],
  ])('names the others to %s: %s', (of, words) => {
    expect(whoInWords(move({ member: 'Anna', contact: 'Dana', via: ['Carl'] }), of, nameOf)).toBe(words);
  });

  it('names nobody where nobody is known', () => {
    expect(whoInWords(move({ member: 'gone' }), 'Dana', nameOf)).toBe('');
  });

  it.each([
    [{}, ''],
    [{ type: 'cold-approach' }, 'Cold approach'],
    [
      { type: 'introduction', via: ['Carl', 'gone'] },
      'Introduction by way of Carl, somebody who is no longer there',
    ],
    [{ via: ['Carl'] }, 'by way of Carl'],
    [{ type: 'joint-venture' }, 'joint-venture'],
  ])('says how: %j is "%s"', (fields, words) => {
    expect(howInWords(move(fields), nameOf)).toBe(words);
  });
});
