import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse } from '@/analysis/index.ts';
import { dismissInsight, snapshotOf } from '@/document/index.ts';
import type { Focus } from '@/domain/index.ts';
import { defaultLayers } from '@/drawing/index.ts';
import { type FocusedBoard, focusedPeople } from '@/features/board/focus/focused-people.ts';

/** A board as it is looked at, analysed as of 30 June 2026. */
function boardOf(board: TestBoard, changes: Partial<FocusedBoard> = {}): FocusedBoard {
  const document = documentOf(board);
  const { findings, rankings } = analyse(snapshotOf(document.model.getState()), { today: '2026-06-30' });
  const { insights } = rankings;
  return { document, findings, insights, layers: defaultLayers, topic: undefined, ...changes };
}

const left = (board: FocusedBoard, focus: Focus) => [...focusedPeople(board, focus)].toSorted();

/** Anna — Dana — Emil — Finn — Gert in a row; Hana by herself. */
const row = new TestBoard()
  .team('Anna')
  .contact('Dana')
  .contact('Emil')
  .contact('Finn')
  .contact('Gert')
  .contact('Hana')
  .connect('Anna', 'covers', 'Dana')
  .connect('Emil', 'reportsTo', 'Dana')
  .connect('Emil', 'tension', 'Finn')
  .connect('Gert', 'trusts', 'Finn', { topics: ['Pumps'] })
  .topic('Pumps')
  .topic('Valves');

describe('a neighbourhood', () => {
  it('reaches as many relationships as it has steps, whichever way they point', () => {
    const board = boardOf(row);
    expect(left(board, { around: ['Dana'], steps: 1 })).toEqual(['Anna', 'Dana', 'Emil']);
    expect(left(board, { around: ['Dana'], steps: 2 })).toEqual(['Anna', 'Dana', 'Emil', 'Finn']);
    expect(left(board, { around: ['Dana'], steps: 3 })).toEqual(['Anna', 'Dana', 'Emil', 'Finn', 'Gert']);
  });

  it('of several people is everybody near one of them', () => {
    expect(left(boardOf(row), { around: ['Anna', 'Gert'], steps: 1 })).toEqual([
      'Anna',
      'Dana',
      'Finn',
      'Gert',
    ]);
  });

  it('keeps to what is drawn when asked to', () => {
    // Coverage is not drawn until somebody asks for it.
    expect(left(boardOf(row), { around: ['Dana'], steps: 1, drawnOnly: true })).toEqual(['Dana', 'Emil']);
  });

  it('keeps to relationships of the topic', () => {
    const board = boardOf(row, { topic: 'Valves' });
    expect(left(board, { around: ['Gert'], steps: 1 })).toEqual(['Gert']);
  });

  it('reaches our own people, but does not pass them unless they are in the middle', () => {
    const covered = new TestBoard().team('Anna').contact('Dana').contact('Emil');
    const board = boardOf(covered.connect('Anna', 'covers', 'Dana').connect('Anna', 'covers', 'Emil'));
    expect(left(board, { around: ['Dana'], steps: 3 })).toEqual(['Anna', 'Dana']);
    expect(left(board, { around: ['Anna'], steps: 1 })).toEqual(['Anna', 'Dana', 'Emil']);
  });

  it('of somebody who is gone is nobody', () => {
    expect(left(boardOf(row), { around: ['Zoe'], steps: 3 })).toEqual([]);
  });
});

describe('people with insights', () => {
  const untouched = new TestBoard()
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker', stance: 1, influence: 5 })
    .contact('Emil', { role: 'champion', influence: 1, stance: 2 })
    .contact('Finn')
    .connect('Anna', 'covers', 'Emil', { strength: 5, lastContact: '2026-06-20' });

  it('are those whom an insight is about', () => {
    const board = boardOf(untouched);
    expect(left(board, { insights: 'all' })).toContain('Emil');
    expect(left(board, { insights: 'all' })).not.toContain('Finn');
  });

  it('can be only the critical and high ones', () => {
    const board = boardOf(untouched);
    const urgent = board.insights.filter(({ severity }) => severity === 'critical' || severity === 'high');
    expect(left(board, { insights: 'urgent' })).toEqual(
      [...new Set(urgent.flatMap(({ subjects }) => subjects))].toSorted(),
    );
    expect(left(board, { insights: 'urgent' })).toContain('Dana');
  });

  it('leave out who is concerned by dismissed ones alone', () => {
    const board = boardOf(untouched);
    const document = documentOf(untouched);
    for (const insight of board.insights) {
      if (insight.subjects.includes('Dana')) dismissInsight(document, insight, 'Known');
    }
    expect(left({ ...board, document }, { insights: 'all' })).not.toContain('Dana');
  });
});

describe('what changed since a date', () => {
  const longKnown = { createdAt: '2026-01-10T08:00:00Z' };
  const changing = new TestBoard()
    .team('Anna', longKnown)
    .contact('Dana', { createdAt: '2026-06-01T08:00:00Z' })
    .contact('Emil', { ...longKnown, stance: 1, stanceSetAt: '2026-06-02T08:00:00Z' })
    .contact('Finn', { ...longKnown, stance: 1, stanceSetAt: '2026-05-31T23:59:59Z' })
    .contact('Gert', longKnown);

  it('is who was added or tagged on that day or later', () => {
    expect(left(boardOf(changing), { changedSince: '2026-06-01' })).toEqual(['Dana', 'Emil']);
    expect(left(boardOf(changing), { changedSince: '2026-06-02' })).toEqual(['Emil']);
  });
});

describe('the values of people', () => {
  const varied = new TestBoard()
    .rank('Executive', 'Manager')
    .team('Anna', { role: 'accountManager' })
    .team('Ben')
    .contact('Dana', { department: 'Finance', rank: 'Executive', role: 'decisionMaker', stance: -1 })
    .contact('Emil', { department: 'IT', rank: 'Manager' })
    .contact('Finn', { stance: 2 })
    .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: '2026-06-20' })
    .connect('Ben', 'covers', 'Dana', { strength: 5, lastContact: '2025-06-20' })
    .connect('Ben', 'covers', 'Emil', { strength: 3 });

  it('are department, rank, role and stance, each several, unknown being one', () => {
    const board = boardOf(varied);
    expect(left(board, { departments: ['Finance', 'IT'] })).toEqual(['Dana', 'Emil']);
    expect(left(board, { departments: ['IT', null] })).toEqual(['Anna', 'Ben', 'Emil', 'Finn']);
    expect(left(board, { ranks: ['Executive'] })).toEqual(['Dana']);
    expect(left(board, { roles: ['decisionMaker', 'accountManager'] })).toEqual(['Anna', 'Dana']);
    expect(left(board, { roles: [null] })).toEqual(['Ben', 'Emil', 'Finn']);
    expect(left(board, { stances: [-1, 2] })).toEqual(['Dana', 'Finn']);
  });

  it('have an unknown stance only where there is a stance to know', () => {
    expect(left(boardOf(varied), { stances: [null] })).toEqual(['Emil']);
  });

  it('have as owner the member of ours who covers them best today', () => {
    const board = boardOf(varied);
    // Ben’s level 5 is a year old.
    expect(left(board, { owners: ['Anna'] })).toEqual(['Dana']);
    expect(left(board, { owners: ['Ben'] })).toEqual(['Emil']);
    expect(left(board, { owners: [null] })).toEqual(['Finn']);
  });

  it('are asked for together', () => {
    const board = boardOf(varied);
    expect(left(board, { owners: ['Anna', 'Ben'], stances: [null] })).toEqual(['Emil']);
    expect(left(board, { departments: ['Finance'], stances: [2] })).toEqual([]);
  });

  it('of the analysis leave nobody out before there is one', () => {
    const board = boardOf(varied, { findings: undefined, insights: [] });
    expect(left(board, { owners: ['Anna'], insights: 'all' })).toHaveLength(5);
  });
});
