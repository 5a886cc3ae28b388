import { describe, expect, it } from 'vitest';
import {
  analysisCases,
  casesAvailable,
  caseNumber as close,
  caseStatuses as statuses,
} from '#tests/support/analysis-cases.ts';
import { findingsAtOnce } from '@/analysis/index.ts';

describe('the acceptance boards', () => {
  it.skipIf(!casesAvailable)('are all there', () => {
    expect(analysisCases()).toHaveLength(40);
  });

  for (const { seed, today, snapshot, expected } of analysisCases()) {
    describe(`board ${seed}`, () => {
      const findings = findingsAtOnce(snapshot, { today });

      it('agrees on the score and its parts', () => {
        const { score, parts } = expected.health;
        expect(findings.score.score).toEqual(score === null ? null : close(score));
        const wanted = parts === null ? null : mapValues(parts, close);
        expect(findings.score.parts).toEqual(wanted);
      });

      it('agrees on warmth and routes', () => {
        const reach = mapValues(expected.reach, ([warmth, routes]) => [close(warmth), routes]);
        const found = [...findings.people].map(([id, { warmth, routes }]) => [id, [warmth, routes]]);
        expect(Object.fromEntries(found)).toEqual(reach);
      });
    });
  }

  // Without a decision maker the data names no blockers.
  const decided = analysisCases().filter(({ expected }) => expected.blockers !== undefined);
  for (const { seed, today, snapshot, expected } of decided) {
    it(`board ${seed} agrees on blockers`, () => {
      const wanted = expected.blockers?.map(({ id, P, score, status, affects }) => ({
        id,
        share: close(P),
        score: close(score),
        status: statuses[status],
        affects,
      }));
      expect(findingsAtOnce(snapshot, { today }).blockers).toEqual(wanted);
    });
  }
});

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
