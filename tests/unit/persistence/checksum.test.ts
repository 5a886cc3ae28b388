import { describe, expect, it } from 'vitest';
import { checksum } from '@/persistence/checksum.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('checksum', () => {
  it('gives the published check values of CRC-32', () => {
    expect(checksum(encode('123456789'))).toBe(0xcbf43926);
    expect(checksum(encode('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
    expect(checksum(new Uint8Array())).toBe(0);
  });

  it('notices every flipped bit', () => {
    const bytes = encode('Dana Wu, CFO');
    const whole = checksum(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(checksum(damaged)).not.toBe(whole);
    }
  });
});
