import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boards } from '#tests/support/board-arbitraries.ts';
import { documentOf } from '#tests/support/open-board.tsx';
import { departureAtOnce, scoreAtOnce } from '@/analysis/index.ts';
import { applySandbox, leave, openSandbox, snapshotOf } from '@/document/index.ts';

it('The score after somebody has left differs by what the blunder check said, in a sandbox and on the board', () => {
  const today = '2026-06-30';
  fc.assert(
    fc.property(boards, fc.nat(), (board, place) => {
      const document = documentOf({ snapshot: () => board });
      const before = snapshotOf(document.model.getState());
      const scoreNow = () =>
        scoreAtOnce(snapshotOf(document.model.getState()), { today }).score ?? Number.NaN;
      const id = board.people[place % board.people.length]?.id ?? '';
      const expected = departureAtOnce(before, { today }, id);
      // Who is of neither side is in nobody's way.
      fc.pre(expected !== undefined);

      const scoreBefore = scoreNow();
      const sandbox = openSandbox(document);
      leave(sandbox, id);
      const tried = scoreAtOnce(snapshotOf(sandbox.model.getState()), { today }).score ?? Number.NaN;
      expect(Math.abs(tried - scoreBefore - expected.delta)).toBeLessThan(1e-9);
      applySandbox(document, sandbox, 'What if');
      expect(Math.abs(scoreNow() - scoreBefore - expected.delta)).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});
