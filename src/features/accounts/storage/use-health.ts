import { useCallback, useEffect, useState } from 'react';
import type { AccountSummary, Storage, StorageHealth } from '@/document/index.ts';
import { notify } from '@/ui/notices/notice.ts';

/**
 * How safely the browser keeps what is stored, read again when the accounts change, and the way to ask it to
 * keep it. Undefined until it has answered.
 */
export function useHealth(storage: Pick<Storage, 'health' | 'persist'>, accounts: readonly AccountSummary[]) {
  const [health, setHealth] = useState<StorageHealth>();

  useEffect(() => {
    let wanted = true;
    void storage.health().then((answer) => {
      if (wanted) setHealth(answer);
    });
    return () => {
      wanted = false;
    };
    // What is stored grows with the accounts.
  }, [storage, accounts]);

  const ask = useCallback(async () => {
    const promised = await storage.persist();
    setHealth(await storage.health());
    notify({
      id: 'persist',
      tone: promised ? 'success' : 'info',
      text: promised
        ? 'The browser promised to keep what is stored here.'
        : 'The browser does not promise it yet. Some do once the page is installed or bookmarked; backups keep you safe meanwhile.',
    });
  }, [storage]);

  return { health, ask };
}
