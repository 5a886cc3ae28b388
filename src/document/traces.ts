import { focusWith, type Move, type PersonId, type SavedView, tags } from '@/domain/index.ts';

/** The fields that say who set or wrote something. */
export const signatures: readonly string[] = [...tags.map((tag) => `${tag}SetBy`), 'createdBy', 'by'];

/** A record without this name in the fields that say who set or wrote it. */
export function unsigned<Row extends object>(record: Row, name: string | undefined): Row {
  const kept = Object.entries(record).filter(
    ([field, value]) => value !== name || !signatures.includes(field),
  );
  return Object.fromEntries(kept) as Row;
}

/** True for the id of an insight (its kind, a colon, and encoded ids with commas between) that names somebody. */
export function insightNames(insight: unknown, person: PersonId): boolean {
  if (typeof insight !== 'string') return false;
  const ids = insight.slice(insight.indexOf(':') + 1).split(',');
  return ids.includes(encodeURIComponent(person));
}

/** What a move says in words. Where the analysis proposed it, we put names into them ourselves. */
const words = ['what', 'reason', 'expected'] as const satisfies readonly (keyof Move)[];

/**
 * What of a move changes when somebody is erased who is not its contact: the one who makes it, one on the way, or
 * one whom a proposed move may name. Undefined takes a field away.
 *
 * @param name theirs, where it is known
 */
export function moveWithout(
  move: { readonly [Key in keyof Move]?: unknown },
  person: PersonId,
  name: string | undefined,
): { readonly [Key in keyof Move]?: unknown } {
  const via: readonly unknown[] = Array.isArray(move.via) ? move.via : [];
  const others = via.filter((id) => id !== person);
  const isOnTheWay = others.length < via.length;
  if (move.member !== person && !isOnTheWay && move.type === undefined) return {};
  const said = words.flatMap((field) => {
    const text = move[field];
    if (typeof text !== 'string' || name === undefined) return [];
    const without = nameless(text, name);
    // Whatever is written wins over a colleague's edit that is still to be merged: only what must change.
    return without === text ? [] : [[field, without] as const];
  });
  return {
    ...(move.member === person ? { member: undefined } : {}),
    ...(isOnTheWay ? { via: others.length === 0 ? undefined : others } : {}),
    ...Object.fromEntries(said),
  };
}

/**
 * What of a saved view changes when somebody is erased: its focus no longer names them, in no list of any version.
 * Undefined takes the focus away.
 */
export function viewWithout(
  { focus }: { readonly [Key in keyof SavedView]?: unknown },
  person: PersonId,
): { readonly focus?: unknown } {
  if (typeof focus !== 'object' || focus === null) return {};
  const lists = Object.entries(focus).flatMap(([part, values]: [string, unknown]) =>
    Array.isArray(values) && values.includes(person)
      ? [[part, values.filter((id) => id !== person)] as const]
      : [],
  );
  return lists.length === 0 ? {} : { focus: focusWith(focus, Object.fromEntries(lists)) };
}

/** A text in which a name, where it stands by itself, is nobody's. */
function nameless(text: string, name: string): string {
  const literally = name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (literally === '') return text;
  return text.replaceAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])${literally}(?![\p{L}\p{N}])`, 'gu'),
    'somebody',
  );
}
