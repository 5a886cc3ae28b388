import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import {
  AccountDocument,
  addPeople,
  pinPeople,
  problemsOf,
  readRecord,
  unpinPeople,
} from '@/document/index.ts';

function board() {
  const document = new AccountDocument({ id: 'acme', clock: pinnedClock('2026-06-30') });
  addPeople(document, [
    { id: 'dana', name: 'Dana', side: 'customer' },
    { id: 'eve', name: 'Eve', side: 'customer' },
  ]);
  document.forgetHistory();
  const pinOf = (id: string) => {
    const person = document.model.getState().people.get(id);
    return person?.pin;
  };
  const labels = () => document.history.getState().done.map(({ label }) => label);
  return { document, pinOf, labels };
}

describe('pins', () => {
  it('hold each where they were put, as one step', () => {
    const { document, pinOf, labels } = board();
    pinPeople(
      document,
      new Map([
        ['dana', { x: 1, y: 2 }],
        ['eve', { x: -3.5, y: 0 }],
      ]),
    );
    expect([pinOf('dana'), pinOf('eve')]).toEqual([
      [1, 2],
      [-3.5, 0],
    ]);
    expect(labels()).toEqual(['Pin 2 people']);
    document.undo();
    expect([pinOf('dana'), pinOf('eve')]).toEqual([undefined, undefined]);
  });

  it('are let go of, of those who have one, as one step', () => {
    const { document, pinOf, labels } = board();
    unpinPeople(document, ['dana', 'eve']);
    expect(labels()).toEqual([]);
    pinPeople(document, new Map([['dana', { x: 1, y: 2 }]]));
    unpinPeople(document, ['dana', 'eve', 'nobody']);
    expect(pinOf('dana')).toBeUndefined();
    expect(labels()).toEqual(['Pin Dana', 'Let go of Dana’s pin']);
    document.undo();
    expect(pinOf('dana')).toEqual([1, 2]);
  });

  it('are one value: taking back what somebody else has moved on leaves their place whole', () => {
    const { document, pinOf } = board();
    pinPeople(document, new Map([['dana', { x: 1, y: 2 }]]));
    const record = document.doc.getMap<{ set(key: string, value: unknown): void }>('people').get('dana');
    // Another tab drags the piece straight down.
    document.doc.transact(() => record?.set('pin', [1, 5]), 'another tab');
    document.undo();
    expect(pinOf('dana')).toEqual([1, 5]);
  });

  it('of somebody who is not there change nothing', () => {
    const { document, labels } = board();
    expect(() => pinPeople(document, new Map([['nobody', { x: 1, y: 2 }]]))).toThrow('person');
    expect(labels()).toEqual([]);
  });

  it.each([
    ['half', [1]],
    ['no number', ['1', 2]],
    ['endless', [Number.POSITIVE_INFINITY, 0]],
    ['beyond every board', [0, 1001]],
    ['more than a place', [0, 1, 2]],
  ])('that are %s are left out and told of; the person stays', (_, pin) => {
    const reading = readRecord('people', 'dana', Object.entries({ name: 'Dana', side: 'customer', pin }));
    expect(reading).toMatchObject({
      kind: 'record',
      record: { id: 'dana', name: 'Dana', side: 'customer' },
      problem: { kind: 'brokenPin' },
    });
    expect(reading.kind === 'record' && reading.problem?.text).toContain('Dana has a pin');
    expect(reading.kind === 'record' && Object.keys(reading.record)).not.toContain('pin');
  });

  it('that are broken hide no role of another side', () => {
    const { document } = board();
    const record = document.doc.getMap<{ set(key: string, value: unknown): void }>('people').get('dana');
    document.doc.transact(() => {
      record?.set('pin', [1]);
      record?.set('role', 'executiveSponsor');
    });
    const [problem] = problemsOf(document.model.getState());
    expect(problem?.text).toMatch(/role of another side.*pin in the network/su);
  });
});
