import type { AccountList, Clock } from '@/document/index.ts';
import { type Days, daysBetween, type Instant } from '@/domain/index.ts';

/** How long a deleted account can be brought back. */
export const keptFor: Days = 30;

const dayOf = (instant: Instant) => instant.slice(0, 10);

/** Removes for good what was deleted longer ago than `keptFor`. Never rejects: it comes round at every start. */
export async function purgeDeleted(accounts: AccountList, clock: Clock): Promise<void> {
  try {
    const today = dayOf(clock.now());
    for (const { id, deletedAt } of await accounts.removed()) {
      if (deletedAt !== undefined && daysBetween(dayOf(deletedAt), today) > keptFor) await accounts.purge(id);
    }
  } catch {
    // Nothing depends on it; the next start tries again.
  }
}
