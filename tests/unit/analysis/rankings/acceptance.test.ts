import { describe, expect, it } from 'vitest';
import { analysisCases } from '#tests/support/analysis-cases.ts';
import { near } from '#tests/support/near.ts';
import { analyse } from '@/analysis/index.ts';

const types = {
  reactivate: 'reactivate',
  introduction: 'introduction',
  coldApproach: 'cold-approach',
  deepen: 'deepen',
  secondThread: 'second-thread',
} as const;
/** Within 1e-5. */
const close = (value: number) => near(value, 5);

// Without a decision maker there is no score, and so nothing that could change it.
describe('the acceptance boards', () => {
  for (const { seed, today, snapshot, expected } of analysisCases()) {
    describe(`board ${seed}`, () => {
      const { rankings } = analyse(snapshot, { today });

      it('agrees on every departure', () => {
        const wanted = (expected.blunders ?? []).map(([id, delta]) => [id, close(delta)]);
        expect(rankings.departures.map(({ id, delta }) => [id, delta])).toEqual(wanted);
      });

      it('agrees on every move', () => {
        const wanted = (expected.moves ?? []).map(([type, member, contact, gain]) => [
          types[type],
          member,
          contact,
          close(gain),
        ]);
        const found = rankings.moves.map(({ type, member, contact, gain }) => [type, member, contact, gain]);
        expect(found).toEqual(wanted);
      });

      it('agrees on recruits', () => {
        const wanted = (expected.recruits ?? []).map(([id, score]) => [id, close(score)]);
        expect(rankings.recruits.map(({ id, score }) => [id, score])).toEqual(wanted);
      });
    });
  }
});
