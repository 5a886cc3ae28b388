import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type DepartmentId,
  type Focus,
  type FocusChanges,
  focusWith,
  type Layer,
  type Move,
  type MoveId,
  type NeighbourhoodSteps,
  neighbourhoodSteps,
  type PersonId,
  type RankId,
  type RelationshipId,
  type Side,
  type Standing,
  type TopicId,
  type TouchId,
  type ViewId,
} from '@/domain/index.ts';
import { type ColourClassId, type ColouringId, type LensId, layersOf } from '@/drawing/index.ts';

/** What is open over the right edge of the board. */
export type Panel = 'inspector' | 'insights' | 'problems' | 'experts' | 'whatIf' | 'focus' | 'ways';

/** The parts of the insights panel, in the order of its tabs. */
export const insightsTabs = ['insights', 'moves', 'departures'] as const;
export type InsightsTab = (typeof insightsTabs)[number];

/** A move that is about to be planned, as far as it is known beforehand. */
export type MoveDraft = Pick<Move, 'what' | 'contact' | 'member' | 'type' | 'via' | 'reason' | 'expected'>;

/** Something that was found and is drawn on the board: whom it is about, and a way if it has one. */
export interface Shown {
  /** An insight's, or what tells it apart from insights. */
  readonly id: string;
  /** What the chip calls it; missing where the insight of this id says so. */
  readonly title?: string;
  readonly path: readonly PersonId[];
  readonly subjects: readonly PersonId[];
}

/** People who are let go of where something has to be known before they can stand there. */
export interface Dropped {
  readonly people: readonly PersonId[];
  readonly standing: Standing;
}

/** What is asked for in a dialog or in the entry line. */
export type Dialog =
  | { readonly kind: 'addPeople'; readonly side?: Side }
  | { readonly kind: 'moveTo' }
  /** A new touch, or the one to be changed. */
  | { readonly kind: 'touch'; readonly touch?: TouchId }
  /** A new move, the one to be changed, or one that was proposed. */
  | { readonly kind: 'planMove'; readonly move?: MoveId; readonly proposal?: MoveDraft }
  | { readonly kind: 'connect'; readonly from: PersonId; readonly to: PersonId }
  /** Who of ours covers the selected contacts, or those dropped where that decides. */
  | { readonly kind: 'cover'; readonly dropped?: Dropped }
  | { readonly kind: 'department'; readonly department?: DepartmentId }
  | { readonly kind: 'rank'; readonly rank?: RankId }
  | { readonly kind: 'topics' }
  /** Saved views: a name for what is looked at now, or one of them to change. */
  | { readonly kind: 'views'; readonly first?: ViewId | undefined }
  | { readonly kind: 'picture' }
  | { readonly kind: 'erase'; readonly person: PersonId }
  /** Whether a what-if is to be left with what was tried out, and what is to be done afterwards. */
  | { readonly kind: 'leaveWhatIf'; readonly afterwards?: () => void }
  /** A pasted block of cells, to be mapped column by column. */
  | { readonly kind: 'importTable'; readonly text: string };

/** What the next piece, square or key is for. */
export type Mode =
  | { readonly kind: 'idle' }
  /** The next piece chosen is the other end of a new relationship. */
  | { readonly kind: 'connecting'; readonly from: PersonId }
  /** The next piece chosen is the other end of the ways that are looked for. */
  | { readonly kind: 'findingWay'; readonly from: PersonId }
  /** Pieces are carried by the arrows. */
  | { readonly kind: 'lifted'; readonly people: readonly PersonId[] };

/** What of the board is looked at: never part of the document. */
export interface BoardView {
  readonly selection: ReadonlySet<PersonId>;
  readonly selectedRelationship: RelationshipId | undefined;
  /** The piece the keyboard stands on. */
  readonly focused: PersonId | undefined;
  /** How the pieces are laid out. */
  readonly lens: LensId;
  readonly layers: ReadonlySet<Layer>;
  readonly topic: TopicId | undefined;
  /** The saved view that was opened or saved last. */
  readonly savedView: ViewId | undefined;
  /** Who stands out while the rest is dimmed. */
  readonly focus: Focus | undefined;
  /** The department that is looked at closely: the board is zoomed to it. */
  readonly department: DepartmentId | undefined;
  /** The insight, move or departure whose people and path are drawn. */
  readonly insight: Shown | undefined;
  /** The two whose ways the panel shows. */
  readonly ways: { readonly from: PersonId; readonly to: PersonId } | undefined;
  /** What the pieces are coloured by. */
  readonly colouring: ColouringId | undefined;
  /** The classes of the colouring that stand out; empty while all do. */
  readonly litClasses: ReadonlySet<ColourClassId>;
  /** Whether the board is also shown small while a part of it is out of view. */
  readonly minimap: boolean;
  readonly panel: Panel | undefined;
  /** What the insights panel shows; it opens where it was left. */
  readonly insightsTab: InsightsTab;
  /** The open panel is to take the keyboard. */
  readonly panelTakesFocus: boolean;
  readonly dialog: Dialog | undefined;
  readonly mode: Mode;
}

export type ViewStore = StoreApi<BoardView>;

export const idle: Mode = { kind: 'idle' };

const allLit: ReadonlySet<ColourClassId> = new Set();

export function createViewStore(): ViewStore {
  return createStore<BoardView>(() => ({
    selection: new Set(),
    selectedRelationship: undefined,
    focused: undefined,
    lens: 'position',
    layers: layersOf('position'),
    topic: undefined,
    savedView: undefined,
    focus: undefined,
    department: undefined,
    insight: undefined,
    ways: undefined,
    colouring: undefined,
    litClasses: allLit,
    minimap: true,
    panel: undefined,
    insightsTab: 'insights',
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

/** Opens the insights panel at one of its tabs. */
export const showInsightsTab =
  (tab: InsightsTab): Change =>
  () => ({ panel: 'insights', insightsTab: tab });

/** Opens a panel and gives it the keyboard. */
export const enterPanel =
  (panel: Panel): Change =>
  () => ({ panel, panelTakesFocus: true });

/** Opens the panel with the ways between two people. */
export const showWays =
  (from: PersonId, to: PersonId): Change =>
  () => ({ panel: 'ways', ways: { from, to } });

/** From whom the next piece chosen is the other end of something; undefined while none is asked for. */
export function asksForEnd({ mode }: Pick<BoardView, 'mode'>): PersonId | undefined {
  return mode.kind === 'connecting' || mode.kind === 'findingWay' ? mode.from : undefined;
}

/** Whether choosing this piece next would make it the other end of something. */
export function takesEnd(view: Pick<BoardView, 'mode'>, person: PersonId): boolean {
  const from = asksForEnd(view);
  return from !== undefined && from !== person;
}

/** Makes a piece the other end of the relationship that is drawn, or of the ways that are looked for. */
export const chooseEnd =
  (to: PersonId): Change =>
  (view) => {
    const { mode } = view;
    if (mode.kind === 'connecting') {
      return { mode: idle, ...open({ kind: 'connect', from: mode.from, to })(view) };
    }
    return mode.kind === 'findingWay' ? { mode: idle, ...showWays(mode.from, to)(view) } : {};
  };

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

const isSame = (one: ReadonlySet<Layer>, other: ReadonlySet<Layer>) =>
  one.size === other.size && [...one].every((layer) => other.has(layer));

/**
 * Lays the pieces out by a lens; only the squares have a department to look at closely. Each lens opens with its own
 * layers, unless somebody has chosen others: those stay.
 */
export const showLens =
  (lens: LensId): Change =>
  (view) => ({
    lens,
    department: undefined,
    mode: idle,
    layers: isSame(view.layers, layersOf(view.lens)) ? layersOf(lens) : view.layers,
  });

/** Colours the board by something else, or by nothing. */
export const colourBy =
  (colouring: ColouringId | undefined): Change =>
  () => ({ colouring, litClasses: allLit });

/** Lets a class of the colouring stand out beside those that do already; once more, and it no longer does. */
export const toggleClass =
  (id: ColourClassId): Change =>
  ({ litClasses }) => {
    const next = new Set(litClasses);
    if (!next.delete(id)) next.add(id);
    return { litClasses: next };
  };

/** Lets every class of the colouring stand out again. */
export const lightAllClasses: Change = () => ({ litClasses: allLit });

/** Gives the focus other parts; undefined, or an empty list, takes one away. */
export const focusOn =
  (changes: FocusChanges): Change =>
  ({ focus }) => ({ focus: focusWith(focus, changes) });

/** A neighbourhood of these people: one step, two, three, and none again; of other people it begins anew. */
export const widenNeighbourhood =
  (people: readonly PersonId[]): Change =>
  (view) => {
    const { around, steps } = view.focus ?? {};
    const isAroundThem =
      around?.length === people.length && people.every((person) => around.includes(person));
    const next: NeighbourhoodSteps | undefined = isAroundThem
      ? neighbourhoodSteps.find((wider) => wider > (steps ?? 0))
      : neighbourhoodSteps[0];
    return focusOn({ around: next && people, steps: next })(view);
  };

/** Everything that hides or dims something, back to the default: what one key clears. */
export const showEverything: Change = ({ lens }) => ({
  topic: undefined,
  focus: undefined,
  department: undefined,
  insight: undefined,
  colouring: undefined,
  litClasses: allLit,
  layers: layersOf(lens),
});

/** True while a chip must say that something is hidden or dimmed. */
export function isNarrowed(view: BoardView): boolean {
  return (
    view.topic !== undefined ||
    view.focus !== undefined ||
    view.department !== undefined ||
    view.insight !== undefined ||
    view.colouring !== undefined
  );
}
