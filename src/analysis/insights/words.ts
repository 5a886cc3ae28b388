import {
  levelLabel,
  type Person,
  type PersonId,
  roleOf,
  type Score,
  type Share,
  type Strength,
} from '@/domain/index.ts';
import type { CleanBoard, PersonIndex, Thread } from '../clean-up.ts';
import type { WarmPath } from '../warmth.ts';

/** Where names come from: the board itself, so that rankings can speak of moves in the same words. */
interface Named {
  readonly board: CleanBoard;
}

/** As in "51 %". */
export function percent(share: Share): string {
  return `${Math.round(share * 100)} %`;
}

/** As in "1 day", "2 days". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** As in "Anna, Bob and Carl"; of more than `most` only so many are named. */
export function listed(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), counted(rest, 'other')] : names;
  const last = shown.at(-1) ?? 'nobody';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

export function nameOf({ board }: Named, index: PersonIndex): string {
  return board.people[index]?.name ?? '';
}

/** As in "Dana Wu (CFO)". */
export function titled({ name, title }: Person): string {
  return title === undefined || title === '' ? name : `${name} (${title})`;
}

/** As in "the decision maker Dana Wu (CFO)". */
export function withRole(person: Person): string {
  return person.role === undefined
    ? titled(person)
    : `the ${roleOf(person.role).label.toLowerCase()} ${titled(person)}`;
}

/** As in "Anna's, level 3 (Credible source), last contact 40 days ago". */
export function threadInWords(named: Named, thread: Thread): string {
  const { member, level, lastContact } = thread;
  const when =
    lastContact === undefined
      ? 'no date of the last contact'
      : `last contact ${daysAgo(named.board.today - lastContact)}`;
  return `${nameOf(named, member)}’s, ${levelInWords(level)}, ${when}`;
}

/** As in "level 3 (Credible source)". */
export function levelInWords(level: Strength): string {
  return `level ${level} (${levelLabel(level)})`;
}

export function daysAgo(days: number): string {
  return days === 0 ? 'today' : `${counted(days, 'day')} ago`;
}

/** The names of the people of a path. */
export function namesOf({ board }: Named, people: readonly PersonId[]): string[] {
  return people.map((id) => board.people[board.indexOf.get(id) ?? -1]?.name ?? id);
}

/** Who brings us to the end of a path, as in "Carl can introduce Anna (51 %)." */
export function introduction(named: Named, path: WarmPath | undefined): string {
  if (path === undefined) return 'No warm path leads there: it takes a cold approach.';
  const [member, ...others] = namesOf(named, path.people);
  const between = others.slice(0, -1);
  const chance = percent(path.warmth);
  if (between.length === 0) return `${member} knows the way (${chance}).`;
  if (between.length === 1) return `${between[0]} can introduce ${member} (${chance}).`;
  return `${member} can get there through ${listed(between, between.length)} (${chance}).`;
}

/** Makes the first letter a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A change of the score, as in "+7.2 points", "−3 points" or "less than 0.1 points". */
export function worth(change: Score): string {
  const size = Math.abs(change);
  return size < leastShown ? pointsInWords(size) : `${change < 0 ? '−' : '+'}${pointsInWords(size)}`;
}

/** As in "7.2 points", "1 point" or "less than 0.1 points". */
export function pointsInWords(points: Score): string {
  return points < leastShown ? 'less than 0.1 points' : counted(Math.round(points * 10) / 10, 'point');
}

/** Points below this are rounded to 0, which would read like nothing at all. */
const leastShown = 0.05;

/**
 * Who is to act, as in "Anna knows them best and should ask again."
 *
 * @param threads ours to the contact, the most direct first
 */
export function bestPlaced(named: Named, [best]: readonly Thread[], task: string): string {
  return best === undefined
    ? `Nobody of ours has met them: whoever knows the people around them ${task}.`
    : `${nameOf(named, best.member)} knows them best and ${task}.`;
}
