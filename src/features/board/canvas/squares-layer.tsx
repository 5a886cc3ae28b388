import type { Layout, Place } from '@/drawing/index.ts';
import { useCanvas } from './canvas-store.ts';
import classes from './squares-layer.module.css';

/** The chequered squares and the trays, below everything else. */
export function SquaresLayer({ layout }: { readonly layout: Layout }) {
  return (
    <div className={classes['squares']} aria-hidden="true">
      {layout.places.map((place) => (
        <PlaceBox key={place.id} place={place} />
      ))}
    </div>
  );
}

function PlaceBox({ place }: { readonly place: Place }) {
  const { x, y, width, height } = place;
  const target = useCanvas(({ moving }) =>
    moving?.target !== undefined && 'place' in moving.target && moving.target.place === place.id
      ? 'drop'
      : undefined,
  );
  const square = place.kind === 'square';
  return (
    <div
      className={classes['square']}
      data-shade={square ? place.shade : place.kind}
      data-white-space={(square && place.whiteSpace) || undefined}
      data-target={target}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    >
      {place.kind === 'tray' && <TrayName name={place.name} />}
    </div>
  );
}

/** Legible at every zoom. */
function TrayName({ name }: { readonly name: string }) {
  const zoom = useCanvas((state) => state.zoom);
  return (
    <span className={classes['tray-name']} style={{ transform: `scale(${1 / zoom})` }}>
      {name}
    </span>
  );
}
