import { describe, expect, it } from 'vitest';
import { full, insightsOf, theInsight, today } from '#tests/support/insights.ts';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';

/** Tags set today, so that nothing is stale. */
const fresh = {
  roleSetAt: `${today}T08:00:00.000Z`,
  influenceSetAt: `${today}T08:00:00.000Z`,
  stanceSetAt: `${today}T08:00:00.000Z`,
} as const;
const champion = { role: 'champion', influence: 5, stance: 1, ...fresh } as const;

describe('below-target', () => {
  const board = (level: 1 | 2 | 3 | 4, target: 2 | 3 | 4) =>
    new TestBoard()
      .team('Anna')
      .contact('Carl', champion)
      .connect('Anna', 'covers', 'Carl', { strength: level, target, lastContact: today });

  it('is a thread whose level is below its target: level 2 covers (0.4 − 0.2) / 0.6, level 4 in full', () => {
    expect(theInsight(board(2, 4), 'below-target')).toMatchObject({
      id: 'below-target:Carl,Anna',
      severity: 'low',
      subjects: ['Carl', 'Anna'],
      weight: near(0.6 * 0.4),
      evidence: {
        numbers: [
          { label: 'Level today', value: 2, unit: 'level' },
          { label: 'Target', value: 4, unit: 'level' },
          { label: 'Cover', value: near(1 / 3), unit: 'share' },
          { label: 'Cover at the target', value: 1, unit: 'share' },
        ],
      },
      text:
        'Anna is at level 2 (Known vendor) with the champion Carl; the target is level 4 (Problem solver). ' +
        'Kept warm at the target, they would be covered 100 % instead of 33 %. Anna should plan the next step.',
    });
  });

  it.each([
    ['is none at the target', board(3, 3)],
    ['is none above it', board(4, 2)],
    [
      'is none without a target',
      new TestBoard()
        .team('Anna')
        .contact('Carl', champion)
        .connect('Anna', 'covers', 'Carl', { strength: 1 }),
    ],
    ['is none about people whose word does not count', board(2, 4).contact('Carl', { role: 'user' })],
  ])('%s', (_, none) => {
    expect(insightsOf(none, 'below-target')).toEqual([]);
  });

  it('can wait where somebody else covers them as well', () => {
    const covered = board(2, 4).team('Bob').connect('Bob', 'covers', 'Carl', full);
    expect(theInsight(covered, 'below-target')?.text).toContain(
      'They are covered 100 % already, so Anna can take time over it.',
    );
  });

  it('reads the thread that counts: of duplicates the one with the largest direct value', () => {
    const twice = board(2, 4).connect('Anna', 'covers', 'Carl', full);
    expect(insightsOf(twice, 'below-target')).toEqual([]);
  });

  it('a missing level counts as 3', () => {
    const unknown = new TestBoard().team('Anna').contact('Carl', champion);
    unknown.connect('Anna', 'covers', 'Carl', { target: 4, lastContact: today });
    expect(theInsight(unknown, 'below-target')?.evidence.numbers[0]?.value).toBe(3);
  });

  it('is one of the topic only', () => {
    const apart = board(3, 3)
      .topic('Pumps')
      .topic('Valves')
      .team('Bob')
      .connect('Bob', 'covers', 'Carl', { strength: 1, target: 3, topics: ['Pumps'] });
    expect(insightsOf(apart, 'below-target', { topic: 'Pumps' })).toHaveLength(1);
    expect(insightsOf(apart, 'below-target', { topic: 'Valves' })).toEqual([]);
  });
});

describe('role-contradiction', () => {
  const board = (fields: object) =>
    new TestBoard().team('Anna').contact('Carl', { role: 'champion', ...fields });

  it('is a champion who is neutral or against us, or has little influence', () => {
    const both = board({ stance: 0, influence: 2, title: 'Head of IT' }).connect(
      'Anna',
      'covers',
      'Carl',
      full,
    );
    expect(theInsight(both, 'role-contradiction')).toMatchObject({
      id: 'role-contradiction:Carl',
      severity: 'low',
      subjects: ['Carl'],
      evidence: {
        numbers: [
          { label: 'Stance', value: 0, unit: 'stance' },
          { label: 'Influence', value: 2, unit: 'influence' },
        ],
      },
      text:
        'Carl (Head of IT) is tagged as champion, but their stance is neutral and their influence is little (2 of 5): ' +
        'nobody sells for us there yet. Anna knows them best and should find out what is true.',
    });
  });

  it.each([
    ['stance 0', { stance: 0, influence: 5 }, 1],
    ['stance +1', { stance: 1, influence: 5 }, 0],
    ['influence 2', { stance: 2, influence: 2 }, 1],
    ['influence 3', { stance: 2, influence: 3 }, 0],
    ['both unknown', {}, 0],
    ['influence 1, stance unknown', { influence: 1 }, 1],
  ])('%s', (_, fields, count) => {
    expect(insightsOf(board(fields), 'role-contradiction')).toHaveLength(count);
  });

  it('is nobody of another role', () => {
    const other = new TestBoard().contact('Eve', { role: 'evaluator', stance: -2, influence: 1 });
    expect(insightsOf(other, 'role-contradiction')).toEqual([]);
  });
});

describe('stale', () => {
  const board = (fields: object = {}) =>
    new TestBoard()
      .team('Anna')
      .contact('Carl', { ...champion, ...fields })
      .connect('Anna', 'covers', 'Carl', full);

  it('names what is old, how old it is, and who should ask: 31 March is 91 days before 30 June', () => {
    const old = board({ stanceSetAt: '2026-03-31T23:00:00.000Z', roleSetAt: undefined });
    expect(theInsight(old, 'stale')).toMatchObject({
      id: 'stale:Carl',
      severity: 'low',
      subjects: ['Carl'],
      weight: near(0.6 * (2 / 4)),
      evidence: {
        numbers: [
          { label: 'Review cadence of the account', value: 90, unit: 'days' },
          { label: 'Age of the stance', value: 91, unit: 'days' },
        ],
      },
      text:
        'What we know of the champion Carl may no longer be true: the role has no date and the stance was set 91 days ago; ' +
        'we mean to look again every 90 days. Anna knows them best and should ask again.',
    });
  });

  it.each([
    ['90 days are not stale', board({ stanceSetAt: '2026-04-01T00:00:00.000Z' }), 0],
    ['91 days are', board({ stanceSetAt: '2026-03-31T00:00:00.000Z' }), 1],
    [
      'the account may ask sooner',
      board({ stanceSetAt: '2026-04-01T00:00:00.000Z' }).account({ reviewCadence: 89 }),
      1,
    ],
    [
      'an unknown tag is not stale, whatever its date',
      board({ stance: undefined, stanceSetAt: undefined }),
      0,
    ],
    ['people whose word does not count are left alone', board({ role: 'user', roleSetAt: undefined }), 0],
    ['nobody covering is not a stale contact', new TestBoard().contact('Carl', champion), 0],
  ])('%s', (_, some, count) => {
    expect(insightsOf(some, 'stale')).toHaveLength(count);
  });

  it('the last contact is that of whoever of ours was there last', () => {
    const cold = new TestBoard().team('Anna').team('Bob').contact('Carl', champion);
    cold.connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2025-06-30' });
    expect(theInsight(cold, 'stale')?.text).toContain('the last contact was 365 days ago;');
    expect(insightsOf(cold.connect('Bob', 'covers', 'Carl', full), 'stale')).toEqual([]);
  });
});

describe('competitor-hold', () => {
  const board = (hold: 1 | 2 | 3 | 4 | 5) =>
    new TestBoard()
      .team('Anna')
      .outside('Rival')
      .outside('Second')
      .contact('Carl', champion)
      .connect('Anna', 'covers', 'Carl', { strength: 3, lastContact: today })
      .connect('Rival', 'competes', 'Carl', { strength: hold });

  it('is a competitor as close as we are: level 3 ÷ 5 is our D of 60 %', () => {
    expect(theInsight(board(3), 'competitor-hold')).toMatchObject({
      id: 'competitor-hold:Carl',
      severity: 'medium',
      subjects: ['Carl', 'Rival'],
      weight: near(0.6 * 0.6),
      text:
        'The competitor Rival (level 3) holds the champion Carl: 60 % against 60 % of ours, ' +
        'so their word counts there at least as much. Anna knows them best and should close the gap.',
    });
  });

  it('names every competitor who is that close, the strongest first', () => {
    const two = board(3).connect('Second', 'competes', 'Carl', { strength: 5 });
    const found = theInsight(two, 'competitor-hold');
    expect(found?.subjects).toEqual(['Carl', 'Second', 'Rival']);
    expect(found?.text).toMatch(
      /^The competitors Second \(level 5\) and Rival \(level 3\) hold the champion Carl: 100 %/,
    );
  });

  it('is high about a decision maker', () => {
    const king = board(4).contact('Carl', { ...champion, role: 'decisionMaker' });
    expect(theInsight(king, 'competitor-hold')).toMatchObject({ severity: 'high' });
  });

  it.each([
    ['a weaker hold is none', board(2)],
    ['one on somebody whose word does not count is none', board(5).contact('Carl', { role: 'user' })],
    ['one of a competitor who has left is none', board(5).outside('Rival', { active: false })],
  ])('%s', (_, none) => {
    expect(insightsOf(none, 'competitor-hold')).toEqual([]);
  });

  it('is one of the topic only', () => {
    const pumps = board(2).topic('Pumps').topic('Valves');
    pumps.connect('Second', 'competes', 'Carl', { strength: 5, topics: ['Pumps'] });
    expect(theInsight(pumps, 'competitor-hold', { topic: 'Pumps' })?.subjects).toEqual(['Carl', 'Second']);
    expect(insightsOf(pumps, 'competitor-hold', { topic: 'Valves' })).toEqual([]);
  });

  it('of duplicates the strongest counts, a missing level as 3, and only from outside to the customer', () => {
    const many = board(1)
      .connect('Rival', 'competes', 'Carl', { strength: 4 })
      .connect('Second', 'competes', 'Carl')
      .connect('Carl', 'competes', 'Second', { strength: 5 })
      .connect('Anna', 'competes', 'Carl', { strength: 5 });
    expect(theInsight(many, 'competitor-hold')).toMatchObject({
      subjects: ['Carl', 'Rival', 'Second'],
      evidence: { numbers: [{ value: 2 }, { value: near(0.8) }, { value: near(0.6) }, {}] },
    });
  });

  it('any hold outweighs nobody of ours', () => {
    const alone = new TestBoard().outside('Rival').contact('Carl', champion);
    alone.connect('Rival', 'competes', 'Carl', { strength: 1 });
    expect(theInsight(alone, 'competitor-hold')?.text).toContain(': 20 % against 0 % of ours');
  });
});
