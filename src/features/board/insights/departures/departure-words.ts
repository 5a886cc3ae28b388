import type { Departure } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';

/** Of those who are lost so many are named. */
const named = 3;

/** Whether a departure costs something. */
export function costs({ severity, lostPaths }: Departure): boolean {
  return severity !== undefined || lostPaths.length > 0;
}

function listed(names: readonly string[]): string {
  const rest = names.length - named;
  const shown = rest > 0 ? [...names.slice(0, named), `${rest} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** What is lost besides points, in sentences. The seat of a contact who leaves passes to somebody nobody knows. */
export function lossesInWords(
  { id, side, lostThreads, lostPaths }: Departure,
  nameOf: (person: PersonId) => string,
): readonly string[] {
  const called = (person: PersonId) => (person === id ? 'the successor' : nameOf(person));
  const others = lostThreads.filter((person) => person !== id);
  const words: string[] = [];
  if (others.length > 0) {
    words.push(
      `${side === 'team' ? 'Takes the last thread' : 'We lose the last thread'} to ${listed(others.map(called))}.`,
    );
  }
  if (lostPaths.length > 0) words.push(`No warm path is left to ${listed(lostPaths.map(called))}.`);
  return words;
}
