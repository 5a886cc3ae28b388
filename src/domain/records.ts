import type { Focus } from './focus.ts';
import type { Influence } from './influence.ts';
import type { RelationshipKind } from './relationship-kinds.ts';
import type { Role } from './roles.ts';
import type { Side } from './sides.ts';
import type { Stance } from './stance.ts';
import type { Strength } from './strength.ts';
import type {
  AuthorId,
  CalendarDate,
  Days,
  DepartmentId,
  DismissalId,
  Instant,
  MoveId,
  PersonId,
  RankId,
  RelationshipId,
  Share,
  TopicId,
  TouchId,
  ViewId,
} from './units.ts';

/*
 * The records of an account. A missing optional field means unknown. Fields are flat, since the document
 * merges field by field. Keys that are not named here survive in the document untouched.
 */

/** The tags whose evidence, author and date are kept. */
export const tags = ['role', 'influence', 'stance'] as const;
export type Tag = (typeof tags)[number];

/** When a tag was set, by whom, and how we know; all may be unknown. */
export type TagStamps = {
  readonly [Key in `${Tag}SetAt`]?: Instant;
} & {
  readonly [Key in `${Tag}SetBy`]?: string;
} & {
  readonly [Key in `${Tag}Evidence`]?: string;
};

/** A piece on the board. */
export interface Person extends TagStamps {
  readonly id: PersonId;
  readonly name: string;
  readonly side: Side;
  readonly title?: string;
  readonly department?: DepartmentId;
  readonly rank?: RankId;
  readonly role?: Role;
  readonly influence?: Influence;
  readonly stance?: Stance;
  /** False for a person who has left; missing means active. */
  readonly active?: boolean;
  /** An identifier from elsewhere (a CRM's, a table's row) by which later imports match. */
  readonly key?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location?: string;
  readonly topics?: readonly TopicId[];
  /** Free labels such as *coach* or *budget holder*. */
  readonly labels?: readonly string[];
  readonly notes?: string;
  /** Where the network lens keeps the piece, in pitches from its middle: one value, since half a place is none. */
  readonly pin?: readonly [x: number, y: number];
  readonly createdAt?: Instant;
}

export interface Relationship {
  readonly id: RelationshipId;
  readonly kind: RelationshipKind;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly strength?: Strength;
  /** The level we want (`covers` only). */
  readonly target?: Strength;
  /** How often we mean to meet, in days (`covers` only). */
  readonly cadence?: Days;
  /** The date entered; the latest touch may be later (see `lastContactOf`). */
  readonly lastContact?: CalendarDate;
  readonly topics?: readonly TopicId[];
  readonly notes?: string;
  readonly createdAt?: Instant;
}

/** A contact that took place. */
export interface Touch {
  readonly id: TouchId;
  readonly date: CalendarDate;
  readonly team: readonly PersonId[];
  readonly contacts: readonly PersonId[];
  readonly channel?: string;
  readonly note?: string;
  readonly topics?: readonly TopicId[];
  readonly createdAt?: Instant;
  readonly createdBy?: string;
}

/**
 * A planned action: who of ours does what with whom, by when, expecting which change. We ask for what and
 * whom; a file from elsewhere may know less.
 */
export interface Move {
  readonly id: MoveId;
  /** What is to be done. */
  readonly what?: string;
  /** The contact it is done with. */
  readonly contact?: PersonId;
  /** Who of ours does it. */
  readonly member?: PersonId;
  /** Which of the analysis' types it is, such as `introduction`; a newer version may know more of them. */
  readonly type?: string;
  /** Whom it leads by, in order, from our side on. */
  readonly via?: readonly PersonId[];
  /** Why it was chosen: what it was worth on the day it was planned. */
  readonly reason?: string;
  readonly due?: CalendarDate;
  /** The change that is expected of it. */
  readonly expected?: string;
  /** The day it was done; missing while it is planned. */
  readonly doneOn?: CalendarDate;
  readonly topics?: readonly TopicId[];
  readonly createdAt?: Instant;
  readonly createdBy?: string;
}

/** A file of the board. Departments stand left to right by `order`, then id. */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly side: Side;
  readonly order: number;
}

/** A row of the board. Ranks stand from the highest to the lowest by `order`, then id. */
export interface Rank {
  readonly id: RankId;
  readonly name: string;
  readonly order: number;
}

/** A product line, project or site. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
}

/** An insight somebody has put aside, with the severity it had: it comes back when that rises. */
export interface Dismissal {
  readonly id: DismissalId;
  /** The stable id of the insight. */
  readonly insight: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly by?: string;
  readonly at?: Instant;
}

/**
 * The part of the board that is in view, as shares of the whole of it, so that it means the same on every screen: its
 * middle, and how much of the width there is.
 */
export interface ViewFrame {
  readonly x: Share;
  readonly y: Share;
  readonly width: Share;
}

/** How the board is looked at. What is missing is as on a board that is opened for the first time. */
export interface ViewLook {
  /** Ids of lens, colouring, its classes and layers; a newer version may know more of them. */
  readonly lens?: string;
  readonly colouring?: string;
  readonly litClasses?: readonly (string | number)[];
  readonly layers?: readonly string[];
  readonly topic?: TopicId;
  /** The department that is looked at closely. */
  readonly department?: DepartmentId;
  readonly focus?: Focus;
  /** Missing while the whole board, or the whole department, is in view. */
  readonly frame?: ViewFrame;
}

/** A way to look at the board that has a name, for everybody who works on the account. */
export interface SavedView extends ViewLook {
  readonly id: ViewId;
  readonly name: string;
  readonly createdAt?: Instant;
  readonly createdBy?: string;
}

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What is known of the account as a whole. */
export interface Account {
  readonly name: string;
  /** The pinned clock: the analysis reads this date instead of today's. */
  readonly asOf?: CalendarDate;
  /** Days after which a tag or a contact counts as stale; 90 where missing. */
  readonly reviewCadence?: Days;
  /** Contacts one member can look after; 30 where missing. */
  readonly contactLimit?: number;
  /** True for the invented sample account. */
  readonly sample?: boolean;
}

/** Every collection of an account's document, by name. */
export interface Records {
  people: Person;
  relationships: Relationship;
  touches: Touch;
  moves: Move;
  topics: Topic;
  departments: Department;
  ranks: Rank;
  dismissals: Dismissal;
  views: SavedView;
}

export type CollectionName = keyof Records;

export const collectionNames = [
  'people',
  'relationships',
  'touches',
  'moves',
  'topics',
  'departments',
  'ranks',
  'dismissals',
  'views',
] as const satisfies readonly CollectionName[];

/** What one record of a collection is called within a sentence. */
export const recordWords: Readonly<Record<CollectionName, string>> = {
  people: 'person',
  relationships: 'relationship',
  touches: 'touch',
  moves: 'move',
  topics: 'topic',
  departments: 'department',
  ranks: 'rank',
  dismissals: 'dismissed insight',
  views: 'view',
};

/** Who works here: stamps tags. It stays in the browser except inside files. */
export interface Author {
  readonly id: AuthorId;
  readonly name: string;
  readonly initials: string;
}

/** The whole board at one moment: what the analysis, the lenses and the exports read. */
export interface BoardSnapshot {
  readonly account: Account;
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  readonly touches: readonly Touch[];
  readonly topics: readonly Topic[];
  readonly departments: readonly Department[];
  readonly ranks: readonly Rank[];
}
