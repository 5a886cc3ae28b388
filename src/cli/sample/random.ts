/** Repeatable choices: the same seed gives the same ones on every machine. */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** An evenly spread number from 0 up to, but not including, 1 (mulberry32, Tommy Ettinger 2017). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** One of these; throws when there are none. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }

  /** So many of these, heavier ones more often, in the order they came. */
  several<Item>(items: readonly Item[], count: number, weight: (item: Item) => number): Item[] {
    const drawn = items
      .map((item, place) => ({ item, place, luck: this.share() * weight(item) }))
      .filter(({ luck }) => luck > 0)
      .toSorted((a, b) => b.luck - a.luck || a.place - b.place)
      .slice(0, count);
    return drawn.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
  }
}
