import type { Clock, Storage, StoredAccount } from '@/document/index.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import { count } from '@/ui/words/count.ts';

export interface BackupResult {
  readonly file: string;
  /** What is not in it, in words for the person in front of the screen. */
  readonly problems: readonly string[];
}

/** Hands out everything that is stored in one file. Rejects when it cannot be read. */
export async function backUpEverything(
  storage: Pick<Storage, 'everything'>,
  clock: Clock,
): Promise<BackupResult> {
  const { writeBackup } = await import('@/formats/index.ts');
  const problems: string[] = [];
  // One at a time, so that they need not be in memory together.
  async function* accounts(): AsyncGenerator<StoredAccount, void, void> {
    for await (const account of storage.everything()) {
      const { summary, damagedRows } = account;
      if (damagedRows > 0)
        problems.push(`${summary.name}: ${count(damagedRows, 'damaged piece')} could not be read.`);
      yield account;
    }
  }
  const file = `${fileName('kingside-backup', clock.today())}.kingside-backup`;
  download(file, await writeBackup(accounts(), clock.now()));
  return { file, problems };
}
