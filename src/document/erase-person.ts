import type { PersonId } from '@/domain/index.ts';
import type { AccountDocument } from './account-document.ts';
import { collectionOf } from './shape.ts';

/**
 * Removes a person for good: the record, its relationships, its part in touches and the dismissals about
 * it. This cannot be undone. It does not reach files already handed out, other copies of the account, or
 * free text in which the name was typed. What is stored and the reviews are purged by the caller
 * (`StoredDocument.forgetHistory`, `ReviewStorage.rewrite`).
 */
export function erasePerson(document: AccountDocument, person: PersonId): void {
  const { doc } = document;
  doc.transact(() => {
    collectionOf(doc, 'people').delete(person);

    const relationships = collectionOf(doc, 'relationships');
    for (const [id, fields] of relationships) {
      if (fields.get('from') === person || fields.get('to') === person) relationships.delete(id);
    }

    const touches = collectionOf(doc, 'touches');
    for (const [id, fields] of touches) {
      const without = (field: 'team' | 'contacts') => {
        const ids = fields.get(field);
        return Array.isArray(ids) ? ids.filter((candidate) => candidate !== person) : [];
      };
      const [team, contacts] = [without('team'), without('contacts')];
      const named = [fields.get('team'), fields.get('contacts')].some(
        (ids) => Array.isArray(ids) && ids.includes(person),
      );
      if (!named) continue;
      if (contacts.length === 0 || team.length === 0) touches.delete(id);
      else {
        fields.set('team', team);
        fields.set('contacts', contacts);
      }
    }

    const dismissals = collectionOf(doc, 'dismissals');
    for (const [id, fields] of dismissals) {
      const insight = fields.get('insight');
      if (typeof insight === 'string' && insight.includes(person)) dismissals.delete(id);
    }
  }, document);
  document.forgetHistory();
}
