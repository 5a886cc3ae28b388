import { afterEach, expect, it, vi } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, type Findings } from '@/analysis/index.ts';
import { type AnalysisClient, createAnalysisClient } from '@/workers/analysis-client.ts';

const options = { today: '2026-06-30' } as const;
const snapshot = new TestBoard()
  .team('Anna')
  .contact('Carl', { role: 'champion', stance: 1 })
  .contact('Dana', { role: 'decisionMaker', stance: -1 })
  .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: options.today })
  .connect('Carl', 'trusts', 'Dana', { strength: 4 })
  .snapshot();

let client: AnalysisClient | undefined;
afterEach(() => client?.close());

it('the real worker gives the findings of the same analysis, Maps and all', async () => {
  client = createAnalysisClient();
  const result = await client.request(3, snapshot, options);
  expect(result).toEqual({ revision: 3, analysis: analyse(snapshot, options) });
  expect(result?.analysis.findings.people.get('Dana')?.path?.people).toEqual(['Anna', 'Carl', 'Dana']);
});

it('findings come before the rankings, and a newer board ends the run of an older one', async () => {
  client = createAnalysisClient();
  const large = largeBoard(5000);
  const told: number[] = [];
  const onFindings = (revision: number, findings: Findings) => {
    expect(findings.insights.some(({ ranked }) => ranked)).toBe(false);
    told.push(revision);
  };
  const older = client.request(1, large, options, { onFindings });
  await vi.waitUntil(() => told.length === 1, { timeout: 20_000 });
  const newer = client.request(2, snapshot, options, { onFindings });
  expect(await older).toBeUndefined();
  expect((await newer)?.revision).toBe(2);
  expect(told).toEqual([1, 2]);
});

it('a worker that dies is replaced, and what was asked is answered', async () => {
  const script = URL.createObjectURL(new Blob(['throw new Error("broken")'], { type: 'text/javascript' }));
  const causes: unknown[] = [];
  let started = 0;
  client = createAnalysisClient(() => {
    started += 1;
    const address = new URL('../../src/workers/analysis.worker.ts', import.meta.url);
    return new Worker(started === 1 ? script : address, { type: 'module' });
  });
  client.onCrash(({ cause }) => causes.push(cause));
  const result = await client.request(4, snapshot, options);
  expect(result?.revision).toBe(4);
  expect(causes).toEqual([expect.stringContaining('broken')]);
  URL.revokeObjectURL(script);
});
