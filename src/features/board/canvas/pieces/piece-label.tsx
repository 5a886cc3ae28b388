import type { Person } from '@/domain/index.ts';
import { fitName, fitText } from '@/drawing/index.ts';
import { useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './piece.module.css';

/**
 * The name below a piece, and the title below that, where there is room for legible text. Where there is none, the
 * name of the piece in hand all the same, over whatever is below it.
 */
export function PieceLabel({ person }: { readonly person: Person }) {
  const label = useCanvas((state) => state.labels.get(person.id));
  const zoom = useCanvas((state) => state.zoom);
  const size = useCanvas((state) => state.layout?.pieceSize ?? 0);
  const moved = useCanvas((state) => state.moving?.people.has(person.id) === true);
  if (label === undefined || moved) return null;
  if (label.mode === 'none') return <NameTag person={person} size={size} zoom={zoom} />;
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

/** Pixels on screen. */
const tagSize = 13;

interface NameTagProps {
  readonly person: Person;
  readonly size: number;
  readonly zoom: number;
}

/** Who it is, while the pointer or the keyboard is on the piece. */
function NameTag({ person, size, zoom }: NameTagProps) {
  const hovered = useCanvas((state) => state.hovered === person.id);
  const focused = useView((view) => view.focused === person.id && view.selection.has(person.id));
  if (!hovered && !focused) return null;
  return (
    <div
      className={classes['tag']}
      aria-hidden="true"
      style={{ top: `calc(50% + ${size / 2 + 4 / zoom}px)`, fontSize: tagSize / zoom }}
    >
      {person.title === undefined ? person.name : `${person.name}, ${person.title}`}
    </div>
  );
}
