import type { Findings, Insight } from '@/analysis/index.ts';
import { type Dismissal, type Person, type PersonId, roleOf } from '@/domain/index.ts';
import type { PlainPiece, PlainPieces, Point } from '@/drawing/index.ts';
import type { PieceColouring } from '../canvas-store.ts';
import { alarmedPeople } from './alarms.ts';

interface Shown {
  /** Where they stand, or hang. */
  readonly positions: ReadonlyMap<PersonId, Point>;
  readonly pieceSize: number;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly dismissals: ReadonlyMap<string, Dismissal>;
  readonly findings: Findings | undefined;
  readonly insights: readonly Insight[];
  readonly colouring: PieceColouring | undefined;
  readonly selection: ReadonlySet<PersonId>;
}

/** The pieces as they look from afar, in reading order; `among` leaves the others out. */
export function plainPieces(
  { positions, pieceSize, people, dismissals, findings, insights, colouring, selection }: Shown,
  among: (person: PersonId) => boolean = () => true,
): PlainPieces {
  const alarmed = alarmedPeople(insights, dismissals);
  const pieces: PlainPiece[] = [];
  for (const [id, { x, y }] of positions) {
    const person = people.get(id);
    if (person === undefined || !among(id)) continue;
    const colourClass = colouring?.classOf.get(id);
    pieces.push({
      x,
      y,
      side: person.side,
      piece: person.role === undefined ? undefined : roleOf(person.role).piece,
      influence: person.influence,
      stance: person.stance,
      coverage: findings?.people.get(id)?.cover ?? 0,
      alarm: alarmed.has(id),
      ground: colourClass === undefined ? undefined : colouring?.grounds.get(colourClass),
      ink: colourClass === undefined ? undefined : colouring?.inks.get(colourClass),
      inactive: person.active === false,
      selected: selection.has(id),
    });
  }
  return { pieces, size: pieceSize };
}
