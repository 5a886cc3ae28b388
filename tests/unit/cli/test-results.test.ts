import { describe, expect, it } from 'vitest';
import { modulesIn } from '@/cli/layers.mjs';
import { selection } from '@/cli/test.mjs';
import { closingLine, outcome, tallyPlaywright, tallyVitest } from '@/cli/test-results.mjs';

describe('counting a test run', () => {
  const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  it('adds up both reports', () => {
    const units = tallyVitest({ ...counts, testResults: [] });
    const journeys = tallyPlaywright({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [],
    });
    expect(closingLine([units, journeys])).toBe('10 passed, 3 failed, 3 skipped');
    expect(closingLine([{ passed: 5, failed: 0, skipped: 0 }])).toBe('5 passed, 0 failed');
  });

  it('counts what could not even be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyVitest({ ...counts, testResults }).failed).toBe(2);
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyPlaywright({ stats, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });

  it('believes an exit code over a report', () => {
    const fine = { passed: 4, failed: 0, skipped: 0 };
    expect(outcome(0, fine)).toEqual(fine);
    expect(outcome(1, fine)).toEqual({ ...fine, failed: 1 });
    expect(outcome(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('runs every suite, or those named, and passes on parts of file names', () => {
    expect(selection([])).toEqual({ suites: ['node', 'browser', 'e2e'], filters: [] });
    expect(selection(['e2e', 'offline'])).toEqual({ suites: ['e2e'], filters: ['offline'] });
    expect(selection(['tests/unit/cli'])).toMatchObject({ filters: ['tests/unit/cli'] });
  });
});

describe('reading dependency-cruiser', () => {
  it('tells no modules from some', () => {
    expect(modulesIn('✔ no dependency violations found (247 modules, 746 dependencies cruised)')).toBe(247);
    expect(modulesIn('✔ no dependency violations found (0 modules, 0 dependencies cruised)')).toBe(0);
    expect(modulesIn('')).toBe(0);
  });
});
