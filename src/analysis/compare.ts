/** Below this, a difference between two computed numbers is rounding (`design/analysis.md`, *Clean-up*). */
const rounding = 1e-12;
/** Values of a list that are so close stand in one group. */
const groupWidth = 1e-9;

/** x ≥ y, but for rounding. */
export function atLeast(x: number, y: number): boolean {
  return x >= y - rounding;
}

/** x < y: the negation of `atLeast`. */
export function below(x: number, y: number): boolean {
  return x < y - rounding;
}

/** x > 0, but for rounding. */
export function positive(x: number): boolean {
  return x > rounding;
}

/** Orders texts by code unit, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A new list, largest value first. A value joins the group of the first value it is within 1e-9 of, and
 * `within` orders each group, so that rounding never decides an order.
 */
export function ranked<Item>(
  items: Iterable<Item>,
  value: (item: Item) => number,
  within: (a: Item, b: Item) => number,
): Item[] {
  const rows = Array.from(items, (item) => ({ item, value: value(item), group: 0 }));
  rows.sort((a, b) => b.value - a.value);
  let group = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (group - row.value > groupWidth) group = row.value;
    row.group = group;
  }
  rows.sort((a, b) => b.group - a.group || within(a.item, b.item));
  return rows.map((row) => row.item);
}
