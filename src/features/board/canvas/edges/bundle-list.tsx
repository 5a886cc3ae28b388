import { Button, CloseButton } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { useStoreApi } from '@xyflow/react';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Point, relationshipsOf, type Size } from '@/drawing/index.ts';
import { chooseRelationship } from '@/features/board/parts/choose-relationship.ts';
import { LineSample } from '@/features/board/parts/line-sample.tsx';
import { relationshipWords } from '@/features/board/parts/relationship-words.ts';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { type OpenBundle, useCanvasStore } from '../canvas-store.ts';
import { uncovered } from '../room.ts';
import type { BoardCamera } from '../use-camera.ts';
import classes from './bundle-list.module.css';
import { bundleWords } from './bundle-words.ts';

/** More rows are shown on request: between two files there may be hundreds. */
const first = 30;
/** How close *Zoom in here* goes: every line for itself, and still the ends of short ones in view. */
const closeUp = 0.8;
/** Pixels between the list and the edges of the board. */
const margin = 8;

interface BundleListProps {
  readonly bundle: OpenBundle;
  readonly viewport: Size;
  readonly camera: BoardCamera;
}

/** What a bundle of lines holds, to choose one of; Esc leads back to the board. */
export function BundleList({ bundle, viewport, camera }: BundleListProps) {
  const { view } = useBoard();
  const canvas = useCanvasStore();
  const people = useModel((model) => model.people);
  const stored = useModel((model) => model.relationships);
  const selected = useView((state) => state.selectedRelationship);
  const [all, setAll] = useState(false);
  const title = useId();
  const box = usePlace(bundle.at, viewport);
  // Somebody may have deleted one meanwhile.
  const rows = relationshipsOf(bundle).filter(({ id }) => stored.has(id));

  useKeyboardBack(box, camera);
  const close = () => {
    canvas.setState({ bundle: undefined });
    camera.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc comes from the buttons within
    <div
      ref={box}
      role="dialog"
      tabIndex={-1}
      className={classes['list']}
      aria-labelledby={title}
      onKeyDown={onKeyDown}
      data-no-print
    >
      <div className={classes['head']}>
        <h2 id={title} className={classes['title']}>
          {bundleWords(bundle)}
        </h2>
        <CloseButton aria-label="Close the list" onClick={close} />
      </div>
      <ul className={classes['rows']}>
        {(all ? rows : rows.slice(0, first)).map((relationship) => (
          <li key={relationship.id}>
            <button
              type="button"
              className={classes['row']}
              aria-pressed={selected === relationship.id}
              onClick={(click) => view.setState(chooseRelationship(relationship.id, click))}
            >
              <LineSample kind={relationship.kind} />
              {relationshipWords(relationship, people)}
            </button>
          </li>
        ))}
      </ul>
      <div className={classes['foot']}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconZoomIn size={16} />}
          onClick={() => {
            close();
            camera.lookAt(bundle.at, closeUp);
          }}
        >
          Zoom in here
        </Button>
        {rows.length > first && !all && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setAll(true);
              // The button goes, and would take the keyboard with it.
              box.current?.focus({ preventScroll: true });
            }}
          >
            Show all {rows.length}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Beside the point, within the board and beside a panel; it takes the keyboard when it opens. */
function usePlace(at: Point, viewport: Size) {
  const box = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const panel = useView((view) => view.panel);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const [x, y, zoom] = store.getState().transform;
    const room = uncovered(viewport, panel);
    const within = (wanted: number, size: number, most: number) =>
      Math.max(margin, Math.min(wanted, most - size - margin));
    element.style.left = `${within(at.x * zoom + x + margin, element.offsetWidth, room.width)}px`;
    element.style.top = `${within(at.y * zoom + y + margin, element.offsetHeight, room.height)}px`;
  }, [at, viewport, panel, store]);
  useEffect(() => box.current?.focus({ preventScroll: true }), [at]);
  return box;
}

/** Whatever closes the list, a zoom as well: the board gets the keyboard that was in it. */
function useKeyboardBack(box: RefObject<HTMLElement | null>, camera: BoardCamera): void {
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement) === true) camera.focus();
    };
  }, [box, camera]);
}
