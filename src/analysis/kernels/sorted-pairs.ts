/** Places in the order of two numbers that belong to each. */
export interface SortedPairs {
  /** By the first number, then by the second; equal pairs stay in the order in which they are given. */
  readonly order: Int32Array;
  /** Where the places of each first number begin in it; one more at the end. */
  readonly starts: Int32Array;
}

/**
 * Sorts pairs of small whole numbers, as of people by their index, in time that grows with their count alone (two
 * stable counting sorts, the less weighty number first).
 *
 * @param size all numbers are below it
 */
export function sortedPairs(firsts: Int32Array, seconds: Int32Array, size: number): SortedPairs {
  return { order: sortedBy(firsts, size, sortedBy(seconds, size)), starts: startsOf(firsts, size) };
}

/** The places in the order of their number; equal ones stay in the order in which they are given. */
export function sortedBy(numbers: Int32Array, size: number, given?: Int32Array): Int32Array {
  const next = startsOf(numbers, size);
  const sorted = new Int32Array(numbers.length);
  for (let turn = 0; turn < numbers.length; turn += 1) {
    const place = given === undefined ? turn : (given[turn] ?? 0);
    const number = numbers[place] ?? 0;
    const at = next[number] ?? 0;
    sorted[at] = place;
    next[number] = at + 1;
  }
  return sorted;
}

/** Where each number begins when they are sorted; one more at the end. */
export function startsOf(numbers: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < size; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  return starts;
}
