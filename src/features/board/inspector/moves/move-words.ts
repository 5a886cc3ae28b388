import type { CalendarDate, Move, PersonId } from '@/domain/index.ts';
import { moveTypeLabel } from '@/features/board/insights/moves/move-types.ts';
import { dateLabel } from '@/features/board/parts/dates.ts';

type NameOf = (person: PersonId) => string | undefined;

/** As in "by 15 Jul 2026", "overdue since 3 May 2026", "done on 1 Jul 2026". */
export function whenInWords({ due, doneOn }: Move, today: CalendarDate): string {
  if (doneOn !== undefined) return `done on ${dateLabel(doneOn)}`;
  if (due === undefined) return 'no date yet';
  return `${due < today ? 'overdue since' : 'by'} ${dateLabel(due)}`;
}

/** Who else has a part in a move than the one it is listed for, as in "Anna · with Dana". */
export function whoInWords({ member, contact }: Move, of: PersonId, nameOf: NameOf): string {
  const others = [
    member === of || member === undefined ? undefined : nameOf(member),
    contact === of || contact === undefined ? undefined : nameOf(contact),
  ];
  return others
    .map((name, index) => (name !== undefined && index === 1 ? `with ${name}` : name))
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** As in "Introduction by way of Carl"; nothing where neither is known. */
export function howInWords({ type, via = [] }: Move, nameOf: NameOf): string {
  const names = via.map((id) => nameOf(id) ?? 'somebody who is no longer there');
  return [
    type === undefined ? '' : moveTypeLabel(type),
    names.length === 0 ? '' : `by way of ${names.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
