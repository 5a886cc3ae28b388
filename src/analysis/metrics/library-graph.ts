import { UndirectedGraph } from 'graphology';
import type { Pair } from './projection.ts';

/** A pair's strength has a name of its own: a graph with one `weight` invites taking a strength for a cost. */
export type LibraryGraph = UndirectedGraph<object, { readonly strength: number }>;

/**
 * With so many pairs graphology's indices lose the ties of the last person: they count up to twice the pairs in
 * numbers that end just below (2 · 128 = 2⁸, 2 · 32,768 = 2¹⁶; graphology-indices 0.17.0, measured on rings).
 */
const losing: ReadonlySet<number> = new Set([128, 32_768]);

/**
 * People and pairs as a graph of graphology's. Nodes are the places as text, since an id may be any text, and the
 * library keeps its results in plain objects. Where the indices would lose ties, two spare nodes with a tie of no
 * strength stand beside the people; whoever uses the graph takes them out of the results.
 */
export function libraryGraph(size: number, pairs: readonly Pair[]): LibraryGraph {
  const graph: LibraryGraph = new UndirectedGraph();
  for (let place = 0; place < size; place += 1) graph.addNode(String(place));
  for (const { one, other, strength } of pairs) graph.addEdge(String(one), String(other), { strength });
  if (losing.has(pairs.length)) {
    for (const spare of ['spare', 'other spare']) graph.addNode(spare);
    graph.addEdge('spare', 'other spare', { strength: 0 });
  }
  return graph;
}
