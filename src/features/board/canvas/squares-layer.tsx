import { memo } from 'react';
import type { Chair, Layout, Place, Square, Tray } from '@/drawing/index.ts';
import { useCanvas } from './canvas-store.ts';
import { ElbowLines } from './edges/elbow-lines.tsx';
import classes from './squares-layer.module.css';

/** The chequered squares and the trays, below everything else, and the chair a piece is held over. */
export const SquaresLayer = memo(function SquaresLayer({ layout }: { readonly layout: Layout }) {
  const boxes = [...layout.squares, ...layout.trays];
  return (
    <div className={classes['squares']} aria-hidden="true">
      {boxes.map((place) => (
        <PlaceBox key={place.id} place={place} />
      ))}
      {layout.elbows !== undefined && <ElbowLines elbows={layout.elbows} />}
      <TargetChair layout={layout} />
    </div>
  );
});

const boxOf = ({ x, y, width, height }: Place) => ({
  transform: `translate(${x}px, ${y}px)`,
  width,
  height,
});

/** The place in which letting go would put what is held. */
function useTarget<Answer>(ask: (place: string | undefined) => Answer): Answer {
  return useCanvas(({ moving }) => {
    const target = moving?.target;
    return ask(target !== undefined && 'place' in target ? target.place : undefined);
  });
}

function PlaceBox({ place }: { readonly place: Square | Tray }) {
  const { width } = place;
  const isTarget = useTarget((target) => target === place.id);
  const square = place.kind === 'square';
  return (
    <div
      className={classes['square']}
      data-shade={square ? place.shade : place.kind}
      data-white-space={(square && place.whiteSpace) || undefined}
      data-target={isTarget ? 'drop' : undefined}
      style={boxOf(place)}
    >
      {!square && place.titled !== true && <TrayName name={place.name} width={width} />}
    </div>
  );
}

const isChair = (place: Place): place is Chair => place.kind === 'chair';

/** A ring around the piece on which what is held would be dropped; the other chairs are not to be seen. */
function TargetChair({ layout }: { readonly layout: Layout }) {
  const id = useTarget((target) => target);
  const chair = id === undefined ? undefined : layout.places.filter(isChair).find((place) => place.id === id);
  if (chair === undefined) return null;
  return <div className={classes['chair']} data-target="drop" style={boxOf(chair)} />;
}

/** Legible at every zoom. */
function TrayName({ name, width }: { readonly name: string; readonly width: number }) {
  const zoom = useCanvas((state) => state.zoom);
  return (
    <span
      className={classes['tray-name']}
      style={{ transform: `scale(${1 / zoom})`, maxWidth: width * zoom - 8 }}
    >
      {name}
    </span>
  );
}
