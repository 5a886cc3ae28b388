import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeStateAsUpdateV2 } from 'yjs';
import { commandStep, historyStep, rawStep, type Step, take } from '#tests/support/document-arbitraries.ts';
import { expectInStep, openCopy, saidBy, send, smallBoard } from '#tests/support/document-copies.ts';
import type { AccountDocument } from '@/document/index.ts';
import { rawStateOf } from '@/document/patches.ts';

const anyStep = fc.oneof(
  { weight: 8, arbitrary: commandStep },
  { weight: 2, arbitrary: historyStep },
  rawStep,
);

const start = smallBoard();

const steps = fc.array(commandStep, { minLength: 1, maxLength: 15, size: 'max' });

/** Somebody does something, or one copy hands its updates to another. */
type Event = { readonly who: number; readonly step: Step } | { readonly from: number; readonly to: number };

const story = (copies: number): fc.Arbitrary<readonly Event[]> => {
  const copy = fc.nat({ max: copies - 1 });
  const done = fc.record({ who: copy, step: anyStep });
  const sent = fc.record({ from: copy, to: copy });
  return fc.array(fc.oneof({ weight: 4, arbitrary: done }, sent), {
    minLength: 4,
    maxLength: 40,
    size: 'max',
  });
};

function play(copies: readonly AccountDocument[], events: readonly Event[]): void {
  for (const event of events) {
    if ('step' in event) {
      const copy = copies[event.who];
      if (copy !== undefined) take(event.step, copy);
    } else {
      const [from, to] = [copies[event.from], copies[event.to]];
      if (from !== undefined && to !== undefined && from !== to) send(from, to);
    }
  }
}

const exchangeAll = (copies: readonly AccountDocument[]) => {
  for (const from of copies) for (const to of copies) if (from !== to) send(from, to);
  for (const from of copies) for (const to of copies) if (from !== to) send(from, to);
};

describe('Copies of an account', () => {
  it.each([2, 3])('converge, %i of them, whatever is done to them in whatever order', (count) => {
    fc.assert(
      fc.property(story(count), (events) => {
        const copies = Array.from({ length: count }, (_, index) => openCopy(index + 1, start));
        play(copies, events);
        exchangeAll(copies);
        const [first, ...others] = copies;
        for (const other of others) {
          expect(other && saidBy(other.model.getState())).toEqual(first && saidBy(first.model.getState()));
          expect(rawStateOf(other.doc)).toEqual(first && rawStateOf(first.doc));
        }
        for (const copy of copies) expectInStep(copy);
      }),
      { numRuns: 120 },
    );
  });

  it('show the same board when the same updates arrive in another order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ who: fc.nat({ max: 2 }), step: commandStep }), {
          minLength: 10,
          maxLength: 30,
          size: 'max',
        }),
        fc.infiniteStream(fc.nat()),
        (events, luck) => {
          const copies = [openCopy(1, start), openCopy(2, start), openCopy(3, start)];
          const updates: Uint8Array[] = [];
          for (const { doc } of copies) doc.on('updateV2', (update: Uint8Array) => updates.push(update));
          for (const { who, step } of events) {
            const copy = copies[who];
            if (copy !== undefined) take(step, copy);
          }
          const [inOrder, shuffled] = [openCopy(4, start), openCopy(5, start)];
          for (const update of updates) inOrder.merge('Merge', update);
          const left = [...updates];
          while (left.length > 0) {
            const [update] = left.splice((luck.next().value ?? 0) % left.length, 1);
            if (update !== undefined) shuffled.merge('Merge', update);
          }
          expect(saidBy(shuffled.model.getState())).toEqual(saidBy(inOrder.model.getState()));
          expectInStep(shuffled);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('A merge', () => {
  it('that is repeated changes nothing', () => {
    fc.assert(
      fc.property(steps, steps, (ours, theirs) => {
        const [here, there] = [openCopy(1, start), openCopy(2, start)];
        for (const step of ours) take(step, here);
        for (const step of theirs) take(step, there);
        const update = there.encode();
        here.merge('Merge', update);
        const [before, history] = [here.model.getState(), here.history.getState()];
        const bytes = encodeStateAsUpdateV2(here.doc);
        expect(here.merge('Merge', update)).toBe(0);
        expect(here.model.getState()).toBe(before);
        expect(here.history.getState()).toBe(history);
        expect(encodeStateAsUpdateV2(here.doc)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('is undone as one command', () => {
    fc.assert(
      fc.property(steps, steps, (ours, theirs) => {
        const [here, there] = [openCopy(1, start), openCopy(2, start)];
        for (const step of ours) take(step, here);
        for (const step of theirs) take(step, there);
        const before = saidBy(here.model.getState());
        const changed = here.merge('Merge', there.encode());
        const after = saidBy(here.model.getState());
        fc.pre(changed > 0);
        expect(here.undo()).toEqual({ label: 'Merge', skipped: 0 });
        expect(saidBy(here.model.getState())).toEqual(before);
        expect(here.redo()).toEqual({ label: 'Merge', skipped: 0 });
        expect(saidBy(here.model.getState())).toEqual(after);
        expectInStep(here);
      }),
      { numRuns: 60 },
    );
  });
});
