import { describe, expect, it } from 'vitest';
import { analysisCases, caseNumber as close, caseTypes as types } from '#tests/support/analysis-cases.ts';
import { analyse } from '@/analysis/index.ts';

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
