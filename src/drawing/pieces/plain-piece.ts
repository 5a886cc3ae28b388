import type { Influence, Piece, Share, Side, Stance } from '@/domain/index.ts';
import type { Point } from '../geometry.ts';

/**
 * A piece as it is drawn from afar: without the marks that would be specks, and without what is stale. A plain
 * object, since a worker gets it.
 */
export interface PlainPiece extends Point {
  readonly side: Side;
  readonly piece: Piece | undefined;
  /** Contacts alone have these; undefined is unknown. */
  readonly influence: Influence | undefined;
  readonly stance: Stance | undefined;
  readonly coverage: Share;
  readonly alarm: boolean;
  /** The colour of its class while the board is coloured. */
  readonly ground: string | undefined;
  /** The colour of the glyph on that. */
  readonly ink: string | undefined;
  /** Has left: a stroke through the piece. */
  readonly inactive: boolean;
  /** Has the accent's halo around it. */
  readonly selected: boolean;
}

/** What is drawn of the pieces, all of one size. */
export interface PlainPieces {
  readonly pieces: readonly PlainPiece[];
  /** The diameter, in world pixels. */
  readonly size: number;
}
