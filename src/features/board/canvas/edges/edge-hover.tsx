import { useStoreApi } from '@xyflow/react';
import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { bundleWidth, edgeCurve, type Layout, onScreen, relationshipsOf } from '@/drawing/index.ts';
import { relationshipWords } from '@/features/board/parts/relationship-words.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { bundleWords, kindCounts } from './bundle-words.ts';
import classes from './edge-hover.module.css';
import type { LinesUnder, ShownEdges } from './lines-under.ts';
import { type EdgeHover as Hover, useEdgeHover } from './use-edge-hover.ts';

/** Pixels between the pointer and the words. */
const gap = 14;

interface EdgeHoverProps {
  readonly shown: ShownEdges;
  readonly layout: Layout;
}

/** Names the line under the mouse and lets it stand out. The inspector says the same to those who use no mouse. */
export function EdgeHover({ shown, layout }: EdgeHoverProps) {
  const hover = useEdgeHover(shown, layout);
  useCursor(hover !== undefined);
  if (hover === undefined) return null;
  return (
    <>
      <Outline shown={shown} under={hover.under} />
      <Words hover={hover} />
    </>
  );
}

/** A hand over what can be clicked. */
function useCursor(isOver: boolean): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const pane = store.getState().domNode?.querySelector<HTMLElement>('.react-flow__pane');
    if (pane == null || !isOver) return undefined;
    pane.style.cursor = 'pointer';
    return () => {
      pane.style.removeProperty('cursor');
    };
  }, [store, isOver]);
}

function Outline({ shown, under }: { readonly shown: ShownEdges; readonly under: LinesUnder }) {
  const [x, y, zoom] = useStoreApi().getState().transform;
  const edges = under.kind === 'bundle' ? shown.still : shown.edges;
  const { start, control, end } = onScreen(edgeCurve(edges, under.nearest), { x, y, zoom });
  const corners = under.kind === 'bundle' ? undefined : shown.elbows.get(under.nearest);
  const path =
    corners === undefined
      ? `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`
      : `M${corners.map((corner) => `${corner.x * zoom + x} ${corner.y * zoom + y}`).join('L')}`;
  const width = under.kind === 'bundle' ? bundleWidth(edges.counts?.[under.nearest] ?? 1) : 1;
  return (
    <svg className={classes['outline']} style={{ '--width': width } as CSSProperties} aria-hidden="true">
      <path className={classes['ground']} d={path} />
      <path className={classes['line']} d={path} />
    </svg>
  );
}

/** Beside the pointer, on the side where there is room. */
function Words({ hover: { under, at } }: { readonly hover: Hover }) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useStoreApi().getState();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const left = at.x + gap + element.offsetWidth > width ? at.x - gap - element.offsetWidth : at.x + gap;
    const top = at.y + gap + element.offsetHeight > height ? at.y - gap - element.offsetHeight : at.y + gap;
    element.style.left = `${Math.max(0, left)}px`;
    element.style.top = `${Math.max(0, top)}px`;
  });
  return (
    <div ref={box} className={classes['words']} role="tooltip">
      {under.kind === 'bundle' ? <BundleWords under={under} /> : <LineWords under={under} />}
    </div>
  );
}

type Of<Kind extends LinesUnder['kind']> = { readonly under: Extract<LinesUnder, { kind: Kind }> };

function LineWords({ under: { relationships } }: Of<'lines'>) {
  const { people } = useBoard().document.model.getState();
  const [first, ...more] = relationships;
  if (first === undefined) return null;
  return (
    <>
      {relationshipWords(first, people)}
      {more.length > 0 && (
        <span className={classes['more']}>{more.length} more here: click again for the next</span>
      )}
    </>
  );
}

function BundleWords({ under: { bundle } }: Of<'bundle'>) {
  const relationships = relationshipsOf(bundle);
  return (
    <>
      {bundleWords(bundle)}
      <span className={classes['more']}>{kindCounts(relationships)}</span>
    </>
  );
}
