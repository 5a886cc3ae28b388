/** Entries in one message: reading a message holds up the page, and nothing can be done in between. */
const most = 400;

/** Some entries of a long list or map of something large, or, as the last part, everything else of it. */
export type Part<Whole> =
  | { readonly of: keyof Whole; readonly items: readonly unknown[] }
  | { readonly of: keyof Whole; readonly entries: readonly (readonly [unknown, unknown])[] }
  | { readonly rest: Partial<Whole> };

/** Takes something large apart, so that it can be handed over in messages that are each read in a moment. */
export function partsOf<Whole extends object>(whole: Whole): readonly Part<Whole>[] {
  const parts: Part<Whole>[] = [];
  const rest: Partial<Whole> = {};
  for (const key of Object.keys(whole) as (keyof Whole)[]) {
    const value = whole[key];
    if (Array.isArray(value) && value.length > most)
      for (const items of chunks<unknown>(value)) parts.push({ of: key, items });
    else if (value instanceof Map && value.size > most)
      for (const entries of chunks<[unknown, unknown]>([...value])) parts.push({ of: key, entries });
    else rest[key] = value;
  }
  return [...parts, { rest }];
}

const chunks = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );

/** Puts together what was taken apart, in the order in which the parts were made. */
export class Gathering<Whole extends object> {
  #lists = new Map<keyof Whole, unknown[]>();
  #maps = new Map<keyof Whole, Map<unknown, unknown>>();

  /** The whole with its last part; undefined until then. */
  add(part: Part<Whole>): Whole | undefined {
    if ('items' in part) {
      const list = this.#lists.get(part.of) ?? [];
      this.#lists.set(part.of, list);
      list.push(...part.items);
      return undefined;
    }
    if ('entries' in part) {
      const map = this.#maps.get(part.of) ?? new Map<unknown, unknown>();
      this.#maps.set(part.of, map);
      for (const [key, value] of part.entries) map.set(key, value);
      return undefined;
    }
    // All of its fields are there: each is in the rest or was taken out of it.
    return { ...part.rest, ...Object.fromEntries([...this.#lists, ...this.#maps]) } as Whole;
  }
}
