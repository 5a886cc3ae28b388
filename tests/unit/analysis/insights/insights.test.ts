import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce, type InsightKind } from '@/analysis/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const cold = { strength: 5, lastContact: '2025-01-01' } as const;
const known = { influence: 5, stance: 1 } as const;
const decider = { role: 'decisionMaker', ...known } as const;

const find = (board: TestBoard, kind: InsightKind) =>
  findingsAtOnce(board.snapshot(), { today }).insights.filter((insight) => insight.kind === kind);
const only = (board: TestBoard, kind: InsightKind) => {
  const found = find(board, kind);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('decision-maker-untouched', () => {
  const board = () => new TestBoard().team('Anna').team('Bob').contact('Dana', decider);

  it('is critical without a way there, and says so', () => {
    expect(only(board(), 'decision-maker-untouched')).toMatchObject({
      id: 'decision-maker-untouched:Dana',
      severity: 'critical',
      subjects: ['Dana'],
      text: 'Nobody of ours has ever met the decision maker Dana. No warm path leads there: it takes a cold approach by Anna (10 %).',
    });
  });

  it('is high with a route, names who can introduce whom, and shows the next best ways', () => {
    const carl = board()
      .contact('Dana', { ...decider, title: 'CFO' })
      .contact('Carl', { stance: 0 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Bob', 'covers', 'Carl', { strength: 3, lastContact: today })
      .connect('Carl', 'influences', 'Dana', { strength: 4 }); // 0.8 · 0.64
    expect(only(carl, 'decision-maker-untouched')).toMatchObject({
      severity: 'high',
      text: 'Nobody of ours has ever met the decision maker Dana (CFO). Carl can introduce Anna (51 %).',
      evidence: {
        path: { people: ['Anna', 'Carl', 'Dana'], warmth: near(0.512) },
        otherPaths: [{ people: ['Bob', 'Carl', 'Dana'], warmth: near(0.3072) }],
      },
    });
  });

  it('is critical with a warm path but no route: a sceptic is in between', () => {
    const carl = board()
      .contact('Carl', { stance: -1 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'trusts', 'Dana', { strength: 5 }); // 0.3 · 0.9
    expect(only(carl, 'decision-maker-untouched')).toMatchObject({ severity: 'critical' });
  });

  it('is not about somebody with any covers relationship, nor about people of other roles', () => {
    const other = board().contact('Carl', { role: 'champion' }).connect('Anna', 'covers', 'Dana', cold);
    expect(find(other, 'decision-maker-untouched')).toEqual([]);
  });
});

describe('decision-maker-cold', () => {
  const board = () => new TestBoard().team('Anna').contact('Dana', decider);

  it('is about one with a thread that is not live, and asks its holder', () => {
    const found = only(board().connect('Anna', 'covers', 'Dana', { strength: 3 }), 'decision-maker-cold');
    expect(found).toMatchObject({ severity: 'high', subjects: ['Dana'] });
    expect(found?.text).toBe(
      'The decision maker Dana is cold: our best thread is Anna’s, level 3 (Credible source), ' +
        'no date of the last contact (worth 30 %, 40 % would be live). It is Anna’s turn to get in touch (90 %).',
    );
  });

  it('is critical when nothing carries a route any more', () => {
    const found = only(board().connect('Anna', 'covers', 'Dana', cold), 'decision-maker-cold');
    expect(found).toMatchObject({ severity: 'critical' });
  });

  it('is not about one with a live thread: level 2 today is 0.4', () => {
    const live = board().connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today });
    expect(find(live, 'decision-maker-cold')).toEqual([]);
  });
});

describe('under-covered', () => {
  it('is about the circle below half, the weightiest first, decision makers high', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', decider)
      .contact('Carl', { role: 'champion', influence: 1 })
      .contact('Eve', { role: 'evaluator', influence: 5 })
      .contact('Ulf', { role: 'user' })
      .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today }); // cover 1/3
    expect(find(board, 'under-covered').map(({ severity, subjects }) => [severity, ...subjects])).toEqual([
      ['high', 'Dana'],
      ['medium', 'Eve'],
      ['medium', 'Carl'],
    ]);
  });

  it('is not said of an untouched or cold decision maker again', () => {
    expect(find(new TestBoard().team('Anna').contact('Dana', decider), 'under-covered')).toEqual([]);
  });

  it('ends at half: level 5 at 120 days is 0.5, cover exactly (0.5 − 0.2) / 0.6', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', decider)
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-03-02' });
    expect(find(board, 'under-covered')).toEqual([]);
  });
});

describe('stance-unknown', () => {
  it('is about the circle, and asks who knows them best', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker' })
      .contact('Carl', { role: 'champion', stance: 0 })
      .contact('Ulf', { role: 'user' })
      .connect('Anna', 'covers', 'Dana', full);
    expect(only(board, 'stance-unknown')).toMatchObject({
      severity: 'high',
      subjects: ['Dana'],
      text: 'Nobody knows where the decision maker Dana stands, which counts as no support. Anna knows them best and should find out.',
    });
  });
});

describe('single-thread-contact', () => {
  const board = () =>
    new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Carl', { role: 'champion' })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Bob', 'covers', 'Carl', cold);

  it('names who holds it and who could be the second', () => {
    expect(only(board(), 'single-thread-contact')).toMatchObject({
      severity: 'medium',
      subjects: ['Carl', 'Anna'],
      text: 'Only Anna has a live thread to the champion Carl (100 %); if Anna leaves, nobody has. Anna can bring Bob along (100 %).',
    });
  });

  it('is none with two', () => {
    expect(find(board().connect('Bob', 'covers', 'Carl', full), 'single-thread-contact')).toEqual([]);
  });
});

describe('departments', () => {
  const board = () =>
    new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana', { ...decider, department: 'Finance' })
      .contact('Ulf', { role: 'user', department: 'Finance' });

  it('without any live thread are dark, high with a decision maker in it', () => {
    const found = only(board().connect('Anna', 'covers', 'Dana', cold), 'dark-department');
    expect(found).toMatchObject({
      id: 'dark-department:Finance',
      severity: 'high',
      subjects: ['Dana'],
      place: { department: 'Finance' },
    });
    expect(found?.text).toMatch(/^Nobody of ours has a live thread into Finance, where Dana decides\./);
  });

  it('are only medium without one', () => {
    const champion = board().contact('Dana', { role: 'champion', department: 'Finance' });
    expect(only(champion, 'dark-department')).toMatchObject({ severity: 'medium' });
  });

  it('hang by a single thread when all live ones are one member’s, to anybody in it', () => {
    const found = only(board().connect('Anna', 'covers', 'Ulf', full), 'single-thread-department');
    expect(found).toMatchObject({
      severity: 'medium',
      subjects: ['Dana', 'Anna'],
      place: { department: 'Finance' },
    });
  });

  it('with two members in are neither', () => {
    const two = board().connect('Anna', 'covers', 'Ulf', full).connect('Bob', 'covers', 'Dana', full);
    expect([...find(two, 'single-thread-department'), ...find(two, 'dark-department')]).toEqual([]);
  });

  it('without anybody whose word counts are neither', () => {
    const users = board().contact('Dana', { role: 'user', department: 'Finance' });
    expect(find(users, 'dark-department')).toEqual([]);
  });
});

describe('concentration', () => {
  /** So many contacts in the circle, covered by Anna, and so many by Bob. */
  function covered(annas: number, bobs: number): TestBoard {
    const board = new TestBoard().team('Anna').team('Bob');
    for (let count = 0; count < annas + bobs; count += 1) {
      board.contact(`Contact ${count}`, { role: 'influencer' });
      board.connect(count < annas ? 'Anna' : 'Bob', 'covers', `Contact ${count}`, full);
    }
    return board;
  }

  it('3 of 5 is 60 %', () => {
    const found = only(covered(3, 2), 'concentration');
    expect(found).toMatchObject({ id: 'concentration:Anna', severity: 'high' });
    expect(found?.text).toContain('Anna holds 3 of our 5 live threads');
  });

  it.each([
    ['5 of 9 is not', covered(5, 4)],
    ['of fewer than five there is none', covered(4, 0)],
  ])('%s', (_, board) => {
    expect(find(board, 'concentration')).toEqual([]);
  });

  it('in a team of one there is none', () => {
    expect(find(covered(6, 0).team('Bob', { active: false }), 'concentration')).toEqual([]);
  });
});

describe('blocker', () => {
  const board = (influence: 2 | 5) =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', decider)
      .contact('Sue', { stance: 1 })
      .contact('Vic', { stance: -2, influence })
      .connect('Anna', 'covers', 'Dana', full);

  it('to be out-voiced is critical from 40: 100 · 1 · (0.4 + 0.6 · 0.6) = 76', () => {
    const vic = board(5).connect('Vic', 'influences', 'Dana', { strength: 3 });
    expect(only(vic, 'blocker')).toMatchObject({ severity: 'critical', subjects: ['Vic', 'Dana'] });
  });

  it('to be out-voiced is high below: 100 · 0.4 · 0.76 = 30.4', () => {
    const vic = board(2).connect('Vic', 'influences', 'Dana', { strength: 3 });
    expect(only(vic, 'blocker')).toMatchObject({ severity: 'high' });
  });

  it('to be by-passed is medium from 40, low below, and shows the way around', () => {
    for (const [influence, severity] of [
      [5, 'medium'],
      [2, 'low'],
    ] as const) {
      const vic = board(influence).connect('Vic', 'influences', 'Dana', { strength: 2 });
      expect(only(vic, 'blocker')).toMatchObject({
        severity,
        evidence: { path: { people: ['Anna', 'Dana'], warmth: 1 } },
      });
    }
  });

  it('to be out-voiced names those who hear nobody else: Emil hears Sue, too', () => {
    const vic = board(5)
      .contact('Emil', decider)
      .connect('Anna', 'covers', 'Emil', full)
      .connect('Sue', 'influences', 'Emil', { strength: 4 })
      .connect('Vic', 'influences', 'Emil', { strength: 4 })
      .connect('Vic', 'influences', 'Dana', { strength: 4 });
    expect(only(vic, 'blocker')?.text).toContain('Nobody who is for us is heard as well by Dana: find');
  });

  it('to be won names whom we do not reach around: the way to Emil leads through Vic', () => {
    const vic = board(5)
      .contact('Emil', decider)
      .connect('Anna', 'covers', 'Vic', full)
      .connect('Vic', 'influences', 'Emil', { strength: 5 })
      .connect('Vic', 'influences', 'Dana', { strength: 5 });
    expect(only(vic, 'blocker')?.text).toContain('No way leads to Emil around Vic: Vic must be won.');
  });

  it('who decides is told so', () => {
    const dana = new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', stance: -1, influence: 5 });
    expect(only(dana, 'blocker')).toMatchObject({
      severity: 'critical', // 100 · 0.5 · 1 = 50
      text: 'Dana is against us (sceptic, influence decisive): blocker score 50 of 100. Dana decides: no deal without winning Dana.',
    });
  });

  it('to be watched is low even at 40', () => {
    expect(only(board(5), 'blocker')).toMatchObject({ severity: 'low', subjects: ['Vic'] });
  });
});

describe('guarded', () => {
  const board = () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', decider)
      .contact('Gus', { stance: 2 })
      .contact('Carl', { stance: 2 })
      .connect('Gus', 'gatekeeps', 'Dana')
      .connect('Gus', 'trusts', 'Dana', { strength: 5 })
      .connect('Anna', 'covers', 'Gus', full);

  it('is so whatever the guard’s stance; without another way the guard must be spoken to', () => {
    expect(only(board(), 'guarded')).toMatchObject({
      severity: 'high',
      subjects: ['Dana', 'Gus'],
      text: 'Gus keeps us from the decision maker Dana. No warm path leads around Gus: talk to Gus first.',
    });
  });

  it('shows the best path without the guard, though the one through the guard is warmer', () => {
    const around = board()
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Dana', { strength: 2 });
    expect(only(around, 'guarded')?.evidence.path).toEqual({
      people: ['Anna', 'Carl', 'Dana'],
      warmth: near(0.32),
    });
  });

  it('is nobody with a live thread of ours', () => {
    expect(find(board().connect('Anna', 'covers', 'Dana', full), 'guarded')).toEqual([]);
  });
});

describe('white-space', () => {
  const board = () =>
    new TestBoard()
      .rank('Board', 'Director', 'Manager')
      .contact('F', { department: 'Finance', rank: 'Manager', role: 'champion' })
      .contact('S', { department: 'Sales', rank: 'Manager', role: 'champion' })
      .contact('U', { department: 'IT', rank: 'Director', role: 'user' });

  it('is a square where half of the other departments in use have somebody who counts', () => {
    expect(only(board().department('Empty'), 'white-space')).toMatchObject({
      id: 'white-space:IT,Manager',
      severity: 'low',
      subjects: [],
      place: { department: 'IT', rank: 'Manager' },
    });
  });

  it('is medium at the two highest ranks: 1 of 2 others is half', () => {
    const found = find(
      board().contact('D', { department: 'Sales', rank: 'Director', role: 'influencer' }),
      'white-space',
    );
    expect(found.map(({ id, severity }) => [severity, id])).toEqual([
      ['medium', 'white-space:Finance,Director'],
      ['low', 'white-space:IT,Manager'],
    ]);
  });

  it('is not where anybody stands, of whatever role', () => {
    const user = board().contact('V', { department: 'IT', rank: 'Manager', role: 'user' });
    expect(find(user, 'white-space')).toEqual([]);
  });
});

it('insights stand by severity, then by weight', () => {
  const board = new TestBoard()
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker' })
    .contact('Emil', { role: 'decisionMaker', influence: 5 })
    .contact('Carl', { role: 'champion' });
  const { insights } = findingsAtOnce(board.snapshot(), { today });
  expect(insights.map(({ id }) => id)).toEqual([
    'decision-maker-untouched:Emil',
    'decision-maker-untouched:Dana',
    'stance-unknown:Emil',
    'stance-unknown:Dana',
    'under-covered:Carl',
    'stance-unknown:Carl',
    'stale:Emil',
    'stale:Dana',
    'stale:Carl',
  ]);
});
