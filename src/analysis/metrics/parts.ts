import type { Neighbours, Place } from './projection.ts';

/** The connected parts of the network, by their smallest place; the places of each in order. */
export function partsOf({ size, starts, ends }: Neighbours): readonly (readonly Place[])[] {
  const seen = new Uint8Array(size);
  const parts: Place[][] = [];
  for (let first = 0; first < size; first += 1) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    const part = [first];
    for (const person of part) {
      const end = starts[person + 1] ?? 0;
      for (let slot = starts[person] ?? 0; slot < end; slot += 1) {
        const neighbour = ends[slot] ?? 0;
        if (seen[neighbour] === 1) continue;
        seen[neighbour] = 1;
        part.push(neighbour);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
