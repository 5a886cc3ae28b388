import { useCallback, useEffect, useState } from 'react';
import type { AccountSummary, SettingsStorage } from '@/document/index.ts';
import { type Days, daysBetween, type Instant } from '@/domain/index.ts';

const key = 'lastBackup';

/** Days after which the page reminds of a backup. */
const dueAfter: Days = 14;

const dayOf = (instant: Instant) => instant.slice(0, 10);

/** When everything was backed up last, and how to note that it was; undefined when never. */
export function useLastBackup(settings: SettingsStorage) {
  const [lastBackup, setLastBackup] = useState<Instant>();
  useEffect(() => {
    settings.get(key).then(
      (value) =>
        setLastBackup(typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined),
      // Unreadable counts as never: it only makes the reminder come earlier.
      () => undefined,
    );
  }, [settings]);
  const noteBackup = useCallback(
    async (at: Instant) => {
      setLastBackup(at);
      await settings.set(key, at);
    },
    [settings],
  );
  return { lastBackup, noteBackup };
}

/** True when something of one's own has changed since a backup that is missing or older than two weeks. */
export function backupIsDue(
  accounts: readonly AccountSummary[],
  lastBackup: Instant | undefined,
  now: Instant,
): boolean {
  const own = accounts.filter(({ sample }) => sample !== true);
  if (lastBackup === undefined) return own.length > 0;
  return (
    daysBetween(dayOf(lastBackup), dayOf(now)) > dueAfter &&
    own.some(({ changedAt }) => changedAt > lastBackup)
  );
}
