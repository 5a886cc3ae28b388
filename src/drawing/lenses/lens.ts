import type {
  Department,
  DepartmentId,
  Layer,
  Person,
  PersonId,
  Rank,
  RankId,
  Relationship,
  RelationshipKind,
  Side,
  Standing,
} from '@/domain/index.ts';
import type { Direction, Point, Rect, Size } from '../geometry.ts';

/** A square by what it means; null is *No department* or *Rank unknown*. */
export interface SquareMeaning {
  readonly department: DepartmentId | null;
  readonly rank: RankId | null;
}

/** The board as the lenses see it. */
export interface LensBoard {
  readonly people: readonly Person[];
  /** Those of the kinds the lens reads. */
  readonly relationships: readonly Relationship[];
  /** Where the network's forces have come to rest, in pitches from its middle; empty until they have. */
  readonly network: ReadonlyMap<PersonId, Point>;
  readonly departments: readonly Department[];
  readonly ranks: readonly Rank[];
  /** The empty squares on which the analysis expects somebody. */
  readonly whiteSpaces: readonly SquareMeaning[];
  /** The room on screen, in pixels, without the evaluation bar. */
  readonly viewport: Size;
  /** The department that is looked at closely: it alone fills the viewport, the others stand beside it. */
  readonly focus?: DepartmentId;
}

/** A column of squares: a department, or the people of a side who have none. */
export interface BoardFile {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly department: DepartmentId | null;
  readonly x: number;
  readonly width: number;
}

/** A row of squares: a rank, or *Rank unknown*. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly rank: RankId | null;
  readonly y: number;
  readonly height: number;
}

interface AnyPlace extends Rect {
  readonly id: string;
  /** In words: "Finance, Executive". */
  readonly name: string;
  /** Whose pieces may stand here. */
  readonly side: Side;
  readonly standing: Standing;
}

export interface Square extends AnyPlace {
  readonly kind: 'square';
  /** Index into the layout's files. */
  readonly file: number;
  /** Index into the layout's rows. */
  readonly row: number;
  /** The chequers: 0 light, 1 dark. */
  readonly shade: 0 | 1;
  /** Empty, and the analysis expects somebody here. */
  readonly whiteSpace: boolean;
}

/** Where people stand who have no place among the others: without department and rank, or without a line. */
export interface Tray extends AnyPlace {
  readonly kind: 'tray';
  /** Its name stands above it among those of the files. */
  readonly titled?: true;
}

/** A piece that others can be dropped on. */
export interface Chair extends AnyPlace {
  readonly kind: 'chair';
  readonly person: PersonId;
}

/** Somewhere a piece can be dropped. */
export type Place = Square | Tray | Chair;

/** The files of one side, for the label above them. */
export interface SideBlock {
  readonly side: Side;
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

/** Where a piece stands: `x` and `y` are its centre. */
export interface Spot extends Point {
  /** The part of the place this piece has for itself and its name. */
  readonly cell: Rect;
  /** The id of its place; undefined where the lens has none. */
  readonly place: string | undefined;
  /** It stays where it was put, whatever else moves. */
  readonly pinned?: true;
}

/** Where everything stands, in world pixels: at zoom 1 one of them is one pixel on screen. */
export interface Layout extends Size {
  /** The side of the square each piece has for itself at least. */
  readonly pitch: number;
  /** The diameter of every piece. */
  readonly pieceSize: number;
  /** Room for rank labels on the left and file labels on top; the squares begin right below. */
  readonly gutter: { readonly left: number; readonly top: number };
  /** The rectangle of all squares, gaps between the sides included. */
  readonly area: Rect;
  readonly blocks: readonly SideBlock[];
  readonly files: readonly BoardFile[];
  readonly rows: readonly BoardRow[];
  /** File by file, each from the highest rank down: the square of file f and row r is `f · rows + r`. */
  readonly squares: readonly Square[];
  readonly trays: readonly Tray[];
  /** Every square, tray and chair. */
  readonly places: readonly Place[];
  /** What pins count from, where the lens has any. */
  readonly middle?: Point;
  /** What columns and rows stand for, where they are the values of tags. */
  readonly axes?: { readonly columns: string; readonly rows: string };
  /** Whom each person reports to, where the lens is about that; the one they stand below comes first. */
  readonly managers?: ReadonlyMap<PersonId, readonly PersonId[]>;
  /** The reporting lines as the lens draws them: the corners from each person up to the manager. */
  readonly elbows?: ReadonlyMap<PersonId, readonly Point[]>;
  /** Everybody on the board, in reading order: file by file from the highest rank, then the trays. */
  readonly positions: ReadonlyMap<PersonId, Spot>;
}

/** What a drop would set and the place it would be in, or why it may not. */
export type Drop =
  | {
      readonly place: string | undefined;
      readonly standing: Standing;
      /** What has to be known before: who of ours covers a contact whom nobody covers yet. */
      readonly asks?: 'coveredBy';
    }
  | { readonly refused: string };

/** A way to lay out the same people. */
export interface Lens {
  readonly id: string;
  readonly label: string;
  /** What its places mean, in one sentence. */
  readonly description: string;
  /** The kinds of relationships that decide where people stand. */
  readonly reads: readonly RelationshipKind[];
  /** The layers it opens with, unless somebody has chosen others; missing means those of the squares. */
  readonly layers?: ReadonlySet<Layer>;
  /** What of a person decides where they stand: nobody moves as long as it stays the same. */
  readonly placement: (person: Person) => readonly unknown[];
  /** Pure: the same board gives the same layout. */
  readonly layout: (board: LensBoard) => Layout;
  /** What dropping the person's piece at this point would change. */
  readonly dropAt: (layout: Layout, point: Point, person: Person) => Drop;
  /** What dropping it on this place would change: the keyboard's way. */
  readonly dropOn: (layout: Layout, place: Place, person: Person) => Drop;
  /** The next place of a piece that is carried by keyboard; undefined at the edge. */
  readonly next: (layout: Layout, from: Place, direction: Direction) => Place | undefined;
}
