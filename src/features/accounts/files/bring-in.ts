import type { AccountDocument, Review } from '@/document/index.ts';
import type { AccountId } from '@/domain/index.ts';
import type { AccountFile, ImportReport } from '@/formats/index.ts';
import { type ActionContext, addAccount } from '../actions.ts';
import { editAccount } from '../edit-account.ts';
import { takeReview } from './take-review.ts';

/** What bringing a file into an account that is here did, and the board as it was before. */
export interface BroughtIn {
  readonly id: AccountId;
  readonly report: ImportReport;
  readonly before: Review;
}

/** Makes an account of its own of a file. Rejects when one of this identity is here already. */
export async function addFromFile(
  context: ActionContext,
  file: AccountFile,
  id: AccountId,
): Promise<AccountId> {
  const { newAccountFrom } = await import('@/formats/index.ts');
  return await addAccount(context, newAccountFrom(file, id, context.clock));
}

/**
 * Brings a file and the account that is here together, after an automatic review: both sides' edits stay. A
 * file without a document's state fills in what is unknown here and adds what is missing.
 */
export async function bringTogether(
  context: ActionContext,
  id: AccountId,
  file: AccountFile,
): Promise<BroughtIn> {
  const { applyComparison, canMerge, compareAccounts, mergeAccountFile } = await import('@/formats/index.ts');
  return await change(context, id, `Before bringing in ${file.vetted.account.name}`, (document) =>
    canMerge(document, file)
      ? mergeAccountFile(document, file)
      : applyComparison(document, compareAccounts(document.model.getState(), file.vetted)),
  );
}

/** Puts the account that is here back as a file has it, after an automatic review. */
export async function putBackAsItWas(
  context: ActionContext,
  id: AccountId,
  file: AccountFile,
): Promise<BroughtIn> {
  const { putBack } = await import('@/formats/index.ts');
  return await change(context, id, 'Before the restore of a backup', (document) =>
    putBack(document, file.vetted),
  );
}

/** Takes back what was brought in: the account is as the automatic review has it. */
export async function takeBack(context: ActionContext, { id, before }: BroughtIn): Promise<void> {
  const { putBack, readReview } = await import('@/formats/index.ts');
  const review = await readReview(before);
  await editAccount(context, id, (document) => putBack(document, review));
}

function change(
  context: ActionContext,
  id: AccountId,
  reviewName: string,
  work: (document: AccountDocument) => ImportReport,
): Promise<BroughtIn> {
  return editAccount(context, id, async (document) => {
    const before = await takeReview(context, document, reviewName);
    return { id, report: work(document), before };
  });
}
