import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';

const today = '2026-06-30';
const find = (board: TestBoard) => findingsAtOnce(board.snapshot(), { today });

describe('people', () => {
  it('are the active contacts, in the order of their ids', () => {
    const board = new TestBoard()
      .team('Anna')
      .outside('Otto')
      .contact('Zoe')
      .contact('Dana')
      .contact('Gone', { active: false });
    expect([...find(board).people.keys()]).toEqual(['Dana', 'Zoe']);
  });

  it('have the largest direct value, the cover it gives, and the live threads: 0.8, 1, two of three', () => {
    const board = new TestBoard().team('Anna').team('Bob').team('Cleo').contact('Dana');
    board
      .connect('Anna', 'covers', 'Dana', { strength: 4, lastContact: today })
      .connect('Bob', 'covers', 'Dana', { strength: 2, lastContact: today })
      .connect('Cleo', 'covers', 'Dana', { strength: 1, lastContact: today });
    const dana = find(board).people.get('Dana');
    expect(dana).toMatchObject({ direct: 0.8, liveThreads: 2 });
    expect(dana?.cover).toBeCloseTo(1, 12);
  });
});

describe('the age of the last contact', () => {
  const ageOf = (board: TestBoard) => find(board).people.get('Dana')?.contactAge;

  it('is that of the latest of all our members, touches included; a date in the future is today', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana')
      .connect('Anna', 'covers', 'Dana', { strength: 3, lastContact: '2026-06-01' })
      .connect('Bob', 'covers', 'Dana', { strength: 1, lastContact: '2026-05-01' });
    expect(ageOf(board)).toBe(29);
    expect(ageOf(board.touch('2026-06-20', ['Bob'], ['Dana']))).toBe(10);
    expect(ageOf(board.touch('2026-07-20', ['Bob'], ['Dana']))).toBe(0);
  });

  it('is missing where there is no date, or nobody covers', () => {
    const board = new TestBoard().team('Anna').contact('Dana');
    expect(ageOf(board)).toBeUndefined();
    expect(ageOf(board.connect('Anna', 'covers', 'Dana', { strength: 3 }))).toBeUndefined();
  });
});

describe('threads', () => {
  it('tell what each covers relationship is worth, duplicates included', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Dana')
      .connect('Anna', 'covers', 'Dana', { id: 'now', strength: 3, lastContact: today })
      .connect('Anna', 'covers', 'Dana', { id: 'old', strength: 5, lastContact: '2026-03-02' })
      .connect('Anna', 'covers', 'Dana', {
        id: 'slow',
        strength: 1,
        lastContact: '2026-03-02',
        cadence: 180,
      });
    expect(Object.fromEntries(find(board).threads)).toEqual({
      now: { decay: 1, direct: 0.6, live: true, counts: true },
      old: { decay: 0.5, direct: 0.5, live: true, counts: false },
      slow: { decay: 1, direct: 0.2, live: false, counts: false },
    });
  });
});

describe('stale', () => {
  const stale = (board: TestBoard) => find(board).people.get('Dana')?.stale;
  const fresh = { role: false, influence: false, stance: false, lastContact: false };

  it('is nothing that is not there: unknown tags, nobody covering', () => {
    expect(stale(new TestBoard().contact('Dana'))).toEqual(fresh);
  });

  it('is a tag without a date, and one older than 90 days; one of exactly 90 is not', () => {
    const board = new TestBoard().contact('Dana', {
      role: 'user',
      influence: 3,
      influenceSetAt: '2026-03-31T12:00:00.000Z',
      stance: 1,
      stanceSetAt: '2026-04-01T12:00:00.000Z',
    });
    expect(stale(board)).toEqual({ ...fresh, role: true, influence: true });
  });

  it('is not a contact without a date, which nobody can call long ago', () => {
    const board = new TestBoard().team('Anna').contact('Dana').connect('Anna', 'covers', 'Dana');
    expect(stale(board)).toEqual(fresh);
  });

  it('follows the account’s review cadence', () => {
    const board = new TestBoard()
      .account({ reviewCadence: 10 })
      .contact('Dana', { stance: 1, stanceSetAt: '2026-06-19T00:00:00.000Z' });
    expect(stale(board)).toEqual({ ...fresh, stance: true });
  });

  it('is a contact whose latest meeting with any of ours is older than that', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana')
      .connect('Anna', 'covers', 'Dana', { lastContact: '2026-01-01' });
    expect(stale(board)).toEqual({ ...fresh, lastContact: true });
    expect(stale(board.connect('Bob', 'covers', 'Dana', { lastContact: today }))).toEqual(fresh);
  });
});

describe('restricted to a topic', () => {
  const board = () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker' })
      .contact('Pia', { topics: ['pumps'] })
      .contact('Vera', { topics: ['valves'] })
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: today, topics: ['pumps'] });

  it('people and relationships of other topics only are left out; what has none belongs to every topic', () => {
    const valves = findingsAtOnce(board().snapshot(), { today, topic: 'valves' });
    expect([...valves.people.keys()]).toEqual(['Dana', 'Vera']);
    expect(valves.people.get('Dana')?.direct).toBe(0);
  });

  it('its own stay', () => {
    const pumps = findingsAtOnce(board().snapshot(), { today, topic: 'pumps' });
    expect([...pumps.people.keys()]).toEqual(['Dana', 'Pia']);
    expect(pumps.people.get('Dana')?.direct).toBe(1);
  });
});
