import { kindOf, type Relationship, relationshipKindIds } from '@/domain/index.ts';
import { type EdgeBundle, relationshipsOf } from '@/drawing/index.ts';

/** As in "18 relationships between “Finance, Director” and “Sales, Manager”". */
export function bundleWords(bundle: EdgeBundle): string {
  const count = relationshipsOf(bundle).length;
  const [one, other] = bundle.between;
  return `${count} ${count === 1 ? 'relationship' : 'relationships'} between “${one}” and “${other}”`;
}

/** As in "12 coverage, 6 trust". */
export function kindCounts(relationships: readonly Relationship[]): string {
  const counts = relationshipKindIds.map((id) => {
    const count = relationships.filter(({ kind }) => kind === id).length;
    return count === 0 ? [] : [`${count} ${kindOf(id).label.toLowerCase()}`];
  });
  return counts.flat().join(', ');
}
