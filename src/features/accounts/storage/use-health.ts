import { useCallback, useEffect, useState } from 'react';
import type { AccountSummary, Storage, StorageHealth } from '@/document/index.ts';
import { notify } from '@/ui/notices/notice.tsx';

/**
 * How safely the browser keeps what is stored, read again when the accounts change, and the way to ask it to
 * keep it. Undefined until it has answered.
 */
export function useHealth(storage: Pick<Storage, 'health' | 'persist'>, accounts: readonly AccountSummary[]) {
  const [health, setHealth] = useState<StorageHealth>();

  const read = useCallback(async () => setHealth(await storage.health()), [storage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored grows with the accounts
  useEffect(() => {
    void read();
  }, [read, accounts]);

  const ask = useCallback(async () => {
    const promised = await storage.persist();
    await read();
    notify({
      id: 'persist',
      tone: promised ? 'success' : 'info',
      text: promised
        ? 'The browser promised to keep what is stored here.'
        : 'The browser does not promise it yet. Some do once the page is installed or bookmarked; backups keep you safe meanwhile.',
    });
  }, [storage, read]);

  return { health, ask };
}
