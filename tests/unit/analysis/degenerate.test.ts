import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse } from '@/analysis/index.ts';
import { strengths } from '@/domain/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const find = (board: TestBoard) => analyse(board.snapshot(), { today });

/** Every number anywhere in a value is a real one. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

const boards: Readonly<Record<string, () => TestBoard>> = {
  'an empty board': () => new TestBoard(),
  'one of ours alone': () => new TestBoard().team('Anna'),
  'one contact alone': () => new TestBoard().contact('Dana'),
  'one decision maker alone': () => new TestBoard().contact('Dana', { role: 'decisionMaker' }),
  'outside people alone': () =>
    new TestBoard().outside('Otto').outside('Olga').connect('Otto', 'trusts', 'Olga'),
  'nobody tagged': () =>
    new TestBoard().team('Anna').contact('Dana').contact('Emil').connect('Anna', 'covers', 'Dana', full),
  'everybody disconnected': () => {
    const board = new TestBoard().team('Anna').team('Bob');
    for (let count = 0; count < 20; count += 1) board.contact(`c${count}`, { role: 'decisionMaker' });
    return board;
  },
  'self-loops and duplicates of everything': () => {
    const board = new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker' }).contact('Emil');
    for (const kind of ['covers', 'trusts', 'tension', 'gatekeeps', 'reportsTo', 'influences'] as const) {
      for (const strength of strengths) {
        board.connect('Dana', kind, 'Dana', { strength }).connect('Dana', kind, 'Emil', { strength });
        board.connect('Emil', kind, 'Dana', { strength }).connect('Anna', kind, 'Dana', { strength });
      }
    }
    return board;
  },
  'ends that are not there': () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker' })
      .connect('Anna', 'covers', 'nobody'),
  'dates in the future': () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', stance: 1, stanceSetAt: '2030-01-01T00:00:00.000Z' })
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2030-01-01' }),
};

describe.each(Object.entries(boards))('%s', (_, board) => {
  it('is analysed to the end, in real numbers', () => {
    const found = find(board());
    expect(numbersOf(found).filter((value) => !Number.isFinite(value))).toEqual([]);
    const unscored = found.findings.score.score === null;
    expect(found.rankings).toMatchObject(unscored ? { moves: [], departures: [], recruits: [] } : {});
  });
});

it('a date in the future counts as today', () => {
  const { findings } = find(
    new TestBoard()
      .team('Anna')
      .contact('Dana')
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2030-01-01' }),
  );
  expect(findings.people.get('Dana')?.direct).toBe(1);
});

describe('chained diamonds', () => {
  /** 2^32 shortest paths lead from one end to the other: more than 32 bits can count. */
  const diamonds = (count: number) => {
    const board = new TestBoard()
      .team('Anna')
      .contact('n0', { stance: 1 })
      .connect('Anna', 'covers', 'n0', full);
    for (let at = 0; at < count; at += 1) {
      const last = at === count - 1 ? { role: 'decisionMaker' as const } : {};
      board.contact(`n${at + 1}`, { stance: 1, ...last });
      for (const side of ['a', 'b']) {
        board.contact(`${side}${at}`, { stance: 1 });
        board.connect(`n${at}`, 'trusts', `${side}${at}`, { strength: 5 });
        board.connect(`${side}${at}`, 'trusts', `n${at + 1}`, { strength: 5 });
      }
    }
    return board;
  };

  it('32 of them: warmth 0.9^64, one route since we come from one, and every corner is a single way', () => {
    const { findings, rankings } = find(diamonds(32));
    expect(findings.people.get('n32')).toMatchObject({
      routes: 1,
      warmth: expect.closeTo(0.9 ** 64, 12) as number,
    });
    expect(findings.score.score).toBeTypeOf('number');
    expect(rankings.departures.length).toBe(1 + 33 + 64);
  });

  it('300 of them still have their route, however long, and nothing overflows the stack', () => {
    const board = diamonds(300);
    expect(find(board).findings.people.get('n300')?.routes).toBe(1);
  });
});

describe('a full coverage matrix of 10 by 100', () => {
  const board = new TestBoard();
  for (let member = 0; member < 10; member += 1) board.team(`m${member}`);
  for (let contact = 0; contact < 100; contact += 1) {
    board.contact(`c${contact}`, {
      role: contact === 0 ? 'decisionMaker' : 'influencer',
      influence: 5,
      stance: 2,
    });
    for (let member = 0; member < 10; member += 1) board.connect(`m${member}`, 'covers', `c${contact}`, full);
  }
  const { findings, rankings } = find(board);

  it('is a full score, and no departure of ours costs anything', () => {
    expect(findings.score.score).toBeCloseTo(100, 9);
    const ours = rankings.departures.filter(({ side }) => side === 'team');
    expect(ours).toHaveLength(10);
    expect(Math.max(...ours.map(({ delta }) => Math.abs(delta)))).toBeLessThan(1e-9);
  });

  it('has ten routes to everybody, and no move gains anything', () => {
    expect(new Set([...findings.people.values()].map(({ routes }) => routes))).toEqual(new Set([10]));
    expect(rankings.moves).toEqual([]);
  });

  it('overloads everybody: 100 contacts each, where 30 is the limit', () => {
    expect(rankings.insights.filter(({ kind }) => kind === 'overloaded')).toHaveLength(10);
  });
});

it('20,000 relationships are analysed to the end, departures for the circle and ours', () => {
  const snapshot = largeBoard(20_000);
  const { findings, rankings } = analyse(snapshot, { today });
  expect(findings.score.score).toBeTypeOf('number');
  expect(rankings.departuresOfCircleOnly).toBe(true);
  const tried = new Set(rankings.departures.map(({ id }) => id));
  const circle = snapshot.people.filter(({ role }) => role !== undefined && role !== 'user');
  const ours = snapshot.people.filter(({ side }) => side === 'team');
  expect(tried).toEqual(new Set([...circle, ...ours].map(({ id }) => id)));
});
