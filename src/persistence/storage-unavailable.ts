import { KingsideError } from '@/domain/index.ts';

const codes = {
  newer: 'storageNewer',
  blocked: 'storageBlocked',
  full: 'storageFull',
  missing: 'storageMissing',
} as const;

/**
 * Why nothing can be stored: the database is of a newer version, another tab keeps an older version of it
 * open, there is no room, or the browser has no IndexedDB for us.
 */
export type UnavailableReason = keyof typeof codes;

export class StorageUnavailable extends KingsideError<(typeof codes)[UnavailableReason]> {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, cause?: unknown) {
    super(codes[reason]);
    this.reason = reason;
    this.cause = cause;
  }
}
