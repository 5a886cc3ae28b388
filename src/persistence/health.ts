import type { StorageHealth } from '@/document/ports.ts';

/** What the browser tells about its storage; never throws, since nothing depends on it. */
export async function readHealth(manager: StorageManager | undefined): Promise<StorageHealth> {
  const [estimate, persisted] = await Promise.all([
    ask<StorageEstimate>(() => manager?.estimate?.(), {}),
    ask(() => manager?.persisted?.(), false),
  ]);
  const { usage, quota } = estimate;
  return { ...(usage !== undefined && { used: usage }), ...(quota !== undefined && { quota }), persisted };
}

/** Asks the browser to keep the data; false when it does not promise or cannot be asked. */
export function requestPersistence(manager: StorageManager | undefined): Promise<boolean> {
  return ask(() => manager?.persist?.(), false);
}

async function ask<Answer>(question: () => Promise<Answer> | undefined, otherwise: Answer): Promise<Answer> {
  try {
    return (await question()) ?? otherwise;
  } catch {
    // Some browsers refuse to say in private windows and in frames.
    return otherwise;
  }
}
