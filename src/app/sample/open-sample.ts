import { type Clock, type Storage, vetUpdate } from '@/document/index.ts';
import { type AccountId, KingsideError } from '@/domain/index.ts';
import { fetchSampleAccount, sampleAccountId } from './sample-account.ts';

/** Makes sure that the sample account is here and not deleted. Rejects when it does not arrive or is damaged. */
export async function openSample({ accounts }: Pick<Storage, 'accounts'>, clock: Clock): Promise<AccountId> {
  const known = await accounts.get(sampleAccountId);
  if (known === undefined) await addSample(accounts, clock);
  else if (known.deletedAt !== undefined) await accounts.restore(sampleAccountId);
  return sampleAccountId;
}

async function addSample(accounts: Storage['accounts'], clock: Clock): Promise<void> {
  const update = await fetchSampleAccount();
  const model = vetUpdate(update);
  if (model === undefined) throw new KingsideError('sampleMissing');
  try {
    await accounts.create(
      {
        id: sampleAccountId,
        name: model.account.name,
        pieces: model.people.size,
        changedAt: clock.now(),
        sample: true,
      },
      update,
    );
  } catch (error) {
    // Another tab was quicker; it made the same account.
    if (!(error instanceof KingsideError && error.code === 'accountExists')) throw error;
  }
}
