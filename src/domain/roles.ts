import type { Side } from './sides.ts';

/** The chess pieces by which roles are drawn; only the screen speaks of them. */
export const pieces = ['king', 'queen', 'rook', 'bishop', 'knight', 'pawn'] as const;
export type Piece = (typeof pieces)[number];

/** The letter that sets a role by its piece; N is always the knight. */
export const pieceKeys: Readonly<Record<Piece, string>> = {
  king: 'K',
  queen: 'Q',
  rook: 'R',
  bishop: 'B',
  knight: 'N',
  pawn: 'P',
};

interface RoleRow {
  readonly id: string;
  readonly side: Side;
  readonly piece: Piece;
  readonly label: string;
  /** In the words sales people use. */
  readonly meaning: string;
}

export const roles = [
  {
    id: 'decisionMaker',
    side: 'customer',
    piece: 'king',
    label: 'Decision maker',
    meaning: 'Economic buyer, approver: the final yes or veto',
  },
  {
    id: 'champion',
    side: 'customer',
    piece: 'queen',
    label: 'Champion',
    meaning: 'Power, and sells for us inside: sponsor, advocate with influence',
  },
  {
    id: 'gatekeeper',
    side: 'customer',
    piece: 'rook',
    label: 'Gatekeeper',
    meaning: 'Controls access to others: procurement, assistant, department head',
  },
  {
    id: 'evaluator',
    side: 'customer',
    piece: 'bishop',
    label: 'Evaluator',
    meaning: 'Technical buyer, specifier: judges across departments, can say no',
  },
  {
    id: 'influencer',
    side: 'customer',
    piece: 'knight',
    label: 'Influencer',
    meaning: 'Jumps the hierarchy: adviser, confidant, coach',
  },
  {
    id: 'user',
    side: 'customer',
    piece: 'pawn',
    label: 'User',
    meaning: 'Daily contact, user of what we sell; many, and can be promoted',
  },
  {
    id: 'executiveSponsor',
    side: 'team',
    piece: 'king',
    label: 'Executive sponsor',
    meaning: 'Opens the doors at the top and answers for the account',
  },
  {
    id: 'accountManager',
    side: 'team',
    piece: 'queen',
    label: 'Account manager',
    meaning: 'Leads the account and every relationship in it',
  },
  {
    id: 'serviceLead',
    side: 'team',
    piece: 'rook',
    label: 'Service lead',
    meaning: 'Delivery or service: keeps what was promised',
  },
  {
    id: 'specialist',
    side: 'team',
    piece: 'bishop',
    label: 'Specialist',
    meaning: 'Technical specialist: convinces those who specify and test',
  },
  {
    id: 'partnerManager',
    side: 'team',
    piece: 'knight',
    label: 'Partner manager',
    meaning: 'Consultant or partner manager: comes in from the side',
  },
  {
    id: 'support',
    side: 'team',
    piece: 'pawn',
    label: 'Support',
    meaning: 'Daily work with the users',
  },
] as const satisfies readonly RoleRow[];

export type Role = (typeof roles)[number]['id'];
export type CustomerRole = Extract<(typeof roles)[number], { side: 'customer' }>['id'];
export type TeamRole = Extract<(typeof roles)[number], { side: 'team' }>['id'];

export const roleIds: readonly Role[] = roles.map((role) => role.id);

export function roleOf(id: Role): (typeof roles)[number] {
  const role = roles.find((candidate) => candidate.id === id);
  if (role === undefined) throw new RangeError(`No such role: ${id}`);
  return role;
}

/** The roles a person of this side can have; none for outside people. */
export function rolesOfSide(side: Side): readonly (typeof roles)[number][] {
  return roles.filter((role) => role.side === side);
}

/** The role drawn as this piece on this side, or undefined where the side has none. */
export function roleOfPiece(side: Side, piece: Piece): Role | undefined {
  return roles.find((role) => role.side === side && role.piece === piece)?.id;
}

/** The part of a customer in decisions that counts for the analysis (`design/analysis.md`, *Circle*). */
export const circleRoles: readonly CustomerRole[] = [
  'decisionMaker',
  'champion',
  'gatekeeper',
  'evaluator',
  'influencer',
];
