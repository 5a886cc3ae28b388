import {
  type AccountDocument,
  erasePerson,
  type NetworkStorage,
  type Review,
  type ReviewStorage,
  type StoredDocument,
} from '@/document/index.ts';
import { focusAmong, KingsideError, type PersonId } from '@/domain/index.ts';
import { select, type ViewStore } from '@/features/board/session/view-store.ts';

export interface EraseOptions {
  readonly document: AccountDocument;
  readonly stored: StoredDocument;
  readonly view: ViewStore;
  readonly reviews: ReviewStorage;
  readonly networks: NetworkStorage;
}

/**
 * Erases a person everywhere this browser reaches: the reviews, the document and its undo log, everything stored
 * of it, their place in the network, and what is selected. A review that cannot be read goes too, since nobody can tell
 * who is in it. Other tabs are told and open the account anew. Rejects when something of it could not be written; then
 * it can be asked for again, and as long as the reviews are in the way the person is still on the board.
 */
export async function eraseEverywhere(
  person: PersonId,
  { document, stored, view, reviews, networks }: EraseOptions,
): Promise<void> {
  view.setState(select([...view.getState().selection].filter((id) => id !== person)));
  view.setState(({ focused, focus, insight, ways }) => ({
    focused: focused === person ? undefined : focused,
    ways: ways?.from === person || ways?.to === person ? undefined : ways,
    focus: focusAmong(focus, (id) => id !== person),
    insight:
      insight?.subjects.includes(person) === true || insight?.path.includes(person) === true
        ? undefined
        : insight,
  }));
  const { withoutPerson } = await import('@/formats/index.ts');
  const rewritten = async (review: Review): Promise<Review | undefined> => {
    try {
      return await withoutPerson(review, person);
    } catch (error) {
      if (error instanceof KingsideError) return undefined;
      throw error;
    }
  };
  if (document.model.getState().readOnly) throw new KingsideError('readOnly');
  await reviews.rewrite(document.id, rewritten);
  erasePerson(document, person);
  // Either is tried whatever becomes of the other.
  await Promise.all([networks.erase(document.id, person), stored.forgetHistory()]);
}
