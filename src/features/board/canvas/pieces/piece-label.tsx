import type { Person } from '@/domain/index.ts';
import { fitName, fitText } from '@/drawing/index.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './piece.module.css';

/** The name below a piece, and the title below that, where there is room for legible text. */
export function PieceLabel({ person }: { readonly person: Person }) {
  const label = useCanvas((state) => state.labels.get(person.id));
  const zoom = useCanvas((state) => state.zoom);
  const size = useCanvas((state) => state.layout?.pieceSize ?? 0);
  const moved = useCanvas((state) => state.moving?.people.has(person.id) === true);
  if (label === undefined || label.mode === 'none' || moved) return null;
  const world = (pixels: number) => pixels / zoom;
  return (
    <div
      className={classes['label']}
      aria-hidden="true"
      style={{
        top: `calc(50% + ${size / 2 + world(label.gap)}px)`,
        width: world(label.maxWidth),
        fontSize: world(label.nameSize),
        lineHeight: label.lineHeight,
      }}
    >
      <div className={classes['name']}>{fitName(person.name, label.maxWidth, label.nameSize)}</div>
      {label.mode === 'name+title' && person.title !== undefined && (
        <div className={classes['title']} style={{ fontSize: world(label.titleSize) }}>
          {fitText(person.title, label.maxWidth, label.titleSize)}
        </div>
      )}
    </div>
  );
}
