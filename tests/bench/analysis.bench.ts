import { expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { analyse, findingsAtOnce, scoreAtOnce } from '@/analysis/index.ts';
import { positionOf, scoringOf } from '@/analysis/position.ts';
import { departing, departuresOf } from '@/analysis/rankings/departures.ts';
import { nextMovesOf } from '@/analysis/rankings/next-moves.ts';
import { recruitsOf } from '@/analysis/rankings/recruits.ts';
import { variantsOf } from '@/analysis/rankings/variants.ts';
import { finish } from '@/analysis/steps.ts';

const options = { today: '2026-06-30' } as const;
const rounds = 5;

/** The median of some rounds, in milliseconds; the first ones warm the engine up and do not count. */
function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const start = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

it.each([1000, 5000, 20_000])('analysis of %d relationships', (size) => {
  const snapshot = largeBoard(size);
  const scoring = finish(scoringOf(snapshot, options));
  const position = finish(positionOf(scoring));
  const variants = variantsOf(scoring);
  if (variants === undefined) throw new Error('No score');

  const steps: Record<string, () => unknown> = {
    score: () => scoreAtOnce(snapshot, options),
    'position of that': () => finish(positionOf(scoring)),
    'score and threshold insights': () => findingsAtOnce(snapshot, options),
    moves: () => finish(nextMovesOf(position, variants)),
    departures: () => finish(departuresOf(position, variants, departing(position).people)),
    recruits: () => finish(recruitsOf(position)),
    everything: () => analyse(snapshot, options),
  };
  for (const [name, work] of Object.entries(steps)) {
    console.log(`${size} relationships, ${name}: ${median(work).toFixed(2)} ms`);
  }
  expect(findingsAtOnce(snapshot, options).insights).not.toEqual([]);
});
