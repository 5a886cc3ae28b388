import type { Size } from '../geometry.ts';

/** What has to find room: how many people, where. */
export interface Crowd {
  /** People on each square: `counts[file][rank]`. */
  readonly counts: readonly (readonly number[])[];
  /** The trays below the squares: the files above each, and how many people it holds. */
  readonly trays: readonly { readonly files: readonly number[]; readonly count: number }[];
}

export interface Fit {
  /** The width of each file, in pieces, at least 1. */
  readonly widths: readonly number[];
  /** The height of each rank, in pieces, at least 1. */
  readonly heights: readonly number[];
  /** The height of the trays, in pieces; 0 where nobody is in a tray. */
  readonly trayHeight: number;
  /** The side of the square one piece has for itself, in pixels. */
  readonly pitch: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The room one more column and one more row would leave for a piece, `[columns, rows]`. */
type Room = readonly [byWidth: number, byHeight: number];

/**
 * True where widening leaves the larger piece than raising. Where both leave the same one, that which keeps
 * more to spare wins, then widening.
 */
function widensRatherThanRaises(widened: Room, raised: Room): boolean {
  const difference = Math.min(...widened) - Math.min(...raised);
  return difference === 0 ? Math.max(...widened) >= Math.max(...raised) : difference > 0;
}

/**
 * One piece size for the whole board (`design/look.md`, *Fitting the squares*). Every file has a width and
 * every rank a height counted in pieces, at least 1. While some square holds more people than width × height
 * (the most crowded one first, which leaves larger pieces than any other order tried), its file is widened or its rank raised, whichever leaves the larger
 * pitch = min(board width / Σ widths, board height / Σ heights). A tray is a square as wide as the files above
 * it; to widen it widens the narrowest of them.
 *
 * @param board the room for squares and trays, in pixels, without gutters and gaps
 */
export function fitSquares(crowd: Crowd, board: Size): Fit {
  const { counts, trays } = crowd;
  const widths = counts.map(() => 1);
  const heights = (counts[0] ?? []).map(() => 1);
  let trayHeight = trays.some((tray) => tray.count > 0) ? 1 : 0;

  const room = (moreColumns: number, moreRows: number): Room => [
    board.width / (sum(widths) + moreColumns),
    board.height / (sum(heights) + trayHeight + moreRows),
  ];
  const widen = (file: number) => {
    widths[file] = (widths[file] ?? 0) + 1;
  };

  /** The most crowded square or tray, as the two ways to give it room; undefined when everybody has a place. */
  const mostCrowded = (): { readonly file: number; readonly raise: () => void } | undefined => {
    let found: { file: number; raise: () => void } | undefined;
    let worst = 1;
    counts.forEach((ranks, file) => {
      ranks.forEach((count, rank) => {
        const crowding = count / ((widths[file] ?? 0) * (heights[rank] ?? 0));
        if (crowding <= worst) return;
        worst = crowding;
        const raise = () => {
          heights[rank] = (heights[rank] ?? 0) + 1;
        };
        found = { file, raise };
      });
    });
    for (const tray of trays) {
      const own = tray.files.map((file) => widths[file] ?? 0);
      const narrowest = tray.files[own.indexOf(Math.min(...own))];
      if (tray.count === 0 || narrowest === undefined) continue;
      const crowding = tray.count / (sum(own) * trayHeight);
      if (crowding <= worst) continue;
      worst = crowding;
      const raise = () => {
        trayHeight += 1;
      };
      found = { file: narrowest, raise };
    }
    return found;
  };

  for (let square = mostCrowded(); square !== undefined; square = mostCrowded()) {
    if (widensRatherThanRaises(room(1, 0), room(0, 1))) widen(square.file);
    else square.raise();
  }
  return { widths, heights, trayHeight, pitch: Math.min(...room(0, 0)) };
}
