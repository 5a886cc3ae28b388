import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { type AccountDocument, finishMove, planMove } from '@/document/index.ts';
import { changesSince, changeWords, daysBefore } from '@/features/board/focus/changes.ts';

const board = new TestBoard()
  .team('Anna', { createdAt: '2026-01-10T08:00:00Z' })
  .contact('Dana', {
    createdAt: '2026-01-10T08:00:00Z',
    stance: 1,
    stanceSetAt: '2026-06-05T08:00:00Z',
    stanceSetBy: 'Bea',
    role: 'champion',
    roleSetAt: '2026-02-05T08:00:00Z',
  })
  .contact('Emil', { createdAt: '2026-06-03T08:00:00Z' })
  .connect('Anna', 'covers', 'Dana', { lastContact: '2026-06-04', createdAt: '2026-01-10T08:00:00Z' })
  .connect('Dana', 'trusts', 'Emil', { createdAt: '2026-06-06T08:00:00Z' })
  .touch('2026-06-07', ['Anna'], ['Dana'])
  .touch('2026-03-01', ['Anna'], ['Emil']);

const told = (since: string, person: string, first: (document: AccountDocument) => void = () => {}) => {
  const document = documentOf(board);
  first(document);
  const changes = changesSince(document.model.getState(), since).get(person) ?? [];
  return changes.map((change) => `${change.date} ${changeWords(change, person, (id) => id)}`);
};

describe('what changed about each person', () => {
  it('tells tags, relationships, contacts and touches, the newest first', () => {
    expect(told('2026-06-01', 'Dana')).toEqual([
      '2026-06-07 Touch with Anna',
      '2026-06-06 New: Dana trusts Emil',
      '2026-06-05 Stance set by Bea',
      '2026-06-04 Contact with Anna',
    ]);
  });

  it('tells it of both ends', () => {
    expect(told('2026-06-01', 'Anna')).toEqual([
      '2026-06-07 Touch with Dana',
      '2026-06-04 Contact with Dana',
    ]);
    expect(told('2026-06-01', 'Emil')).toEqual(['2026-06-06 New: Dana trusts Emil', '2026-06-03 Added']);
  });

  it('tells of moves that were planned and done, to who does them and with whom', () => {
    const plan = (document: AccountDocument) => {
      const move = planMove(document, { what: 'Lunch', contact: 'Emil', member: 'Anna' });
      finishMove(document, move, '2026-06-29');
    };
    for (const person of ['Emil', 'Anna'])
      expect(told('2026-06-10', person, plan)).toEqual([
        '2026-06-30 Move planned: Lunch',
        '2026-06-29 Move done: Lunch',
      ]);
  });

  it('tells nothing of what is older', () => {
    expect(told('2026-06-08', 'Dana')).toEqual([]);
    expect(told('2026-02-01', 'Dana').at(-1)).toBe('2026-02-05 Role set');
  });
});

describe('some days before a date', () => {
  it('counts calendar days', () => {
    expect(daysBefore('2026-06-30', 30)).toBe('2026-05-31');
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  });
});
