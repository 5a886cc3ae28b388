import { influenceLabel, type Person, roleOf, sideOf, stanceOf } from '@/domain/index.ts';

interface Shown {
  /** 0–1; undefined before the first analysis. */
  readonly coverage: number | undefined;
  readonly alarm: boolean;
  readonly pinned: boolean;
  /** The figure the board is coloured by. */
  readonly figure: string | undefined;
}

/** A piece in words, for those who do not see it: name, role, influence, stance, coverage and figure. */
export function pieceWords(person: Person, { coverage, alarm, pinned, figure }: Shown): string {
  const parts = [person.name];
  if (person.title !== undefined) parts.push(person.title);
  parts.push(
    person.role === undefined ? `${sideOf(person.side).one}, no role yet` : roleOf(person.role).label,
  );
  if (person.side === 'customer') {
    parts.push(`influence ${influenceLabel(person.influence).toLowerCase()}`);
    parts.push(`stance ${stanceOf(person.stance).label.toLowerCase()}`);
    if (coverage !== undefined) parts.push(`coverage ${Math.round(coverage * 100)} %`);
  }
  if (figure !== undefined) parts.push(figure);
  if (pinned) parts.push('pinned');
  if (alarm) parts.push('needs attention');
  return parts.join(', ');
}
