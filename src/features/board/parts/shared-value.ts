import type { Person } from '@/domain/index.ts';

/** Stands for *several different values* and for *no value* in the choices of a field. */
export const mixed = 'mixed';
export const none = 'none';

/** The value that all people share, `mixed` when they differ; undefined when all of them have none. */
export function shared<Value>(
  people: readonly Person[],
  valueOf: (person: Person) => Value | undefined,
): Value | typeof mixed | undefined {
  const values = new Set(people.map(valueOf));
  if (values.size > 1) return mixed;
  const [only] = values;
  return only;
}

/** A shared value as the value of a control. */
export function choiceOf(value: string | number | undefined): string {
  return value === undefined ? none : String(value);
}
