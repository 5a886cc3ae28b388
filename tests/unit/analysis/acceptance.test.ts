import { describe, expect, it } from 'vitest';
import { analysisCases, casesAvailable } from '#tests/support/analysis-cases.ts';
import { analyse } from '@/analysis/index.ts';

const statuses = { mustWin: 'must-win', outvoice: 'out-voice', bypass: 'by-pass', watch: 'watch' } as const;
const digits = 5;
/** Within 1e-5. */
const near = (value: number) => expect.closeTo(value, digits);

describe('the acceptance boards', () => {
  it.skipIf(!casesAvailable)('are all there', () => {
    expect(analysisCases()).toHaveLength(40);
  });

  for (const { seed, today, snapshot, expected } of analysisCases()) {
    describe(`board ${seed}`, () => {
      const findings = analyse(snapshot, { today });

      it('agrees on the score and its parts', () => {
        const { score, parts } = expected.health;
        expect(findings.score.score).toEqual(score === null ? null : near(score));
        const wanted = parts === null ? null : mapValues(parts, near);
        expect(findings.score.parts).toEqual(wanted);
      });

      it('agrees on warmth and routes', () => {
        const reach = mapValues(expected.reach, ([warmth, routes]) => [near(warmth), routes]);
        const found = [...findings.people].map(([id, { warmth, routes }]) => [id, [warmth, routes]]);
        expect(Object.fromEntries(found)).toEqual(reach);
      });

      it('agrees on blockers', () => {
        const { blockers } = expected;
        if (blockers === undefined) {
          expect(findings.score.score).toBeNull();
          return;
        }
        const wanted = blockers.map(({ id, P, score, status, affects }) => ({
          id,
          share: near(P),
          score: near(score),
          status: statuses[status],
          affects,
        }));
        expect(findings.blockers).toEqual(wanted);
      });
    });
  }
});

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
