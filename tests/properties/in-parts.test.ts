import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Gathering, type Part, partsOf } from '@/workers/in-parts.ts';

interface Whole {
  readonly list: readonly number[];
  readonly map: ReadonlyMap<string, number>;
  readonly both?: readonly string[];
  readonly rest: { readonly score: number };
}

/** Around the number of entries in one message. */
const sizes = fc.constantFrom(0, 1, 399, 400, 401, 1000);

const wholes: fc.Arbitrary<Whole> = fc
  .record({ list: sizes, map: sizes, both: fc.option(sizes), score: fc.integer() })
  .map(({ list, map, both, score }) => ({
    list: Array.from({ length: list }, (_, index) => index),
    map: new Map(Array.from({ length: map }, (_, index) => [`key ${index}`, index])),
    ...(both === null ? {} : { both: Array.from({ length: both }, (_, index) => `item ${index}`) }),
    rest: { score },
  }));

const sizeOf = (part: Part<Whole>) =>
  'items' in part ? part.items.length : 'entries' in part ? part.entries.length : 0;

it('what is taken apart is the same when it is put together, copied on the way, and no part is long', () => {
  fc.assert(
    fc.property(wholes, (whole) => {
      const parts = partsOf(whole);
      const gathering = new Gathering<Whole>();
      const results = parts.map((part) => gathering.add(structuredClone(part)));
      expect(results.at(-1)).toEqual(whole);
      expect(results.slice(0, -1).every((result) => result === undefined)).toBe(true);
      expect(Math.max(...parts.map(sizeOf))).toBeLessThanOrEqual(400);
    }),
    { numRuns: 60 },
  );
});
