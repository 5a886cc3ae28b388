import { describe, expect, it } from 'vitest';
import { full, insightsOf, theInsight, today } from '#tests/support/insights.ts';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';

const weight = { influence: 5, stance: 1 } as const;

describe('silent-departments', () => {
  /** Finance has the decision maker (importance 1), Sales a champion and IT an influencer (0.6 each). */
  const board = () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', department: 'Finance', ...weight })
      .contact('Carl', { role: 'champion', department: 'Sales', ...weight })
      .contact('Ulf', { role: 'user', department: 'Sales' });

  it('are two without a tie, with the share of the importance that stands in them: 1.6 / 1.6', () => {
    expect(theInsight(board(), 'silent-departments')).toMatchObject({
      id: 'silent-departments:Finance,Sales',
      severity: 'low',
      weight: near(1),
      subjects: ['Dana', 'Carl'],
      evidence: {
        numbers: [
          { value: 0, unit: 'ties' },
          { value: 2, unit: 'people' },
        ],
      },
      text:
        'No tie that we know of runs between Finance and Sales, though 2 people there count: support in one does not reach the other. ' +
        'Nobody of ours has a live thread into both, so each has to be won by itself.',
    });
  });

  it('are medium where a tension runs between them, whatever else those two are to each other', () => {
    const tense = board().connect('Ulf', 'tension', 'Dana').connect('Ulf', 'trusts', 'Dana');
    const found = theInsight(tense, 'silent-departments');
    expect(found?.severity).toBe('medium');
    expect(found?.text).toMatch(/^Between Finance and Sales there is tension, and no tie without it,/);
  });

  it.each(['reportsTo', 'influences', 'trusts'] as const)('talk where one %s tie runs', (kind) => {
    expect(insightsOf(board().connect('Ulf', kind, 'Dana'), 'silent-departments')).toEqual([]);
  });

  it('do not talk by guarding', () => {
    expect(insightsOf(board().connect('Ulf', 'gatekeeps', 'Dana'), 'silent-departments')).toHaveLength(1);
  });

  it('both have somebody whose word counts', () => {
    const users = board().contact('Carl', { role: 'user', department: 'Sales' });
    expect(insightsOf(users, 'silent-departments')).toEqual([]);
  });

  it('three of them are three pairs; the heaviest stand first: 1.6 of 2.2 twice, then 1.2 of 2.2', () => {
    const three = board().contact('Eve', { role: 'influencer', department: 'IT', ...weight });
    expect(insightsOf(three, 'silent-departments').map(({ id }) => id)).toEqual([
      'silent-departments:Finance,IT',
      'silent-departments:Finance,Sales',
      'silent-departments:IT,Sales',
    ]);
  });

  it('whoever of ours has live threads into both can bring them together', () => {
    const both = board().connect('Anna', 'covers', 'Dana', full).connect('Anna', 'covers', 'Ulf', full);
    expect(theInsight(both, 'silent-departments')?.text).toContain(
      'Anna has live threads into both and could bring them together.',
    );
  });

  it('of one topic ignore the ties of another', () => {
    const other = board()
      .topic('Pumps')
      .topic('Valves')
      .connect('Ulf', 'trusts', 'Dana', { topics: ['Pumps'] });
    expect(insightsOf(other, 'silent-departments')).toEqual([]);
    expect(insightsOf(other, 'silent-departments', { topic: 'Valves' })).toHaveLength(1);
  });
});

describe('frustrated-triad', () => {
  const board = () =>
    new TestBoard()
      .team('Anna')
      .contact('Carl', { role: 'champion', ...weight })
      .contact('Dana', { role: 'decisionMaker', ...weight })
      .contact('Eve', { role: 'user', influence: 1 });

  it('is + + −: one is tied to two in tension; weight is the mean importance (0.6 + 1 + 0.1) / 3', () => {
    const triad = board()
      .connect('Carl', 'trusts', 'Eve')
      .connect('Eve', 'influences', 'Dana')
      .connect('Dana', 'tension', 'Carl')
      .connect('Anna', 'covers', 'Eve', full);
    expect(theInsight(triad, 'frustrated-triad')).toMatchObject({
      id: 'frustrated-triad:Carl,Dana,Eve',
      severity: 'medium',
      weight: near(1.7 / 3),
      subjects: ['Eve', 'Carl', 'Dana'],
      evidence: {
        numbers: [
          { value: 1, unit: 'ties' },
          { value: 2, unit: 'ties' },
        ],
      },
      text:
        'Carl and Dana are in tension, and Eve is tied to both by trust or influence: ' +
        'sooner or later Eve has to take a side. Anna knows them best and should hear which.',
    });
  });

  it.each([
    ['Carl', 'Dana', 'Eve', 'Dana and Eve are in tension, and Carl is tied to both'],
    ['Dana', 'Carl', 'Eve', 'Carl and Eve are in tension, and Dana is tied to both'],
  ])('names %s as the friend of both %s and %s', (friend, one, other, text) => {
    const triad = board()
      .connect(friend, 'trusts', one)
      .connect(other, 'trusts', friend)
      .connect(other, 'tension', one);
    expect(theInsight(triad, 'frustrated-triad')?.text).toContain(text);
  });

  it('is − − −, too', () => {
    const triad = board()
      .connect('Carl', 'tension', 'Eve')
      .connect('Eve', 'tension', 'Dana')
      .connect('Dana', 'tension', 'Carl');
    expect(theInsight(triad, 'frustrated-triad')).toMatchObject({
      subjects: ['Carl', 'Dana', 'Eve'],
      evidence: { numbers: [{ value: 3 }, { value: 0 }] },
    });
    expect(theInsight(triad, 'frustrated-triad')?.text).toMatch(/^Carl, Dana and Eve are all in tension/);
  });

  it.each([
    ['+ + +', ['trusts', 'trusts', 'trusts']],
    ['+ − −: two friends against one', ['trusts', 'tension', 'tension']],
    ['a reporting line, which has no sign', ['trusts', 'reportsTo', 'tension']],
  ] as const)('is not %s', (_, [first, second, third]) => {
    const triad = board()
      .connect('Carl', first, 'Eve')
      .connect('Eve', second, 'Dana')
      .connect('Dana', third, 'Carl');
    expect(insightsOf(triad, 'frustrated-triad')).toEqual([]);
  });

  it('is not two who are tied to a third', () => {
    const open = board().connect('Carl', 'trusts', 'Eve').connect('Dana', 'tension', 'Carl');
    expect(insightsOf(open, 'frustrated-triad')).toEqual([]);
  });
});

describe('overloaded', () => {
  /** Anna covers so many contacts. */
  function covering(count: number): TestBoard {
    const board = new TestBoard().team('Anna').team('Bob').contact('Contact 0');
    for (let contact = 0; contact < count; contact += 1) {
      board
        .contact(`Contact ${contact}`)
        .connect('Anna', 'covers', `Contact ${contact}`, { lastContact: today });
    }
    return board;
  }

  it('is one of ours with 31 contacts where nobody has set a limit', () => {
    expect(theInsight(covering(31), 'overloaded')).toMatchObject({
      id: 'overloaded:Anna',
      severity: 'low',
      subjects: ['Anna'],
      weight: near(1 / 31),
      evidence: { numbers: [{ value: 31 }, { value: 30 }] },
      text:
        'Anna covers 31 contacts, 1 above the limit of 30: some of them will go cold unnoticed. ' +
        'Anna should hand some over; Bob has room (0 contacts).',
    });
  });

  it.each([
    ['30 are not too many', covering(30), 0],
    ['the account may allow 31', covering(31).account({ contactLimit: 31 }), 0],
    ['or only 2', covering(3).account({ contactLimit: 2 }), 1],
    [
      'two relationships to one contact are one contact',
      covering(30).connect('Anna', 'covers', 'Contact 0'),
      0,
    ],
  ])('%s', (_, board, count) => {
    expect(insightsOf(board, 'overloaded')).toHaveLength(count);
  });

  it('says so where nobody else has room', () => {
    const alone = covering(3).team('Bob', { active: false }).account({ contactLimit: 2 });
    expect(theInsight(alone, 'overloaded')?.text).toContain(
      'nobody of ours has room, so it takes somebody new.',
    );
  });
});

describe('peer-gap', () => {
  const board = () =>
    new TestBoard()
      .rank('Board', 'Director', 'Head', 'Manager')
      .team('Anna', { rank: 'Head' })
      .contact('Dana', { rank: 'Director', role: 'decisionMaker', title: 'CFO' })
      .contact('Ulf', { rank: 'Head', role: 'user' })
      .contact('Carl', { rank: 'Head', role: 'champion' });

  it('is one of ours who covers nobody at the same rank, and names the weightiest there', () => {
    expect(theInsight(board(), 'peer-gap')).toMatchObject({
      id: 'peer-gap:Anna',
      severity: 'low',
      weight: near(0.6 * 0.75),
      subjects: ['Anna', 'Carl', 'Ulf'],
      text:
        'Anna covers nobody at the rank Head, where 2 contacts stand level with Anna: ' +
        'peers hear what others do not. Anna should meet Carl first.',
    });
  });

  it('any coverage relationship at the rank will do, however cold', () => {
    const met = board().connect('Anna', 'covers', 'Ulf', { strength: 1, lastContact: '2020-01-01' });
    expect(insightsOf(met, 'peer-gap')).toEqual([]);
  });

  it('is not said of a rank where the customer has nobody', () => {
    const alone = board().team('Anna', { rank: 'Director' }).contact('Dana', { rank: 'Head' });
    expect(insightsOf(alone, 'peer-gap')).toEqual([]);
  });

  it('is a rank of theirs that nobody of ours is within one rank of: Board is two above Head', () => {
    const high = board()
      .connect('Anna', 'covers', 'Carl', full)
      .contact('Emil', { rank: 'Board', role: 'decisionMaker', influence: 5 });
    expect(theInsight(high, 'peer-gap')).toMatchObject({
      id: 'peer-gap:Board',
      severity: 'low',
      weight: near(1),
      subjects: ['Emil'],
      evidence: {
        numbers: [
          { value: 1, unit: 'people' },
          { value: 2, unit: 'ranks' },
        ],
      },
      text:
        'Emil stands at the rank Board, and nobody of ours is near: the nearest is Anna (Head), 2 ranks away. ' +
        'Anna should bring in a peer for them.',
    });
  });

  it('one rank away is near enough: Director and Manager are next to Head', () => {
    const close = board().connect('Anna', 'covers', 'Carl', full).contact('Max', { rank: 'Manager' });
    expect(insightsOf(close, 'peer-gap')).toEqual([]);
  });

  it('nothing is said while none of ours has a rank', () => {
    const unknown = board().team('Anna').contact('Emil', { rank: 'Board' });
    expect(insightsOf(unknown, 'peer-gap')).toEqual([]);
  });
});
