import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandStep, historyStep, type Step, take } from '#tests/support/document-arbitraries.ts';
import { expectInStep, openCopy, saidBy, smallBoard } from '#tests/support/document-copies.ts';
import { type AccountDocument, applySandbox, openSandbox } from '@/document/index.ts';

const start = smallBoard();
const before = fc.array(commandStep, { maxLength: 6, size: 'max' });
const tried = fc.array(fc.oneof({ weight: 6, arbitrary: commandStep }, historyStep), {
  minLength: 1,
  maxLength: 20,
  size: 'max',
});

/** An account with a past, and nothing to undo. */
function opened(past: readonly Step[]): AccountDocument {
  const document = openCopy(1, start);
  for (const step of past) take(step, document);
  document.forgetHistory();
  return document;
}

/** Takes steps whose new records get ids that are the same in every run. */
function takeAll(steps: readonly Step[], document: AccountDocument): void {
  let made = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  });
  for (const step of steps) take(step, document);
  vi.restoreAllMocks();
}

const clearTimes = (said: unknown): unknown =>
  JSON.parse(
    JSON.stringify(said, (key, value: unknown) => {
      if (value instanceof Map) return [...value].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      return /^(?:createdAt|at|.*SetAt)$/.test(key) ? 'some time' : value;
    }),
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A sandbox', () => {
  it('that is applied makes of the account what the same edits would have, and undo makes it what it was', () => {
    fc.assert(
      fc.property(before, tried, (past, steps) => {
        const real = opened(past);
        const direct = openCopy(2, real.encode());
        const beginning = saidBy(real.model.getState());

        const sandbox = openSandbox(real);
        takeAll(steps, sandbox);
        const { applied, skipped } = applySandbox(real, sandbox, 'What if');
        expectInStep(real);
        expect(skipped).toBe(0);
        expect(saidBy(real.model.getState())).toEqual(saidBy(sandbox.model.getState()));
        expect(real.history.getState().done).toHaveLength(applied > 0 ? 1 : 0);

        takeAll(steps, direct);
        const done = saidBy(real.model.getState());
        expect(clearTimes(done)).toEqual(clearTimes(saidBy(direct.model.getState())));

        real.undo();
        expectInStep(real);
        expect(saidBy(real.model.getState())).toEqual(beginning);
        real.redo();
        expect(saidBy(real.model.getState())).toEqual(done);
      }),
      { numRuns: 100 },
    );
  });

  it('that is left has changed nothing', () => {
    fc.assert(
      fc.property(before, tried, (past, steps) => {
        const real = opened(past);
        const state = real.encode();
        const sandbox = openSandbox(real);
        for (const step of steps) take(step, sandbox);
        sandbox.close();
        expect(real.encode()).toEqual(state);
        expect(real.history.getState()).toEqual({ done: [], undone: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('that is applied late leaves every field others have changed', () => {
    fc.assert(
      fc.property(
        before,
        tried,
        fc.array(commandStep, { maxLength: 8, size: 'max' }),
        (past, ours, theirs) => {
          const real = opened(past);
          const sandbox = openSandbox(real);
          for (const step of ours) take(step, sandbox);
          for (const step of theirs) take(step, real);
          real.forgetHistory();
          const met = saidBy(real.model.getState());
          const { applied } = applySandbox(real, sandbox, 'What if');
          expectInStep(real);
          expect(real.history.getState().done).toHaveLength(applied > 0 ? 1 : 0);
          real.undo();
          expectInStep(real);
          expect(saidBy(real.model.getState())).toEqual(met);
        },
      ),
      { numRuns: 100 },
    );
  });
});
