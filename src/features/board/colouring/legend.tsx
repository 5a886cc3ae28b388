import { Button, CloseButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { sampledMetrics, stances } from '@/domain/index.ts';
import {
  type ClassSign,
  type ColourClass,
  type ColouringId,
  type ColourTaste,
  classPaint,
  colouringOf,
  type Layout,
  type Size,
  wayOf,
} from '@/drawing/index.ts';
import { count } from '@/ui/words/count.ts';
import { useBoard, useView } from '../session/session.ts';
import { colourBy, lightAllClasses, toggleClass } from '../session/view-store.ts';
import type { BoardColours } from './colour-board.ts';
import classes from './legend.module.css';
import { useFreePlace } from './use-free-place.ts';

interface LegendProps {
  readonly colouring: ColouringId;
  /** Undefined until what they are made of is there. */
  readonly colours: BoardColours | undefined;
  /** They are of an older board. */
  readonly older: boolean;
  readonly taste: ColourTaste;
  /** How far what they are made of has come. */
  readonly state: ReactNode;
  /** The people an estimate started from. */
  readonly sampledFrom?: number | undefined;
  readonly layout: Layout;
  readonly viewport: Size;
}

/** What the colours of the pieces mean. Classes that are pressed stand out on the board. */
export function Legend({ colouring, colours, layout, viewport, ...shown }: LegendProps) {
  const { view, camera } = useBoard();
  const [open, { toggle }] = useDisclosure(true);
  const content = useId();
  const box = useFocusToBoard();
  const place = useFreePlace(box, open, layout, viewport);
  const { label } = colouringOf(colouring);
  const isSampled = (sampledMetrics as ReadonlySet<string>).has(colouring);
  const Chevron = open ? IconChevronDown : IconChevronRight;

  return (
    <section
      ref={box}
      className={classes['legend']}
      style={place}
      aria-label="Legend of the colours"
      data-no-print
    >
      <div className={classes['head']}>
        <button
          type="button"
          className={classes['title']}
          aria-expanded={open}
          aria-controls={content}
          onClick={toggle}
        >
          <Chevron size={16} aria-hidden="true" />
          {label}
        </button>
        <CloseButton
          size="sm"
          aria-label={`End the colouring by ${label}`}
          onClick={() => {
            view.setState(colourBy(undefined));
            camera.current?.focus();
          }}
        />
      </div>
      <div id={content} className={classes['content']} hidden={!open}>
        <p className={classes['words']}>{wayOf(colouring).meaning}</p>
        {isSampled && shown.sampledFrom !== undefined && (
          <p className={classes['words']}>
            Estimated from {count(shown.sampledFrom, 'starting person', 'starting people')}.
          </p>
        )}
        {colours !== undefined && <Classes colours={colours} older={shown.older} taste={shown.taste} />}
        {shown.state}
      </div>
    </section>
  );
}

/** A legend that goes while the keyboard is in it leaves the keyboard to the board. */
function useFocusToBoard() {
  const { camera } = useBoard();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const toBoard = () => camera.current?.focus();
    return () => {
      if (element?.contains(document.activeElement) === true) toBoard();
    };
  }, [camera]);
  return box;
}

interface ClassesProps {
  readonly colours: BoardColours;
  readonly older: boolean;
  readonly taste: ColourTaste;
}

function Classes({ colours, older, taste }: ClassesProps) {
  const { view } = useBoard();
  const lit = useView((state) => state.litClasses);
  return (
    <>
      <ul className={classes['classes']} data-older={older || undefined}>
        {colours.classes.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes['class']}
              aria-pressed={lit.has(row.id)}
              aria-label={spokenClass(row, colours.classes)}
              // Nobody could stand out; one that has lost its people can still be let go.
              disabled={row.people.length === 0 && !lit.has(row.id)}
              onClick={() => view.setState(toggleClass(row.id))}
            >
              <Swatch row={row} taste={taste} />
              <span className={classes['range']}>{row.text}</span>
              <span className={classes['count']}>{row.people.length}</span>
            </button>
          </li>
        ))}
      </ul>
      {lit.size > 0 && <ShowAll />}
    </>
  );
}

/** The way out of the filter; it goes with the filter, so the keyboard goes to the board. */
function ShowAll() {
  const { view, camera } = useBoard();
  const showAll = () => {
    view.setState(lightAllClasses);
    camera.current?.focus();
  };
  return (
    <Button size="compact-sm" variant="subtle" onClick={showAll}>
      Show all classes
    </Button>
  );
}

function Swatch({ row, taste }: { readonly row: ColourClass; readonly taste: ColourTaste }) {
  const { ground, ink } = classPaint(row.ground, taste);
  return (
    <span
      className={classes['swatch']}
      data-bare={ground === undefined || undefined}
      style={{ background: ground, color: ink }}
      aria-hidden="true"
    >
      {signText(row.sign)}
    </span>
  );
}

const otherSigns = { others: '…', unknown: '?', undefined: '–' } as const;

function signText(sign: ClassSign): string | number {
  if (typeof sign === 'number') return sign;
  return stances.find(({ id }) => id === sign)?.sign ?? otherSigns[sign as keyof typeof otherSigns];
}

/** "Class 4 of 5: 0.12 to 0.20 (18 people)". */
function spokenClass({ id, ground, text, people }: ColourClass, all: readonly ColourClass[]): string {
  const size = count(people.length, 'person', 'people');
  if (ground?.scale !== 'steps') return `${text} (${size})`;
  const steps = all.filter((row) => row.ground?.scale === 'steps').length;
  return `Class ${id} of ${steps}: ${text.replace('–', 'to')} (${size})`;
}
