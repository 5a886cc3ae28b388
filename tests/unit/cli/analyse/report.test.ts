import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse } from '@/analysis/index.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { reportOf } from '@/cli/analyse/report.ts';

const options = { today: '2026-06-30' } as const;
const live = { strength: 4, lastContact: options.today } as const;

/** Anna covers Carl, who trusts Dana and is in tension with Eve; Dana decides and nobody of ours has met her. */
const board = () =>
  new TestBoard()
    .team('Anna')
    .contact('Carl', { role: 'champion', influence: 3, stance: 1, department: 'Finance' })
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 0, department: 'Board' })
    .contact('Eve', { role: 'influencer', influence: 4, stance: -2, department: 'IT' })
    .contact('Zoe')
    .connect('Anna', 'covers', 'Carl', live)
    .connect('Carl', 'trusts', 'Dana', { strength: 5 })
    .connect('Eve', 'influences', 'Dana', { strength: 5 })
    .connect('Carl', 'tension', 'Eve');

const report = (of: TestBoard, withMetrics = false) =>
  reportOf(
    'a file.json',
    analyse(of.snapshot(), options),
    withMetrics ? metricsAtOnce(of.snapshot(), options) : undefined,
  );

describe('a report', () => {
  it('has exactly the keys that are documented, in their order', () => {
    expect(Object.keys(report(board()))).toEqual([
      'file',
      'score',
      'parts',
      'confidence',
      'people',
      'blockers',
      'departures',
      'moves',
      'recruits',
      'departments',
      'silentDepartments',
      'triads',
      'insights',
    ]);
  });

  it('has the score, its five parts, and the confidence', () => {
    const { file, score, parts, confidence } = report(board());
    const values = Object.values(parts ?? {});
    expect(file).toBe('a file.json');
    expect(Object.keys(parts ?? {})).toEqual([
      'decisionMakerAccess',
      'influencerCoverage',
      'support',
      'resilience',
      'unblocked',
    ]);
    expect(score).toEqual(near(values.reduce((sum, part) => sum + part, 0)));
    // One of three has role, influence, stance and a date.
    expect(confidence).toEqual(near(1 / 3));
  });

  it('has the contacts with their way from our side, and not the team', () => {
    const { people } = report(board());
    expect(Object.keys(people)).toEqual(['Carl', 'Dana', 'Eve', 'Zoe']);
    // 0.8 of Anna, 0.9 of trust, and Carl is willing.
    expect(people['Dana']).toEqual({
      warmth: near(0.72),
      routes: 1,
      strictRoutes: 1,
      path: ['Anna', 'Carl', 'Dana'],
      cover: 0,
      liveThreads: 0,
      importance: 1,
    });
    expect(people['Carl']).toMatchObject({ path: ['Anna', 'Carl'], cover: near(1), liveThreads: 1 });
    expect(people['Zoe']).toMatchObject({ warmth: 0, routes: 0, path: [] });
  });

  it('has blockers, departures, moves and recruits with what they are about', () => {
    const { blockers, departures, moves, recruits } = report(board());
    // Eve’s word is a full voice: 100 · 4/5 · 1 · (0.4 + 0.6 · 1), and nobody for us speaks as loud but Carl.
    expect(blockers).toEqual([
      { id: 'Eve', share: near(1), score: near(80), status: 'by-pass', affects: ['Dana'] },
    ]);
    expect(departures).toContainEqual({
      id: 'Anna',
      delta: expect.any(Number) as number,
      lostThreads: ['Carl'],
      lostPaths: ['Dana'],
    });
    expect(departures.map(({ id }) => id).toSorted()).toEqual(['Anna', 'Carl', 'Dana', 'Eve', 'Zoe']);
    const introduction = moves.find(({ contact }) => contact === 'Dana');
    expect(introduction).toMatchObject({
      type: 'introduction',
      member: 'Anna',
      via: ['Carl'],
      chance: near(0.72),
    });
    expect(introduction?.gain).toEqual(near(0.72 * (introduction?.delta ?? 0)));
    expect(recruits).toEqual([{ id: 'Carl', score: near(0.8 * 0.9) }]);
  });

  it('has departments by name, silent pairs by their names, and triads', () => {
    const { departments, silentDepartments, triads } = report(board());
    expect(departments).toEqual([
      { name: 'Finance', internal: 0, external: 1, eiIndex: 1, members: 1 },
      { name: 'Board', internal: 0, external: 2, eiIndex: 1, members: 1 },
      { name: 'IT', internal: 0, external: 1, eiIndex: 1, members: 1 },
    ]);
    expect(silentDepartments).toEqual([{ pair: ['Finance', 'IT'], tension: true }]);
    expect(triads).toEqual({ balanced: 0, frustrated: 1, index: 0 });
  });

  it('has insights with numbers, path and what would help', () => {
    const untouched = report(board()).insights.find(({ kind }) => kind === 'decision-maker-untouched');
    expect(untouched).toMatchObject({
      id: 'decision-maker-untouched:Dana',
      severity: 'high',
      subjects: ['Dana'],
      evidence: { path: ['Anna', 'Carl', 'Dana'] },
      move: { type: 'introduction', contact: 'Dana' },
    });
    expect(untouched?.text).toContain('Dana');
    expect(untouched?.evidence.numbers.length).toBeGreaterThan(0);
    for (const number of untouched?.evidence.numbers ?? []) {
      expect(number).toEqual({
        label: expect.any(String) as string,
        value: expect.any(Number) as number,
        unit: expect.any(String) as string,
      });
    }
  });

  it('survives the way through JSON', () => {
    const made = report(board(), true);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

describe('without a decision maker', () => {
  const undecided = () =>
    new TestBoard()
      .team('Anna')
      .contact('Carl', { role: 'champion', stance: 1, department: 'Finance' })
      .contact('Eve', { role: 'influencer', influence: 5, stance: -2, department: 'Finance' })
      .connect('Anna', 'covers', 'Carl', live)
      .connect('Carl', 'trusts', 'Eve');

  it('the score is null with the reason, and so are the parts', () => {
    expect(report(undecided())).toMatchObject({
      score: null,
      reason: 'Tag a decision maker',
      parts: null,
      departures: [],
      moves: [],
      recruits: [],
    });
  });

  it('whatever needs none is there all the same', () => {
    const { people, blockers, departments, insights, confidence } = report(undecided());
    expect(confidence).toBe(0);
    expect(people['Eve']?.path).toEqual(['Anna', 'Carl', 'Eve']);
    expect(blockers).toEqual([{ id: 'Eve', share: 0, score: near(40), status: 'watch', affects: [] }]);
    expect(departments).toMatchObject([{ name: 'Finance', internal: 1 }]);
    expect(insights.length).toBeGreaterThan(0);
  });

  it('an empty board has empty lists', () => {
    expect(report(new TestBoard())).toMatchObject({
      score: null,
      people: {},
      blockers: [],
      departments: [],
      triads: { balanced: 0, frustrated: 0, index: null },
    });
  });
});

describe('with the expert figures', () => {
  it('contacts have them beside the rest, and the team has only them', () => {
    const { people, sampledFrom } = report(board(), true);
    expect(people['Anna']).toEqual({
      metrics: {
        degree: 1,
        weightedDegree: 4,
        betweenness: 0,
        closeness: near((3 / 5) * (3 / 4)),
        pagerank: expect.any(Number) as number,
        clustering: 0,
        core: 1,
        constraint: 1,
        community: 1,
      },
    });
    expect(people['Carl']).toMatchObject({ liveThreads: 1, metrics: { degree: 3, weightedDegree: 12 } });
    expect(people['Zoe']?.metrics).toMatchObject({ degree: 0, closeness: 0, constraint: null });
    expect(sampledFrom).toBeUndefined();
  });

  it('says from how many people they were estimated, where they were', () => {
    const made = reportOf('f', analyse(board().snapshot(), options), {
      people: new Map(),
      sampledFrom: 1000,
    });
    expect(made.sampledFrom).toBe(1000);
  });
});
