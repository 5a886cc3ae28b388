import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import {
  type ColouringId,
  type ColourTaste,
  colouringOf,
  type Layout,
  type Size,
  wayOf,
} from '@/drawing/index.ts';
import { useCanvasStore } from '../canvas/canvas-store.ts';
import { FiguresState } from '../experts/figures-state.tsx';
import { useMetrics } from '../experts/use-metrics.ts';
import { useShowsOlderFindings } from '../session/currency.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import {
  type BoardColours,
  type ClassLook,
  colourBoard,
  paintsOf,
  peopleOf,
  wordsOfPieces,
} from './colour-board.ts';
import { FindingsState } from './findings-state.tsx';
import { Legend } from './legend.tsx';

interface BoardColouringProps {
  readonly layout: Layout;
  readonly viewport: Size;
}

/** Colours the pieces as it was chosen, and says with a legend what the colours mean. */
export function BoardColouring(props: BoardColouringProps) {
  const chosen = useView((view) => view.colouring);
  if (chosen === undefined) return null;
  return wayOf(chosen).reads === 'figures' ? (
    <ByFigures {...props} colouring={chosen} />
  ) : (
    <ByTags {...props} colouring={chosen} />
  );
}

interface ByProps extends BoardColouringProps {
  readonly colouring: ColouringId;
}

const none: readonly never[] = [];

/** By one of the expert figures, which are computed for it. */
function ByFigures({ colouring, ...props }: ByProps) {
  const figures = useMetrics();
  const { findings, current, progress } = figures;
  const colours = useMemo(
    () =>
      colourBoard(colouring, {
        people: none,
        departments: none,
        reviewCadence: undefined,
        found: undefined,
        figures: findings?.people,
      }),
    [colouring, findings],
  );
  return (
    <Colours
      {...props}
      colouring={colouring}
      colours={colours}
      // While newer figures are on their way a moment later, the pieces need not turn pale for it.
      older={!current && progress === undefined}
      sampledFrom={findings?.sampledFrom}
      state={<FiguresState {...figures} />}
    />
  );
}

/** By what the document says at once, or the analysis a moment later. */
function ByTags({ colouring, ...props }: ByProps) {
  const people = useModel((model) => model.people);
  const departments = useModel((model) => model.departments);
  const reviewCadence = useModel((model) => model.account.reviewCadence);
  const readsFindings = wayOf(colouring).reads === 'findings';
  const found = useAnalysis(({ findings }) => (readsFindings ? findings?.people : undefined));
  const older = useShowsOlderFindings() && readsFindings;
  const colours = useMemo(
    () =>
      colourBoard(colouring, {
        people: [...people.values()],
        departments: [...departments.values()],
        reviewCadence,
        found,
        figures: undefined,
      }),
    [colouring, people, departments, reviewCadence, found],
  );
  return (
    <Colours
      {...props}
      colouring={colouring}
      colours={colours}
      older={older}
      state={readsFindings && <FindingsState older={older} />}
    />
  );
}

interface ColoursProps extends ByProps {
  /** Undefined until what they are made of is there. */
  readonly colours: BoardColours | undefined;
  /** They are of an older board. */
  readonly older: boolean;
  readonly sampledFrom?: number | undefined;
  /** How far what they are made of has come. */
  readonly state: ReactNode;
}

function Colours({ colours, older, ...props }: ColoursProps) {
  const canvas = useCanvasStore();
  const scheme = useComputedColorScheme('light');
  const stancePalette = useStore(useBoard().preferences, (preferences) => preferences.stancePalette);
  const taste = useMemo(() => ({ scheme, stancePalette }), [scheme, stancePalette]);
  const litClasses = useView((view) => view.litClasses);
  const paints = usePaints(colours, taste, older);
  const pieces = useMemo(
    () =>
      colours &&
      paints && {
        classOf: new Map([...colours.classOf].map(([id, row]) => [id, row.id])),
        wordsOf: wordsOfPieces(colours, older),
        ...paints,
        shown: { label: colouringOf(colours.colouring).label, classes: colours.classes, older },
      },
    [colours, older, paints],
  );
  const lit = useMemo(() => colours && peopleOf(colours, litClasses), [colours, litClasses]);

  useLayoutEffect(() => {
    canvas.setState({ colouring: pieces && { ...pieces, lit } });
  }, [canvas, pieces, lit]);
  // As early: later it would take away the colours that have followed.
  useLayoutEffect(() => () => canvas.setState({ colouring: undefined }), [canvas]);

  return <Legend {...props} colours={colours} older={older} taste={taste} />;
}

/** The same as long as the classes look the same, whoever is in them: other images would draw every piece anew. */
function usePaints(colours: BoardColours | undefined, taste: ColourTaste, older: boolean) {
  const looks =
    colours && JSON.stringify(colours.classes.map(({ id, sign, ground }) => ({ id, sign, ground })));
  return useMemo(
    () => (looks === undefined ? undefined : paintsOf(JSON.parse(looks) as ClassLook[], taste, older)),
    [looks, taste, older],
  );
}
