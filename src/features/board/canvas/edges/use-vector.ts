import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type EdgeContext, EdgeRecorder, type EdgeView, type PathGroup } from '@/drawing/index.ts';
import { whenSettled } from '../when-settled.ts';

/** What is drawn. A new object draws it anew. */
export interface VectorSource {
  /** In screen pixels; the view has no edges. */
  readonly draw: (context: EdgeContext, view: EdgeView) => void;
}

/**
 * A picture in the world of a few lines that change with every step: the browser draws vectors beside the page, where
 * a canvas as large as the view would be handed over whole at each (measured: 5 of 14 ms). Drawn in the same frame as
 * the pieces. `source` undefined leaves it empty.
 */
export function useVector(source: VectorSource | undefined): RefObject<SVGSVGElement | null> {
  const svg = useRef<SVGSVGElement>(null);
  const store = useStoreApi();

  useLayoutEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    if (source === undefined) {
      show(element, []);
      return undefined;
    }
    let drawn = Number.NaN;
    const draw = () => {
      drawn = store.getState().transform[2];
      const recorder = new EdgeRecorder();
      source.draw(recorder, { x: 0, y: 0, zoom: drawn, ...endless });
      show(element, joined(recorder.groups));
      element.style.transform = `scale(${1 / drawn})`;
    };
    draw();
    // Until then the lines are as much wider as the board is larger.
    const settling = whenSettled(draw);
    const unsubscribe = store.subscribe(({ transform }) => {
      if (transform[2] !== drawn) settling.moved();
    });
    return () => {
      unsubscribe();
      settling.stop();
    };
  }, [source, store]);

  return svg;
}

const endless = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** One group for each look, since every path costs a style: of few lines nobody sees which mark lies on which. */
function joined(groups: readonly PathGroup[]): readonly PathGroup[] {
  const byLook = new Map<string, PathGroup & { readonly paths: string[] }>();
  for (const group of groups) {
    const known = byLook.get(group.look);
    if (known === undefined) byLook.set(group.look, { ...group, paths: [...group.paths] });
    else known.paths.push(...group.paths);
  }
  return [...byLook.values()];
}

/** One path for each group; those that are there are used again. */
function show(svg: SVGSVGElement, groups: readonly PathGroup[]): void {
  while (svg.childElementCount > groups.length) svg.lastElementChild?.remove();
  groups.forEach(({ look, attributes, paths }, index) => {
    const path = svg.children[index] ?? svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
    if (looks.get(path) !== look) {
      for (const { name } of [...path.attributes]) path.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
      looks.set(path, look);
    }
    path.setAttribute('d', paths.join(''));
  });
}

/** What the paths look like now, so that it need not be read from the page. */
const looks = new WeakMap<Element, string>();
