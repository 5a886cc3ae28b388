import { describe, expect, it } from 'vitest';
import { addressOf, chosenPort, takenByAnother, usualPort } from '@/cli/address.mjs';

describe('the address', () => {
  it('stays where the accounts are', () => {
    expect(addressOf(usualPort)).toBe('http://localhost:4785/');
    expect(chosenPort(undefined, undefined)).toBe(usualPort);
    expect(chosenPort(undefined, '')).toBe(usualPort);
  });

  it('is chosen by option before environment', () => {
    expect(chosenPort('5000', '6000')).toBe(5000);
    expect(chosenPort(undefined, '6000')).toBe(6000);
  });

  it.each(['0', '65536', '80.5', '-1', 'http', ''])('is not a port: “%s”', (asked) => {
    expect(() => chosenPort(asked, undefined)).toThrow('not a port');
  });

  it('when taken, names the port, the way out, and what that costs', () => {
    const message = takenByAnother(5000);
    expect(message).toContain('5000');
    expect(message).toContain('--port');
    expect(message).toContain('KINGSIDE_PORT');
    expect(message).toMatch(/accounts live .* per address/i);
  });
});
