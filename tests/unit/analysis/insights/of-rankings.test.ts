import { describe, expect, it } from 'vitest';
import { full, insightsOf, theInsight, today } from '#tests/support/insights.ts';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultConfig } from '@/analysis/config.ts';
import { analyse } from '@/analysis/index.ts';

const king = { role: 'decisionMaker', influence: 5, stance: 1 } as const;

/** 35 access + 0 influencers + 15 support + 7.5 resilience + 10 unblocked = 67.5 points. */
const covered = () =>
  new TestBoard()
    .team('Anna')
    .contact('Dana', { ...king, title: 'CFO' })
    .connect('Anna', 'covers', 'Dana', full);

/** As above with 15 resilience: 75 points. */
const coveredTwice = () => covered().team('Bob').connect('Bob', 'covers', 'Dana', full);

describe('blunder-team', () => {
  it('without Anna nobody covers Dana: −35 access − 7.5 resilience', () => {
    const { departures } = analyse(covered().snapshot(), { today }).rankings;
    expect(departures.find(({ id }) => id === 'Anna')?.delta).toBeCloseTo(-42.5);
    expect(theInsight(covered(), 'blunder-team')).toMatchObject({
      id: 'blunder-team:Anna',
      severity: 'critical',
      weight: near(42.5 / 52.5),
      subjects: ['Anna', 'Dana'],
      evidence: {
        numbers: [
          { label: 'Change of the score', value: near(-42.5), unit: 'change' },
          { label: 'Contacts losing the last live thread', value: 1, unit: 'people' },
          { label: 'Decision makers losing every warm path', value: 1, unit: 'people' },
        ],
      },
      text:
        'If Anna leaves, the score falls by 42.5 points, Dana loses the last live thread and no warm path leads to Dana any more. ' +
        'Anna should bring somebody else of ours along to Dana while there is time.',
    });
  });

  it('of two who cover Dana in full either costs half of the resilience: −7.5', () => {
    const found = insightsOf(coveredTwice(), 'blunder-team');
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['blunder-team:Anna', 'high'],
      ['blunder-team:Bob', 'high'],
    ]);
    expect(found[0]?.text).toBe(
      'If Anna leaves, the score falls by 7.5 points. Anna should hand some of it over while there is time.',
    );
  });

  it.each([
    [
      '7.5 points from 7.5 on are critical',
      { critical: -7.5, high: -5, medium: -1 },
      ['critical', 'critical'],
    ],
    ['from 7.6 on not', { critical: -7.6, high: -7.5, medium: -1 }, ['high', 'high']],
    ['nor high', { critical: -10, high: -7.6, medium: -7.5 }, ['medium', 'medium']],
    ['and below the least nothing is said', { critical: -10, high: -8, medium: -7.6 }, []],
  ])('%s', (_, severity, expected) => {
    const config = { ...defaultConfig, departures: { ...defaultConfig.departures, severity } };
    expect(insightsOf(coveredTwice(), 'blunder-team', { config }).map((found) => found.severity)).toEqual(
      expected,
    );
  });

  it('who holds nothing costs nothing', () => {
    const found = insightsOf(covered().team('Idle'), 'blunder-team');
    expect(found.map(({ id }) => id)).toEqual(['blunder-team:Anna']);
  });

  it('names those who matter most, and counts the rest', () => {
    const many = covered();
    for (const name of ['Abe', 'Ben', 'Cid'])
      many.contact(name, { role: 'user' }).connect('Anna', 'covers', name, full);
    const found = theInsight(many, 'blunder-team');
    expect(found?.subjects).toEqual(['Anna', 'Dana', 'Abe', 'Ben', 'Cid']);
    expect(found?.text).toContain('Dana, Abe, Ben and 1 other lose the last live thread');
  });

  it('within a topic counts only what is played there', () => {
    const pumps = coveredTwice()
      .topic('Pumps')
      .contact('Dana', { ...king, topics: ['Pumps'] });
    pumps.contact('Emil', { ...king, topics: ['Valves'] }).connect('Bob', 'covers', 'Emil', full);
    expect(theInsight(pumps, 'blunder-team', { topic: 'Valves' })?.id).toBe('blunder-team:Bob');
  });

  it('there are none without a decision maker', () => {
    const users = new TestBoard()
      .team('Anna')
      .contact('Ulf', { role: 'champion' })
      .connect('Anna', 'covers', 'Ulf', full);
    expect(insightsOf(users, 'blunder-team')).toEqual([]);
  });
});

describe('blunder-customer', () => {
  it('an unknown successor in the seat of the only decision maker costs all 67.5', () => {
    expect(theInsight(covered(), 'blunder-customer')).toMatchObject({
      id: 'blunder-customer:Dana',
      severity: 'critical',
      subjects: ['Dana'],
      text:
        'If Dana (CFO) leaves and somebody unknown follows, the score falls by 67.5 points and no warm path leads to Dana any more. ' +
        'Anna knows them best and should get to know who could follow.',
    });
  });

  it('is not said of somebody whose departure would help: Vic, an opponent whom Dana hears', () => {
    const board = covered().contact('Vic', { stance: -2, influence: 5 }).connect('Vic', 'influences', 'Dana');
    const { departures } = analyse(board.snapshot(), { today }).rankings;
    expect(departures.find(({ id }) => id === 'Vic')?.delta).toBeGreaterThan(0);
    expect(insightsOf(board, 'blunder-customer').map(({ id }) => id)).toEqual(['blunder-customer:Dana']);
  });
});

describe('recruit', () => {
  /** Carl, neutral: warmth 1 · importance 1 · missing cover 1 · path 0.8. */
  const board = () =>
    new TestBoard()
      .team('Anna')
      .contact('Carl', { stance: 0 })
      .contact('Dana', king)
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Dana', { strength: 5 });

  it('is near to us and to a decision maker whom we cover badly: 1 · 1 · 1 · 0.8', () => {
    expect(theInsight(board(), 'recruit')).toMatchObject({
      id: 'recruit:Carl',
      severity: 'info',
      weight: 1,
      subjects: ['Carl', 'Dana'],
      evidence: {
        numbers: [{ value: 1 }, { value: near(0.8) }, { value: 0 }],
        path: { people: ['Anna', 'Carl'], warmth: 1 },
      },
      text:
        'A word from Carl (neutral) arrives at the decision maker Dana with 80 %, and we do not cover Dana at all: ' +
        'winning Carl opens that door. Anna knows the way (100 %).',
    });
  });

  it('is nobody who is for us already, or against us, and nobody where Dana is covered in full', () => {
    for (const stance of [2, -1, -2] as const) {
      expect(insightsOf(board().contact('Carl', { stance }), 'recruit')).toEqual([]);
    }
    expect(insightsOf(board().connect('Anna', 'covers', 'Dana', full), 'recruit')).toEqual([]);
  });

  it('are the best three', () => {
    const five = board();
    for (const [name, strength] of [
      ['Abe', 4],
      ['Ben', 3],
      ['Cid', 2],
      ['Don', 1],
    ] as const) {
      five
        .contact(name, { stance: 0 })
        .connect('Anna', 'covers', name, full)
        .connect(name, 'influences', 'Dana', { strength });
    }
    const found = insightsOf(five, 'recruit');
    expect(found.map(({ id, weight }) => [id, weight])).toEqual([
      ['recruit:Carl', 1],
      ['recruit:Abe', near(0.8)],
      ['recruit:Ben', near(0.6)],
    ]);
  });
});

describe('next-move', () => {
  const anna = () => new TestBoard().team('Anna').contact('Dana', { ...king, title: 'CFO' });
  const carl = (board: TestBoard) =>
    board
      .contact('Carl', { stance: 0 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Dana', { strength: 5 });

  it('an introduction: 64 % = φ 0.8 · 0.8; level 3 gives 35 · 2/3 access and 7.5 resilience', () => {
    const found = theInsight(carl(anna()), 'next-move');
    expect(found).toMatchObject({
      id: 'next-move:Dana,introduction',
      severity: 'info',
      subjects: ['Dana', 'Anna', 'Carl'],
      evidence: {
        numbers: [
          { label: 'Chance', value: near(0.64), unit: 'share' },
          { label: 'Change of the score', value: near(35 * (2 / 3) + 7.5), unit: 'change' },
          { label: 'Gain to be expected', value: near(0.64 * (35 * (2 / 3) + 7.5)), unit: 'change' },
        ],
        path: { people: ['Anna', 'Carl', 'Dana'], warmth: near(0.64) },
      },
      text: 'Carl can introduce Anna to Dana (CFO): 64 % likely, worth +30.8 points.',
    });
    expect(found?.move?.type).toBe('introduction');
  });

  it('an introduction through two', () => {
    const two = anna()
      .contact('Carl', { stance: 2 })
      .contact('Eve', { stance: 2 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Eve', { strength: 5 })
      .connect('Eve', 'influences', 'Dana', { strength: 5 });
    const found = theInsight(two, 'next-move');
    expect(found?.subjects).toEqual(['Dana', 'Anna', 'Carl', 'Eve']);
    expect(found?.text).toContain('Anna can get to Dana (CFO) through Carl and Eve: 64 % likely,');
  });

  it('a cold approach has no path', () => {
    const found = theInsight(anna(), 'next-move');
    expect(found?.text).toMatch(/^Anna should approach Dana \(CFO\) without an introduction: 10 % likely,/);
    expect(found?.evidence).not.toHaveProperty('path');
  });

  it('a reactivation shows the old thread', () => {
    const cold = anna().connect('Anna', 'covers', 'Dana', { strength: 3 });
    const found = theInsight(cold, 'next-move');
    expect(found?.text).toMatch(/^Anna should meet Dana \(CFO\) again: 90 % likely,/);
    expect(found?.evidence.path).toEqual({ people: ['Anna', 'Dana'], warmth: near(0.3) });
  });

  it('deepening says to which level, or to keep the highest', () => {
    const three = anna().connect('Anna', 'covers', 'Dana', { strength: 3, lastContact: today });
    expect(theInsight(three, 'next-move')?.text).toContain(
      'Anna should deepen the thread to Dana (CFO) to level 4 (Problem solver): 60 % likely,',
    );
    const five = anna().connect('Anna', 'covers', 'Dana', { strength: 5 }); // 1 · 0.5 without a date
    expect(theInsight(five, 'next-move')?.text).toContain(
      'Anna should meet Dana (CFO) again to keep level 5 (Trusted adviser): 60 % likely,',
    );
  });

  it('a second thread names who brings whom along, at the chance D', () => {
    const pair = covered().team('Bob');
    const found = theInsight(pair, 'next-move');
    expect(found).toMatchObject({
      id: 'next-move:Dana,second-thread',
      subjects: ['Dana', 'Bob'],
      text: 'Anna can bring Bob along to Dana (CFO): 100 % likely, worth +7.5 points.',
      evidence: { path: { people: ['Anna', 'Dana'], warmth: 1 } },
    });
  });

  it('are the best five, the best first', () => {
    const many = anna();
    for (const [place, name] of ['A', 'B', 'C', 'D', 'E', 'F'].entries()) {
      many.contact(name, { role: 'champion', influence: place < 5 ? 5 : 1, stance: 1 });
    }
    const { moves } = analyse(many.snapshot(), { today }).rankings;
    const found = insightsOf(many, 'next-move');
    expect(moves).toHaveLength(7);
    expect(found.map(({ move }) => move)).toEqual(moves.slice(0, 5));
    expect(found[0]?.weight).toBe(1);
  });

  it('there are none where nothing is to be gained', () => {
    expect(insightsOf(coveredTwice(), 'next-move')).toEqual([]);
  });
});

describe('what a proposed move is worth', () => {
  it('is said of the decision maker nobody has met, with the move', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', king)
      .contact('Carl', { stance: 0 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Dana', { strength: 5 });
    const found = theInsight(board, 'decision-maker-untouched');
    expect(found?.text).toBe(
      'Nobody of ours has ever met the decision maker Dana. Carl can introduce Anna (64 %). Worth +30.8 points.',
    );
    expect(found?.move).toMatchObject({ type: 'introduction', contact: 'Dana' });
  });

  it('is that of the second thread, though to deepen the first would gain more', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana', king)
      .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today });
    const alone = theInsight(board, 'single-thread-contact');
    expect(alone?.move).toMatchObject({ type: 'second-thread', member: 'Bob' });
    expect(alone?.text).toContain('Anna can bring Bob along (40 %). Worth +');
    const weak = theInsight(board, 'under-covered');
    expect(weak?.move).toMatchObject({ type: 'deepen', member: 'Anna' });
    expect(weak?.text).toContain('Anna should deepen it (60 %). Worth +');
  });

  it('is that of whoever was closest, whom the text names, too: Bob at level 4, not Anna who was there last', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana', king)
      .connect('Anna', 'covers', 'Dana', { strength: 1, lastContact: today })
      .connect('Bob', 'covers', 'Dana', { strength: 4, lastContact: '2025-06-30' });
    const cold = theInsight(board, 'decision-maker-cold');
    expect(cold?.move).toMatchObject({ type: 'reactivate', member: 'Bob' });
    expect(cold?.text).toMatch(
      /our best thread is Anna’s.* It is Bob’s turn to get in touch \(90 %\)\. Worth \+/,
    );
  });

  it('is not said before the rankings are there, nor where nothing would be gained', () => {
    const board = new TestBoard().team('Anna').contact('Carl', { role: 'champion' });
    expect(theInsight(board, 'under-covered')).not.toHaveProperty('move');
    expect(theInsight(board, 'under-covered')?.text).toBe(
      'Nobody of ours covers the champion Carl. No warm path leads there: it takes a cold approach by Anna (10 %).',
    );
  });
});
