/** A binary heap of node numbers, the node of the largest value first; a node stands in it at most once. */
export interface NodeHeap {
  /** Adds the node, or moves it up after its value has grown. */
  raise(node: number): void;
  /** Takes the node of the largest value out; undefined when the heap is empty. */
  take(): number | undefined;
}

/** Values are read from `values`, which may grow for nodes that are raised afterwards, and never shrink. */
export function nodeHeap(values: Float64Array): NodeHeap {
  const heap: number[] = [];
  const places = new Int32Array(values.length).fill(-1);
  const valueAt = (place: number) => values[heap[place] ?? -1] ?? 0;

  function put(node: number, place: number): void {
    heap[place] = node;
    places[node] = place;
  }

  function up(node: number, start: number): void {
    const value = values[node] ?? 0;
    let place = start;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (valueAt(above) >= value) break;
      put(heap[above] ?? -1, place);
      place = above;
    }
    put(node, place);
  }

  function down(node: number): void {
    const value = values[node] ?? 0;
    let place = 0;
    for (;;) {
      let under = 2 * place + 1;
      if (under >= heap.length) break;
      if (under + 1 < heap.length && valueAt(under + 1) > valueAt(under)) under += 1;
      if (valueAt(under) <= value) break;
      put(heap[under] ?? -1, place);
      place = under;
    }
    put(node, place);
  }

  return {
    raise(node) {
      const place = places[node] ?? -1;
      up(node, place === -1 ? heap.length : place);
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      places[top] = -1;
      if (last !== top) down(last);
      return top;
    },
  };
}
