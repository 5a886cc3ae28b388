import type { AccountDocument, Clock, Review, Storage } from '@/document/index.ts';

/** Keeps the whole board as a review, as is done before every import. Rejects when it cannot be stored. */
export async function takeReview(
  { storage, clock }: { readonly storage: Pick<Storage, 'reviews'>; readonly clock: Clock },
  document: AccountDocument,
  name: string,
): Promise<Review> {
  const { writeReview } = await import('@/formats/index.ts');
  const review: Review = {
    id: crypto.randomUUID(),
    account: document.id,
    name,
    at: clock.now(),
    data: await writeReview(document.id, document.model.getState()),
  };
  await storage.reviews.add(review);
  return review;
}
