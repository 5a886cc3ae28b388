import { influenceLabel, type Person, roleOf, sideOf, stanceOf } from '@/domain/index.ts';

/** A piece in words, for those who do not see it: name, role, influence, stance and coverage. */
export function pieceWords(person: Person, coverage: number | undefined, alarm: boolean): string {
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
  if (alarm) parts.push('needs attention');
  return parts.join(', ');
}
