import { CloseButton, useComputedColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { type MetricId, metricOf, sampledMetrics } from '@/domain/index.ts';
import {
  type ColourClass,
  type ColourScheme,
  classColour,
  type Layout,
  numberedClasses,
  type Size,
} from '@/drawing/index.ts';
import { count } from '@/ui/words/count.ts';
import { useBoard, useView } from '../session/session.ts';
import { colourBy, toggleClass } from '../session/view-store.ts';
import type { BoardColours } from './colour-board.ts';
import { decimalsOf, rangeTexts } from './figure-words.ts';
import { FiguresState } from './figures-state.tsx';
import classes from './legend.module.css';
import type { MetricsState } from './metrics-store.ts';
import { useFreePlace } from './use-free-place.ts';

interface LegendProps {
  readonly metric: MetricId;
  /** Undefined until the figures are there. */
  readonly colours: BoardColours | undefined;
  readonly figures: MetricsState;
  readonly layout: Layout;
  readonly viewport: Size;
}

/** What the colours of the pieces mean. A class that is pressed stands out on the board. */
export function Legend({ metric, colours, figures, layout, viewport }: LegendProps) {
  const { view, camera } = useBoard();
  const [open, { toggle }] = useDisclosure(true);
  const content = useId();
  const box = useFocusToBoard();
  const place = useFreePlace(box, open, layout, viewport);
  const { label, meaning } = metricOf(metric);
  const sampledFrom = sampledMetrics.has(metric) ? figures.findings?.sampledFrom : undefined;
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
        <p className={classes['words']}>{meaning}</p>
        {sampledFrom !== undefined && (
          <p className={classes['words']}>
            Estimated from {count(sampledFrom, 'starting person', 'starting people')}.
          </p>
        )}
        {colours !== undefined && <Classes colours={colours} older={!figures.current} />}
        <FiguresState {...figures} />
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
}

function Classes({ colours, older }: ClassesProps) {
  const { view } = useBoard();
  const scheme = useComputedColorScheme('light');
  const lit = useView((state) => state.litClass);
  const texts = useClassTexts(colours);
  return (
    <ul className={classes['classes']} data-older={older || undefined}>
      {colours.classes.map((row, index) => (
        <li key={row.id}>
          <button
            type="button"
            className={classes['class']}
            aria-pressed={lit === row.id}
            aria-label={spokenClass(row, colours, texts[index] ?? '')}
            onClick={() => view.setState(toggleClass(row.id))}
          >
            <Swatch row={row} colours={colours} scheme={scheme} />
            <span className={classes['range']}>{texts[index]}</span>
            <span className={classes['count']}>{row.people.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const signs = { others: '…', none: '–' } as const;

interface SwatchProps {
  readonly row: ColourClass;
  readonly colours: BoardColours;
  readonly scheme: ColourScheme;
}

function Swatch({ row: { id }, colours, scheme }: SwatchProps) {
  return (
    <span
      className={classes['swatch']}
      data-bare={id === 'none' || undefined}
      style={{ background: classColour(colours, id, scheme) }}
      aria-hidden="true"
    >
      {typeof id === 'number' ? id : signs[id]}
    </span>
  );
}

/** What stands beside each swatch. */
function useClassTexts(colours: BoardColours): readonly string[] {
  return useMemo(() => {
    const { label, unit } = metricOf(colours.metric);
    const ranges = rangeTexts(colours.classes, decimalsOf(unit, colours.values.values()));
    return colours.classes.map(({ id }, index) => {
      if (id === 'none') return 'Not defined here';
      return ranges[index] ?? (id === 'others' ? 'Smaller groups' : `${label} ${id}`);
    });
  }, [colours]);
}

/** "Class 4 of 5: 0.12 to 0.20 (18 people)". */
function spokenClass({ id, range, people }: ColourClass, colours: BoardColours, text: string): string {
  const size = count(people.length, 'person', 'people');
  if (typeof id !== 'number' || range === undefined) return `${text} (${size})`;
  return `Class ${id} of ${numberedClasses(colours)}: ${text.replace('–', 'to')} (${size})`;
}
