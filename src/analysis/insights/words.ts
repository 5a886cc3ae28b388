import { levelLabel, type Person, roleOf, type Share } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import type { WarmPath } from '../warmth.ts';
import type { InsightContext } from './context.ts';

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

export function nameOf(context: InsightContext, index: PersonIndex): string {
  return context.person(index).name;
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
export function threadInWords(context: InsightContext, thread: Thread): string {
  const { member, level, lastContact } = thread;
  const when =
    lastContact === undefined
      ? 'no date of the last contact'
      : `last contact ${daysAgo(context.board.today - lastContact)}`;
  return `${nameOf(context, member)}’s, level ${level} (${levelLabel(level)}), ${when}`;
}

function daysAgo(days: number): string {
  return days === 0 ? 'today' : `${counted(days, 'day')} ago`;
}

/** Who brings us to the end of a path, as in "Carl can introduce Anna (51 %)." */
export function introduction(context: InsightContext, path: WarmPath | undefined): string {
  if (path === undefined) return 'No warm path leads there: it takes a cold approach.';
  const [member, ...others] = path.people.map((id) => {
    const index = context.board.indexOf.get(id);
    return index === undefined ? id : nameOf(context, index);
  });
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

/** A change of the score, as in "+7.2" or "−3". */
export function points(change: number): string {
  const rounded = Math.round(Math.abs(change) * 10) / 10;
  return `${change < 0 ? '−' : '+'}${rounded}`;
}
