import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DepartmentId,
  Layer,
  MoveId,
  PersonId,
  RankId,
  RelationshipId,
  Side,
  TopicId,
  TouchId,
} from '@/domain/index.ts';
import { defaultLayers } from '@/drawing/index.ts';

/** What is open over the right edge of the board. */
export type Panel = 'inspector' | 'insights' | 'problems';

/** What is asked for in a dialog or in the entry line. */
export type Dialog =
  | { readonly kind: 'addPeople'; readonly side?: Side }
  | { readonly kind: 'moveTo' }
  /** A new touch, or the one to be changed. */
  | { readonly kind: 'touch'; readonly touch?: TouchId }
  /** A new move, or the one to be changed. */
  | { readonly kind: 'planMove'; readonly move?: MoveId }
  | { readonly kind: 'connect'; readonly from: PersonId; readonly to: PersonId }
  | { readonly kind: 'cover' }
  | { readonly kind: 'department'; readonly department?: DepartmentId }
  | { readonly kind: 'rank'; readonly rank?: RankId }
  | { readonly kind: 'topics' }
  | { readonly kind: 'erase'; readonly person: PersonId }
  /** A pasted block of cells, to be mapped column by column. */
  | { readonly kind: 'importTable'; readonly text: string };

/** What the next piece, square or key is for. */
export type Mode =
  | { readonly kind: 'idle' }
  /** The next piece chosen is the other end of a new relationship. */
  | { readonly kind: 'connecting'; readonly from: PersonId }
  /** Pieces are carried by the arrows. */
  | { readonly kind: 'lifted'; readonly people: readonly PersonId[] };

/** What of the board is looked at: never part of the document. */
export interface BoardView {
  readonly selection: ReadonlySet<PersonId>;
  readonly selectedRelationship: RelationshipId | undefined;
  /** The piece the keyboard stands on. */
  readonly focused: PersonId | undefined;
  readonly layers: ReadonlySet<Layer>;
  readonly topic: TopicId | undefined;
  /** The department that is looked at closely: the board is zoomed to it. */
  readonly department: DepartmentId | undefined;
  /** The insight whose people and path are drawn. */
  readonly insight:
    | { readonly id: string; readonly path: readonly PersonId[]; readonly subjects: readonly PersonId[] }
    | undefined;
  readonly panel: Panel | undefined;
  /** The open panel is to take the keyboard. */
  readonly panelTakesFocus: boolean;
  readonly dialog: Dialog | undefined;
  readonly mode: Mode;
}

export type ViewStore = StoreApi<BoardView>;

export const idle: Mode = { kind: 'idle' };

export function createViewStore(): ViewStore {
  return createStore<BoardView>(() => ({
    selection: new Set(),
    selectedRelationship: undefined,
    focused: undefined,
    layers: defaultLayers,
    topic: undefined,
    department: undefined,
    insight: undefined,
    panel: undefined,
    panelTakesFocus: false,
    dialog: undefined,
    mode: idle,
  }));
}

type Change = (view: BoardView) => Partial<BoardView>;

/* Pure producers: each says what a gesture makes of the view. `store.setState(select([id]))` binds them. */

/** Selects exactly these people; the last is focused. */
export const select =
  (people: Iterable<PersonId>): Change =>
  (view) => {
    const selection = new Set(people);
    return { selection, selectedRelationship: undefined, focused: [...selection].at(-1) ?? view.focused };
  };

/** Adds a person to the selection or takes them out. */
export const toggle =
  (person: PersonId): Change =>
  (view) => {
    const selection = new Set(view.selection);
    if (!selection.delete(person)) selection.add(person);
    return { selection, selectedRelationship: undefined, focused: person };
  };

export const showPanel =
  (panel: Panel | undefined): Change =>
  () => ({ panel });

/** Opens a panel and gives it the keyboard. */
export const enterPanel =
  (panel: Panel): Change =>
  () => ({ panel, panelTakesFocus: true });

export const open =
  (dialog: Dialog | undefined): Change =>
  () => ({ dialog });

export const toggleLayer =
  (layer: Layer): Change =>
  ({ layers }) => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    return { layers: next };
  };

/** Everything that hides or dims something, back to the default: what one key clears. */
export const showEverything: Change = () => ({
  topic: undefined,
  department: undefined,
  insight: undefined,
  layers: defaultLayers,
});

/** True while a chip must say that something is hidden or dimmed. */
export function isNarrowed(view: BoardView): boolean {
  return view.topic !== undefined || view.department !== undefined || view.insight !== undefined;
}
