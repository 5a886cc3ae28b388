import { expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { obstaclesOf } from '@/analysis/blockers.ts';
import { cleanUp } from '@/analysis/clean-up.ts';
import { defaultConfig } from '@/analysis/config.ts';
import { coverageOf } from '@/analysis/coverage.ts';
import { analyse } from '@/analysis/index.ts';
import { insightsOf } from '@/analysis/insights/find.ts';
import { networkOf, strongNetwork } from '@/analysis/network.ts';
import { positionOf } from '@/analysis/position.ts';
import { routesOf } from '@/analysis/routes.ts';
import { scoredParts } from '@/analysis/score.ts';
import { strictWarmthOf, warmthOf } from '@/analysis/warmth.ts';

const options = { today: '2026-06-30' } as const;
const rounds = 15;

/** The median of some rounds, in milliseconds; the first ones warm the engine up and do not count. */
function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const start = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

it.each([1000, 5000, 20_000])('analysis of %d relationships', (size) => {
  const snapshot = largeBoard(size);
  const board = cleanUp(snapshot, options.today, defaultConfig);
  const coverage = coverageOf(board);
  const network = networkOf(board);
  const strong = strongNetwork(network, defaultConfig.routeFrom);
  const strictWarmth = strictWarmthOf(board, strong);
  const obstacles = obstaclesOf(board, coverage, strong, strictWarmth);
  const position = positionOf(snapshot, options);

  const steps: Record<string, () => unknown> = {
    'clean-up': () => cleanUp(snapshot, options.today, defaultConfig),
    coverage: () => coverageOf(board),
    network: () => strongNetwork(networkOf(board), defaultConfig.routeFrom),
    'warm paths to everybody': () => warmthOf(network),
    'routes to everybody, strict and not': () => routesOf(board, strong),
    blockers: () => obstaclesOf(board, coverage, strong, strictWarmthOf(board, strong)),
    'score of all that': () => scoredParts(board, coverage, obstacles),
    insights: () => insightsOf(position),
    everything: () => analyse(snapshot, options),
  };
  for (const [name, work] of Object.entries(steps)) {
    console.log(`${size} relationships, ${name}: ${median(work).toFixed(2)} ms`);
  }
  expect(analyse(snapshot, options).insights).not.toEqual([]);
});
