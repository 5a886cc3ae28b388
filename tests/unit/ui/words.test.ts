import { describe, expect, it } from 'vitest';
import { fileName } from '@/ui/widgets/download.ts';
import { bytesInWords } from '@/ui/words/bytes.ts';
import { count } from '@/ui/words/count.ts';
import { relativeTime } from '@/ui/words/relative-time.ts';

const now = '2026-06-30T12:00:00.000Z';

describe('words', () => {
  it('tell how long ago something was', () => {
    expect(relativeTime('2026-06-30T11:59:30.000Z', now)).toBe('just now');
    expect(relativeTime('2026-06-30T11:00:00.000Z', now)).toBe('1 hour ago');
    expect(relativeTime('2026-06-29T10:00:00.000Z', now)).toBe('yesterday');
    expect(relativeTime('2026-06-12T12:00:00.000Z', now)).toBe('2 weeks ago');
    expect(relativeTime('2027-01-01T00:00:00.000Z', now)).toBe('just now');
  });

  it('tell how much is stored', () => {
    expect(bytesInWords(0)).toBe('0 byte');
    expect(bytesInWords(1500)).toBe('2 kB');
    expect(bytesInWords(2_340_000)).toBe('2.3 MB');
    expect(bytesInWords(5_400_000_000)).toBe('5.4 GB');
  });

  it('count', () => {
    expect(count(1, 'person', 'people')).toBe('1 person');
    expect(count(1200, 'person', 'people')).toBe('1,200 people');
    expect(count(0, 'account')).toBe('0 accounts');
  });

  it('name files so that every system takes them', () => {
    expect(fileName('Müller & Söhne / Rail', '2026-06-30')).toBe('Müller-Söhne-Rail-2026-06-30');
    expect(fileName('../..', '.x')).toBe('x');
  });
});
