import type { Person } from '@/domain/index.ts';
import { fitName, fitText, type PieceLabel as PieceText } from '@/drawing/index.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './piece.module.css';

interface PieceLabelProps {
  readonly person: Person;
  /** The pointer or the keyboard is on it. */
  readonly isInHand: boolean;
}

/**
 * The name below a piece, and the title below that, where there is room for legible text. Where there is none, the
 * name of the piece in hand all the same, over whatever is below it.
 */
export function PieceLabel({ person, isInHand }: PieceLabelProps) {
  const label = useCanvas(({ labels, moving }) => {
    const fitted = moving?.people.has(person.id) === true ? undefined : labels.get(person.id);
    return fitted?.mode === 'none' && !isInHand ? undefined : fitted;
  });
  if (label === undefined) return null;
  return label.mode === 'none' ? <NameTag person={person} /> : <Names person={person} label={label} />;
}

interface NamesProps {
  readonly person: Person;
  readonly label: Exclude<PieceText, { readonly mode: 'none' }>;
}

function Names({ person, label }: NamesProps) {
  const zoom = useCanvas((state) => state.zoom);
  const size = useCanvas((state) => state.layout?.pieceSize ?? 0);
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

/** Who it is, while the pointer or the keyboard is on the piece. */
function NameTag({ person }: { readonly person: Person }) {
  const zoom = useCanvas((state) => state.zoom);
  const size = useCanvas((state) => state.layout?.pieceSize ?? 0);
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
