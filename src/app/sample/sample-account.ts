import { type AccountId, KingsideError } from '@/domain/index.ts';
import sampleUpdate from './sample-account.bin?url';

/** The sample account has the same identity on every machine, so that two copies of it can be merged. */
export const sampleAccountId: AccountId = 'sample';

/** The sample account as it ships, one V2 update. Throws when it does not arrive. */
export async function fetchSampleAccount(): Promise<Uint8Array> {
  const response = await fetch(sampleUpdate).catch(() => undefined);
  if (response?.ok !== true) throw new KingsideError('sampleMissing');
  return new Uint8Array(await response.arrayBuffer());
}
