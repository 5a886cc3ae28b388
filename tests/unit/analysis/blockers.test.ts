import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';
import type { Influence, Person, RelationshipKind, Stance, Strength } from '@/domain/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const find = (board: TestBoard) => findingsAtOnce(board.snapshot(), { today });

/** Dana decides and Anna knows her well, so that she can be reached around anybody. */
const reached = (decider: Partial<Person> = {}) =>
  new TestBoard()
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 0, ...decider })
    .connect('Anna', 'covers', 'Dana', full);

const blocker = (stance: Stance, influence?: Influence) => ({
  stance,
  ...(influence === undefined ? {} : { influence }),
});

describe('voice of Vic (opponent, influence 5) on the only decision maker: score 100 · (0.4 + 0.6 · voice)', () => {
  it.each<[string, RelationshipKind, Strength, number]>([
    ['influence 4: 0.8', 'influences', 4, 0.8],
    ['guarding 3: 0.6', 'gatekeeps', 3, 0.6],
    ['trust 2: 0.4', 'trusts', 2, 0.4],
    ['he reports to Dana: 0.5', 'reportsTo', 5, 0.5],
    ['tension is none', 'tension', 5, 0],
  ])('%s', (_, kind, strength, voice) => {
    const board = reached().contact('Vic', blocker(-2, 5)).connect('Vic', kind, 'Dana', { strength });
    expect(find(board).blockers[0]?.share).toBeCloseTo(voice, 12);
    expect(find(board).blockers[0]?.score).toBeCloseTo(100 * (0.4 + 0.6 * voice), 10);
  });

  it('Dana reports to him: 0.7', () => {
    const board = reached().contact('Vic', blocker(-2, 5)).connect('Dana', 'reportsTo', 'Vic');
    expect(find(board).blockers[0]?.share).toBeCloseTo(0.7, 12);
  });

  it('she trusts him: 1, from either end', () => {
    const board = reached().contact('Vic', blocker(-2, 5)).connect('Dana', 'trusts', 'Vic', { strength: 5 });
    expect(find(board).blockers[0]?.share).toBeCloseTo(1, 12);
  });

  it('tension between them silences nobody', () => {
    const board = reached()
      .contact('Vic', blocker(-2, 5))
      .connect('Vic', 'influences', 'Dana', { strength: 4 })
      .connect('Vic', 'tension', 'Dana');
    expect(find(board).blockers[0]?.share).toBeCloseTo(0.8, 12);
  });
});

describe('score', () => {
  it.each<[string, Stance, Influence | undefined, number]>([
    ['opponent of influence 5: 100 · 1 · 1 · 0.4', -2, 5, 40],
    ['sceptic of influence 5: half of it', -1, 5, 20],
    ['opponent of influence 2: 100 · 0.4 · 1 · 0.4', -2, 2, 16],
    ['unknown influence counts as 3: 100 · 0.6 · 1 · 0.4', -2, undefined, 24],
  ])('of somebody without any voice: %s', (_, stance, influence, score) => {
    const [found] = find(reached().contact('Vic', blocker(stance, influence))).blockers;
    expect(found).toMatchObject({ status: 'watch', share: 0, affects: [] });
    expect(found?.score).toBeCloseTo(score, 10);
  });

  it('weighs decision makers by importance: 1 · 1 of 1 + 0.5 is P = 2/3', () => {
    const board = reached()
      .contact('Emil', { role: 'decisionMaker', influence: 1, stance: 0 })
      .connect('Anna', 'covers', 'Emil', full)
      .contact('Vic', blocker(-2, 5))
      .connect('Vic', 'influences', 'Dana', { strength: 5 });
    expect(find(board).blockers[0]).toMatchObject({ affects: ['Dana'], share: near(2 / 3) });
  });
});

describe('dependence of Dana, whom nobody of ours covers, on Vic', () => {
  const behindVic = () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 0 })
      .contact('Vic', blocker(-1, 5))
      .connect('Anna', 'covers', 'Vic', full)
      .connect('Vic', 'reportsTo', 'Dana');

  it('is whole when he is the only way, though his voice is only 0.5: he must be won', () => {
    expect(find(behindVic()).blockers[0]).toMatchObject({ share: 1, status: 'must-win', affects: ['Dana'] });
  });

  it('is what the next best way lacks: 0.8 · 0.8 through Vic and Carl, 0.4 · 0.8 through Eve, so 1 − 0.32 / 0.64', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', stance: 0 })
      .contact('Vic', blocker(-1, 5))
      .contact('Carl', { stance: 1 })
      .contact('Eve', { stance: 1 })
      .connect('Anna', 'covers', 'Vic', full)
      .connect('Anna', 'covers', 'Eve', { strength: 2, lastContact: today })
      .connect('Vic', 'influences', 'Carl', { strength: 5 })
      .connect('Carl', 'influences', 'Dana', { strength: 5 })
      .connect('Eve', 'influences', 'Dana', { strength: 5 });
    expect(find(board).blockers[0]).toMatchObject({
      share: near(0.5),
      status: 'by-pass',
      affects: ['Dana'],
    });
  });

  it('takes nobody’s willingness into account: 0.8 around Vic, who has 0.5, leaves only his voice', () => {
    const board = behindVic()
      .contact('Carl', { stance: 0 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Dana', { strength: 5 });
    expect(find(board).blockers[0]?.share).toBeCloseTo(0.5, 12);
  });

  it('is whole for everybody with a tie when none of ours has a way at all', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', stance: 0 })
      .contact('Vic', blocker(-1, 5))
      .connect('Vic', 'reportsTo', 'Dana');
    expect(find(board).blockers[0]).toMatchObject({ share: 1, status: 'must-win' });
  });
});

describe('status', () => {
  it('a decision maker against us must be won', () => {
    const { blockers } = find(reached({ stance: -1 }));
    expect(blockers).toMatchObject([{ id: 'Dana', status: 'must-win', share: 1, affects: ['Dana'] }]);
  });

  it('who alone is heard is to be out-voiced', () => {
    const board = reached()
      .contact('Vic', blocker(-1, 5))
      .connect('Vic', 'influences', 'Dana', { strength: 3 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'out-voice' });
  });

  it('who is heard beside somebody for us is to be by-passed', () => {
    const board = reached()
      .contact('Vic', blocker(-1, 5))
      .contact('Sue', { stance: 1 })
      .connect('Vic', 'influences', 'Dana', { strength: 3 })
      .connect('Sue', 'influences', 'Dana', { strength: 3 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'by-pass' });
  });

  it('somebody neutral does not out-voice', () => {
    const board = reached()
      .contact('Vic', blocker(-1, 5))
      .contact('Sue', { stance: 0 })
      .connect('Vic', 'influences', 'Dana', { strength: 3 })
      .connect('Sue', 'influences', 'Dana', { strength: 5 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'out-voice' });
  });

  it('a voice of 0.4 affects, and needs no answer: by-pass', () => {
    const board = reached()
      .contact('Vic', blocker(-1, 5))
      .connect('Vic', 'influences', 'Dana', { strength: 2 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'by-pass', affects: ['Dana'] });
  });

  it('a voice of 0.2 affects nobody: watch', () => {
    const board = reached()
      .contact('Vic', blocker(-1, 5))
      .connect('Vic', 'influences', 'Dana', { strength: 1 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'watch', affects: [] });
  });

  it('with only an unknown person on the way around, a blocker must be won', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', stance: 0 })
      .contact('Vic', blocker(-1, 5))
      .contact('Uma')
      .connect('Anna', 'covers', 'Vic', full)
      .connect('Anna', 'covers', 'Uma', full)
      .connect('Vic', 'trusts', 'Dana', { strength: 5 })
      .connect('Uma', 'trusts', 'Dana', { strength: 5 });
    expect(find(board).blockers[0]).toMatchObject({ status: 'must-win' });
  });
});

it('only who is stated to be against us is listed, the highest score first, then by id', () => {
  const board = reached()
    .contact('Zed', blocker(-2, 5))
    .contact('Ben', blocker(-1, 5))
    .contact('Abe', blocker(-1, 5))
    .contact('Uma');
  expect(find(board).blockers.map(({ id }) => id)).toEqual(['Zed', 'Abe', 'Ben']);
});
