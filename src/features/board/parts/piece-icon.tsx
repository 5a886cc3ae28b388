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

/** The glyph of a role; nothing without one. */
export function RoleGlyph({ role, size }: { readonly role: Role | undefined; readonly size: number }) {
  if (role === undefined) return null;
  const Glyph = pieceIcons[roleOf(role).piece];
  return <Glyph size={size} />;
}
