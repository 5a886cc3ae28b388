import type { RelationshipKind } from '@/domain/index.ts';
import { type EdgeStyle, edgeStyles } from '@/drawing/index.ts';
import classes from './line-sample.module.css';

type Mark = EdgeStyle['end'] | EdgeStyle['middle'];

/** The marks of a line that ends at (34, 6), in a box of 36 × 12. */
const marks: Readonly<Record<Mark, React.ReactNode>> = {
  none: null,
  arrow: <path d="M34 6l-7 -4v8z" fill="currentcolor" stroke="none" />,
  openArrow: <path d="M28 2l6 4l-6 4" fill="none" stroke="currentcolor" />,
  bar: <path d="M33 1v10" stroke="currentcolor" />,
  dot: <circle cx="32" cy="6" r="3" fill="currentcolor" stroke="none" />,
  ring: <circle cx="32" cy="6" r="2.6" fill="var(--ks-panel)" stroke="currentcolor" />,
  diamond: <path d="M35 6l-4 -3.5l-4 3.5l4 3.5z" fill="currentcolor" stroke="none" />,
  cross: <path d="M15 3l6 6m0 -6l-6 6" stroke="currentcolor" />,
};

/** How the board draws a kind of relationship. */
export function LineSample({ kind }: { readonly kind: RelationshipKind }) {
  const { start, middle, end }: EdgeStyle = edgeStyles[kind];
  return (
    <svg
      className={classes['sample']}
      data-kind={kind}
      width="36"
      height="12"
      viewBox="0 0 36 12"
      aria-hidden="true"
    >
      <path d="M2 6h32" stroke="currentcolor" />
      <g transform="matrix(-1 0 0 1 36 0)">{marks[start]}</g>
      {marks[middle]}
      {marks[end]}
    </svg>
  );
}
