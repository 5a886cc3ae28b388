import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AnalysisCase,
  analysisCases,
  casesAvailable,
  caseNumber as close,
  caseStatuses as statuses,
  caseTypes as types,
} from '#tests/support/analysis-cases.ts';
import { readableJson } from '#tests/support/readable-json.ts';
import type { Report } from '@/cli/analyse/report.ts';
import { root } from '@/cli/run.mjs';

const cases = analysisCases();
const folder = mkdtempSync(join(tmpdir(), 'kingside-analyse-'));
const fileOf = ({ seed }: AnalysisCase) => join(folder, `board ${seed}.json`);
afterAll(() => rmSync(folder, { recursive: true }));

let reports: ReadonlyMap<string, Report> = new Map();
let outcome: { readonly status: number | null; readonly seconds: number; readonly lines: readonly string[] };

// Every board through the command itself, once.
beforeAll(() => {
  if (!casesAvailable) return;
  for (const board of cases) {
    const { account, ...rest } = board.snapshot;
    writeFileSync(fileOf(board), readableJson({ account: { ...account, asOf: board.today }, ...rest }));
  }
  const start = performance.now();
  const { status, stdout } = spawnSync(
    'npm',
    ['run', '--silent', 'analyse', '--', ...cases.map((board) => `"${fileOf(board)}"`)],
    { cwd: root, encoding: 'utf8', shell: true },
  );
  outcome = { status, seconds: (performance.now() - start) / 1000, lines: stdout.trimEnd().split('\n') };
  const read = outcome.lines.map((line) => JSON.parse(line) as Report);
  reports = new Map(read.map((report) => [report.file, report]));
}, 120_000);

describe.skipIf(!casesAvailable)('the headless command on the acceptance boards', () => {
  it('prints a line for each of the forty files, in their order, and ends well', () => {
    expect(outcome.status).toBe(0);
    expect([...reports.keys()]).toEqual(cases.map(fileOf));
    expect(outcome.lines).toHaveLength(40);
  });

  it('takes seconds for all of them, most of which pass before the first', async ({ annotate }) => {
    await annotate(`${outcome.lines.length} files in ${outcome.seconds.toFixed(1)} s`);
    expect(outcome.seconds).toBeLessThan(60);
  });

  describe.each(cases)('board $seed', (board) => {
    const { expected } = board;
    const report = () => {
      const found = reports.get(fileOf(board));
      if (found === undefined) throw new Error('No line for this board');
      return found;
    };

    it('agrees on the score and its parts', () => {
      const { score, parts } = expected.health;
      expect(report().score).toEqual(score === null ? null : close(score));
      expect(report().parts).toEqual(parts === null ? null : mapValues(parts, close));
    });

    it('agrees on warmth and routes of every contact', () => {
      const reach = mapValues(report().people, ({ warmth, routes }) => [warmth, routes]);
      expect(reach).toEqual(mapValues(expected.reach, ([warmth, routes]) => [close(warmth), routes]));
    });

    // Without a decision maker the data names none of these.
    it.skipIf(expected.blockers === undefined)('agrees on blockers', () => {
      const wanted = expected.blockers?.map(({ id, P, score, status, affects }) => ({
        id,
        share: close(P),
        score: close(score),
        status: statuses[status],
        affects,
      }));
      expect(report().blockers).toEqual(wanted);
    });

    it('agrees on departures, moves and recruits', () => {
      expect(report().departures.map(({ id, delta }) => [id, delta])).toEqual(
        (expected.blunders ?? []).map(([id, delta]) => [id, close(delta)]),
      );
      expect(report().moves.map(({ type, member, contact, gain }) => [type, member, contact, gain])).toEqual(
        (expected.moves ?? []).map(([type, member, contact, gain]) => [
          types[type],
          member,
          contact,
          close(gain),
        ]),
      );
      expect(report().recruits).toEqual(
        (expected.recruits ?? []).map(([id, score]) => ({ id, score: close(score) })),
      );
    });
  });
});

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
