import {
  type Icon,
  IconChessBishopFilled,
  IconChessFilled,
  IconChessKingFilled,
  IconChessKnightFilled,
  IconChessQueenFilled,
  IconChessRookFilled,
} from '@tabler/icons-react';
import { type Piece, type Role, roleOf } from '@/domain/index.ts';

/** The chess piece as an icon of controls and lists; the board draws its own. */
export const pieceIcons: Readonly<Record<Piece, Icon>> = {
  king: IconChessKingFilled,
  queen: IconChessQueenFilled,
  rook: IconChessRookFilled,
  bishop: IconChessBishopFilled,
  knight: IconChessKnightFilled,
  pawn: IconChessFilled,
};

/** The icon of a role, or undefined without one. */
export function roleIcon(role: Role | undefined): Icon | undefined {
  return role === undefined ? undefined : pieceIcons[roleOf(role).piece];
}
