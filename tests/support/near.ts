import { expect } from 'vitest';

/** Matches a number to so many digits behind the point, inside of objects too. */
export function near(value: number, digits = 10): unknown {
  return expect.closeTo(value, digits);
}
