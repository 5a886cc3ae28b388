import {
  type AccountDocument,
  erasePerson,
  type ReviewStorage,
  type StoredDocument,
} from '@/document/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { select, type ViewStore } from '@/features/board/session/view-store.ts';

export interface EraseOptions {
  readonly document: AccountDocument;
  readonly stored: StoredDocument;
  readonly view: ViewStore;
  readonly reviews: ReviewStorage;
}

/**
 * Erases a person everywhere this browser reaches: the document and its undo log, everything stored of it,
 * the reviews, and what is selected. Other tabs are told and open the account anew. Rejects when something
 * of it could not be written; then it can be asked for again.
 */
export async function eraseEverywhere(
  person: PersonId,
  { document, stored, view, reviews }: EraseOptions,
): Promise<void> {
  view.setState(select([...view.getState().selection].filter((id) => id !== person)));
  view.setState(({ focused, insight }) => ({
    focused: focused === person ? undefined : focused,
    insight:
      insight?.subjects.includes(person) === true || insight?.path.includes(person) === true
        ? undefined
        : insight,
  }));
  const { withoutPerson } = await import('@/formats/index.ts');
  erasePerson(document, person);
  await stored.forgetHistory();
  await reviews.rewrite(document.id, (review) => withoutPerson(review, person));
}
