import type { RelationshipId } from '@/domain/index.ts';
import { type BoardView, enterPanel } from '../session/view-store.ts';

/**
 * Opens the inspector at a relationship. By keyboard it goes on to its fields; a mouse goes there itself.
 *
 * @param click the event of the button, whose `detail` is 0 for a key
 */
export const chooseRelationship =
  (relationship: RelationshipId, click: { readonly detail: number }) =>
  (view: BoardView): Partial<BoardView> => ({
    selectedRelationship: relationship,
    ...(click.detail === 0 ? enterPanel('inspector')(view) : { panel: 'inspector' as const }),
  });
