import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, defaultConfig, departureAtOnce } from '@/analysis/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const rankings = (board: TestBoard) => analyse(board.snapshot(), { today }).rankings;
const departure = (board: TestBoard, id: string) => rankings(board).departures.find((one) => one.id === id);

const board = () =>
  new TestBoard()
    .team('Anna')
    .team('Bob')
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 2 })
    .connect('Anna', 'covers', 'Dana', full);

describe('one of ours leaves', () => {
  it('Anna alone covers Dana: 35 of access and 7.5 of resilience are gone, and so is the last thread and path', () => {
    expect(departure(board(), 'Anna')).toEqual({
      id: 'Anna',
      side: 'team',
      delta: near(-42.5),
      severity: 'critical',
      lostThreads: ['Dana'],
      lostPaths: ['Dana'],
    });
  });

  it('Bob, who covers nobody, costs nothing', () => {
    expect(departure(board(), 'Bob')).toMatchObject({ delta: near(0), lostThreads: [], lostPaths: [] });
    expect(departure(board(), 'Bob')).not.toHaveProperty('severity');
  });

  it.each([
    [{ critical: -42.5, high: -5, medium: -1 }, 'critical'],
    [{ critical: -43, high: -42, medium: -1 }, 'high'],
    [{ critical: -50, high: -43, medium: -42 }, 'medium'],
    [{ critical: -50, high: -45, medium: -43 }, undefined],
  ])('42.5 points are as bad as the team has them: %j is %s', (severity, expected) => {
    const config = { ...defaultConfig, departures: { ...defaultConfig.departures, severity } };
    const list = analyse(board().snapshot(), { today, config }).rankings.departures;
    expect(list.find(({ id }) => id === 'Anna')?.severity).toBe(expected);
  });

  it('a second thread leaves only half of resilience to lose: 7.5', () => {
    const shared = board().connect('Bob', 'covers', 'Dana', full);
    expect(departure(shared, 'Anna')).toMatchObject({ delta: near(-7.5), lostThreads: [], lostPaths: [] });
  });

  it('a path through a colleague’s contact is still a warm path', () => {
    const roundabout = board()
      .contact('Carl', { stance: 1 })
      .connect('Bob', 'covers', 'Carl', full)
      .connect('Carl', 'trusts', 'Dana', { strength: 5 });
    expect(departure(roundabout, 'Anna')).toMatchObject({ lostThreads: ['Dana'], lostPaths: [] });
    expect(departure(roundabout, 'Bob')).toMatchObject({ lostThreads: ['Carl'], lostPaths: [] });
  });
});

describe('a contact leaves: the seat stays with an unknown successor', () => {
  it('losing the decision maker is no progress: cover, support, threads go, and unknown stance is the worst', () => {
    // 35 access, 20 support, 7.5 resilience, and unblocked falls from 10 to 0: decides, influence 5, taken for −2.
    expect(departure(board(), 'Dana')).toMatchObject({
      side: 'customer',
      delta: near(-35 - 20 - 7.5 - 10),
      lostThreads: ['Dana'],
      lostPaths: ['Dana'],
    });
  });

  it('reporting lines stay: Carl’s successor still reports to Dana, so her path is cold but there', () => {
    const line = new TestBoard()
      .team('Anna')
      .contact('Carl', { stance: 1 })
      .contact('Dana', { role: 'decisionMaker' })
      .connect('Carl', 'reportsTo', 'Dana')
      .connect('Anna', 'covers', 'Carl', full);
    expect(departure(line, 'Carl')).toMatchObject({ lostThreads: ['Carl'], lostPaths: ['Dana'] });
    const covered = line.connect('Anna', 'covers', 'Dana', { strength: 1, lastContact: today });
    expect(departure(covered, 'Carl')?.lostPaths).toEqual([]);
  });

  it('who only speaks against us and leaves a line behind may raise the score: small positives are listed here', () => {
    const blocked = board()
      .contact('Vic', { stance: -2, influence: 5 })
      .connect('Vic', 'influences', 'Dana', { strength: 5 });
    expect(departure(blocked, 'Vic')?.delta).toBeGreaterThan(0);
  });

  it('tension goes with the person: the reporting line it voided carries a word again', () => {
    const tense = new TestBoard()
      .team('Anna')
      .contact('Carl', { role: 'champion', stance: 1 })
      .contact('Dana', { role: 'decisionMaker' })
      .connect('Anna', 'covers', 'Dana', full)
      .connect('Carl', 'reportsTo', 'Dana')
      .connect('Carl', 'tension', 'Dana');
    expect(analyse(tense.snapshot(), { today }).findings.people.get('Carl')?.warmth).toBe(0);
    expect(departure(tense, 'Carl')).toBeDefined();
  });
});

describe('the list', () => {
  it('is worst first, equal ones by id', () => {
    const list = rankings(board().contact('Uwe').contact('Ute'));
    expect(list.departures.map(({ id }) => id)).toEqual(['Dana', 'Anna', 'Bob', 'Ute', 'Uwe']);
  });

  it('is of everybody up to a number of relationships, above it of the circle and ours', () => {
    const config = { ...defaultConfig, departures: { ...defaultConfig.departures, everybodyUpTo: 0 } };
    const list = analyse(board().contact('Uwe').snapshot(), { today, config }).rankings;
    expect(list).toMatchObject({ departuresOfCircleOnly: true });
    expect(list.departures.map(({ id }) => id)).toEqual(['Dana', 'Anna', 'Bob']);
  });

  it('leaves outside people and those who have left out', () => {
    const list = rankings(board().outside('Otto').contact('Gone', { active: false }));
    expect(list.departures.map(({ id }) => id)).toEqual(['Dana', 'Anna', 'Bob']);
  });
});

describe('on demand', () => {
  it('is what the list says', () => {
    const snapshot = board().snapshot();
    for (const found of rankings(board()).departures) {
      expect(departureAtOnce(snapshot, { today }, found.id)).toEqual(found);
    }
  });

  it('is nothing for outside people, strangers, and boards without a decision maker', () => {
    const snapshot = board().outside('Otto').snapshot();
    expect(departureAtOnce(snapshot, { today }, 'Otto')).toBeUndefined();
    expect(departureAtOnce(snapshot, { today }, 'nobody')).toBeUndefined();
    expect(departureAtOnce(new TestBoard().team('Anna').snapshot(), { today }, 'Anna')).toBeUndefined();
  });
});
