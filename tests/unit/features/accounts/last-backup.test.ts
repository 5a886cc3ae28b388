import { describe, expect, it } from 'vitest';
import { backupIsDue } from '@/features/accounts/storage/last-backup.ts';

const account = (changedAt: string, sample = false) => ({ id: 'a', name: 'A', pieces: 1, changedAt, sample });
const now = '2026-06-30T12:00:00.000Z';
const yesterday = '2026-06-29T12:00:00.000Z';
const lastMonth = '2026-05-30T12:00:00.000Z';

describe('the reminder of a backup', () => {
  it('comes at once where there was none, but not for the sample alone', () => {
    expect(backupIsDue([account(yesterday)], undefined, now)).toBe(true);
    expect(backupIsDue([account(yesterday, true)], undefined, now)).toBe(false);
    expect(backupIsDue([], undefined, now)).toBe(false);
  });

  it('comes after two weeks when something has changed since', () => {
    expect(backupIsDue([account(yesterday)], yesterday, now)).toBe(false);
    expect(backupIsDue([account(yesterday)], lastMonth, now)).toBe(true);
    expect(backupIsDue([account('2026-05-01T12:00:00.000Z')], lastMonth, now)).toBe(false);
  });
});
