import { describe, expect, it } from 'vitest';
import { openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { shownOf } from '@/features/board/insights/show.ts';
import { onlyOf } from '@/features/board/what-if/only-of.ts';

const board = () =>
  openBoard(
    new TestBoard()
      .topic('Signals')
      .team('Anna')
      .contact('Dana', { department: 'Finance', role: 'decisionMaker' })
      .connect('Anna', 'covers', 'Dana'),
  );

describe('The view that goes back from a sandbox', () => {
  it('keeps what is on the real board', () => {
    const { document, analysis, view } = board();
    const [insight] = analysis.getState().insights;
    if (insight === undefined) throw new Error('Nothing was found.');
    view.setState({
      selection: new Set(['Dana']),
      focused: 'Dana',
      selectedRelationship: 'r1',
      topic: 'Signals',
      department: 'Finance',
      insight: { id: insight.id, path: ['Eve'], subjects: ['Eve'] },
      panel: 'inspector',
    });
    // Something else was drawn of the insight in the sandbox.
    const before = { ...view.getState(), insight: shownOf(insight) };
    expect(before.insight.subjects).not.toEqual([]);
    view.setState(onlyOf(document.model.getState(), analysis.getState().insights));
    expect(view.getState()).toEqual(before);
  });

  it('lets go of what was only tried out, and of what is half done', () => {
    const { document, analysis, view } = board();
    view.setState({
      selection: new Set(['Eve', 'Dana']),
      focused: 'Eve',
      selectedRelationship: 'new',
      topic: 'new',
      department: 'new',
      insight: { id: 'blocker:Eve', path: [], subjects: [] },
      panel: 'whatIf',
      dialog: { kind: 'cover' },
      mode: { kind: 'connecting', from: 'Eve' },
    });
    view.setState(onlyOf(document.model.getState(), analysis.getState().insights));
    expect(view.getState()).toMatchObject({
      selection: new Set(['Dana']),
      focused: undefined,
      selectedRelationship: undefined,
      topic: undefined,
      department: undefined,
      insight: undefined,
      panel: undefined,
      dialog: undefined,
      mode: { kind: 'idle' },
    });
  });
});
