import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Departure, Findings, Insight, MetricsFindings, Rankings, Ways } from '@/analysis/index.ts';
import type { AccountDocument, HistoryState, KeptNetwork, ReadModel, SaveStatus } from '@/document/index.ts';
import type {
  CalendarDate,
  DepartmentId,
  PersonId,
  RankId,
  Score,
  Share,
  ViewFrame,
} from '@/domain/index.ts';
import type { Lens, LensBoard, StancePaletteId } from '@/drawing/index.ts';
import type { NetworkInput } from '@/drawing/network/forces.ts';
import type { PictureColouring } from '@/drawing/picture/index.ts';
import type { Slot } from './slot.ts';
import type { BoardView, ViewStore } from './view-store.ts';

/** The newest results of the analysis, with the revision of the board they belong to. */
export interface AnalysisState {
  /** Undefined until the first results are there. */
  readonly findings: Findings | undefined;
  /** The newest that are known; see `rankingsAreCurrent`. */
  readonly rankings: Rankings | undefined;
  /**
   * Whether the rankings are of the same board as the findings: they take longer, and until they are there those of
   * the board before are at hand, to be shown as such.
   */
  readonly rankingsAreCurrent: boolean;
  /** Every insight: those of the findings, and what the rankings made of the newest board they know. */
  readonly insights: readonly Insight[];
  /** The ids of insights that belong to an older board; the newer one is still being ranked. */
  readonly olderInsights: ReadonlySet<string>;
  readonly revision: number;
  /** A newer board is being analysed. */
  readonly busy: boolean;
  /** How much of the rankings is done, 0–1; undefined unless they last. */
  readonly progress: Share | undefined;
  /** What went wrong last, in words for the person in front of the screen. */
  readonly error: string | undefined;
}

/** Moves the view of the board; the canvas puts one in place while it is mounted. */
export interface Camera {
  fit(): void;
  /** Brings these people into view, together. */
  frame(people: readonly PersonId[]): void;
  /** Brings one piece to the middle, near enough to read it. */
  flyTo(person: PersonId): void;
  frameDepartment(department: DepartmentId): void;
  frameSquare(department: DepartmentId, rank: RankId): void;
  zoomBy(factor: number): void;
  /** The part of the board in view; undefined while the whole of it, or of a department, is kept in view. */
  part(): ViewFrame | undefined;
  /**
   * Keeps a part of the board in view, however it comes to be laid out, until somebody looks elsewhere; undefined the
   * whole of what is looked at.
   */
  showPart(part: ViewFrame | undefined): void;
  /** Gives the keyboard focus back to the board. */
  focus(): void;
}

/** Walks the board and carries pieces by keyboard; the canvas puts one in place while it is mounted. */
export interface Walker {
  /** Focuses and selects the next piece in a direction; `extend` keeps the others selected. */
  walk(direction: 'left' | 'right' | 'up' | 'down', extend: boolean): void;
  /** Lifts the selected pieces, so that `carry` moves them square by square. */
  lift(): void;
  carry(direction: 'left' | 'right' | 'up' | 'down'): void;
  drop(): void;
  putBack(): void;
}

/** What the canvas draws, for whoever wants to draw the same elsewhere. */
export interface Drawn {
  readonly lens: Lens;
  readonly board: LensBoard;
  readonly colouring: PictureColouring | undefined;
  /** The people whom the focus leaves; undefined while there is none. */
  readonly focus: ReadonlySet<PersonId> | undefined;
}

export interface MetricsOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: Share) => void;
}

/** Arranges the network of people beside the page, and keeps where they came to stand. */
export interface NetworkPort {
  /** Rejects when it is stopped, or its worker crashes. */
  arrange(input: NetworkInput, options?: MetricsOptions): Promise<KeptNetwork['places']>;
  kept(): Promise<KeptNetwork | undefined>;
  keep(network: KeptNetwork): Promise<void>;
}

/** What the person in front of the screen has chosen for every board. */
export interface BoardPreferences {
  readonly stancePalette: StancePaletteId;
}

/** What a what-if sandbox offers beside an ordinary board: its edits are on a copy that nobody else sees. */
export interface Sandbox {
  /** The real board and its analysis. */
  readonly before: Pick<BoardSession, 'document' | 'analysis'>;
  /**
   * How much of the change of the score is on the people who count on both boards; undefined where they are the same,
   * or where that leaves no score. A team must not gain by deleting people.
   */
  changeOnSamePeople(): Promise<Score | undefined>;
  /** Writes everything tried out onto the real board as one undo step, and goes back to it. */
  apply(): void;
  /** Goes back to the real board, which never knew. */
  leave(): void;
}

/** Everything one open board works with. The app makes it, the features of the board share it. */
export interface BoardSession {
  readonly document: AccountDocument;
  readonly analysis: StoreApi<AnalysisState>;
  readonly saving: StoreApi<SaveStatus>;
  readonly view: ViewStore;
  readonly preferences: Pick<StoreApi<BoardPreferences>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** "I am this piece", as the local profile says. */
  readonly ownPiece?: () => PersonId | undefined;
  readonly camera: Slot<Camera>;
  readonly walker: Slot<Walker>;
  /** As of now; the canvas puts it in place while it is mounted. */
  readonly drawn: Slot<() => Drawn>;
  /** What it would cost if this person left, for those whom the rankings leave out; see `departureAtOnce`. */
  departureOf(person: PersonId): Promise<Departure | undefined>;
  /** The ways between two people, warm and short; undefined where one of them is not there. */
  waysBetween(one: PersonId, other: PersonId): Promise<Ways | undefined>;
  /** Computes the expert figures, on demand since they take long on a large board. Rejects when stopped. */
  metrics(options?: MetricsOptions): Promise<MetricsFindings>;
  readonly network: NetworkPort;
  /** Set while this board is a what-if sandbox. */
  readonly sandbox: Sandbox | undefined;
  /** Tries something out: opens the sandbox, unless this is one, and changes it. */
  tryOut(change?: (document: AccountDocument) => void): void;
  /** Erases a person everywhere this browser reaches: document, storage, reviews, other tabs. */
  erase(person: PersonId): Promise<void>;
}

const SessionContext = createContext<BoardSession | undefined>(undefined);

export const BoardSessionProvider = SessionContext.Provider;

/** The open board. Throws outside of `BoardSessionProvider`. */
export function useBoard(): BoardSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No board is open here.');
  return session;
}

/** The date the board is read as of: the account's pinned one, or today's. */
export function todayOf({ document }: Pick<BoardSession, 'document'>): CalendarDate {
  return document.model.getState().account.asOf ?? document.clock.today();
}

/** A narrow slice of the read model; select values that keep their identity, such as a record or a Map. */
export function useModel<Slice>(select: (model: ReadModel) => Slice): Slice {
  return useStore(useBoard().document.model, select);
}

/** A narrow slice of the view. */
export function useView<Slice>(select: (view: BoardView) => Slice): Slice {
  return useStore(useBoard().view, select);
}

/** A narrow slice of the analysis. */
export function useAnalysis<Slice>(select: (analysis: AnalysisState) => Slice): Slice {
  return useStore(useBoard().analysis, select);
}

/** A narrow slice of the undo log. */
export function useHistory<Slice>(select: (history: HistoryState) => Slice): Slice {
  return useStore(useBoard().document.history, select);
}
