import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AccountDocument, applySandbox, type Clock, openSandbox } from '@/document/index.ts';
import { KingsideError } from '@/domain/index.ts';
import { say, sayUndoable } from '@/features/board/parts/announce.ts';
import type { AnalysisState, BoardSession } from '@/features/board/session/session.ts';
import { onlyOf } from '@/features/board/what-if/only-of.ts';
import type { AnalysisLoop } from './analysis-loop.ts';

/** An account's board and the sandbox that may lie over it. */
export interface Boards {
  readonly real: BoardSession;
  /** The one that is worked on: the sandbox while there is one. */
  readonly shown: StoreApi<BoardSession>;
  /** Analyses the sandbox again when the day has changed. */
  refresh(): void;
  /** Drops the sandbox, with what is in it. */
  close(): void;
}

export interface WhatIfOptions {
  /** Analyses a sandbox, of which this is known already. */
  readonly analyse: (document: AccountDocument, known: AnalysisState) => AnalysisLoop;
  /** The clock of a sandbox, where the account's own reads the date off the account. */
  readonly clockOf?: (sandbox: () => AccountDocument) => Clock;
  /** How the expert figures of a board are computed. */
  readonly metricsOf: (document: AccountDocument) => BoardSession['metrics'];
}

/** A board by itself. */
export type OneBoard = Omit<BoardSession, 'sandbox' | 'tryOut'>;

interface Over {
  readonly session: BoardSession;
  readonly analysis: AnalysisLoop;
}

/**
 * Lets a board be tried out: `tryOut` lays a sandbox over it, which shares everything of it but the document and the
 * analysis. Nothing jumps, since camera and view are the same.
 */
export function withWhatIf(board: OneBoard, { analyse, clockOf, metricsOf }: WhatIfOptions): Boards {
  let over: Over | undefined;

  const drop = () => {
    over?.analysis.stop();
    over?.session.document.close();
    over = undefined;
  };
  const backToReal = () => {
    const { document, analysis, view, camera } = real;
    shown.setState(real, true);
    drop();
    view.setState(onlyOf(document.model.getState(), analysis.getState().insights));
    camera.current?.focus();
  };

  const layOver = (): Over => {
    const copy: AccountDocument = openSandbox(
      real.document,
      clockOf?.(() => copy),
    );
    const analysis = analyse(copy, knownOf(real, copy));
    const session: BoardSession = {
      ...board,
      document: copy,
      analysis: analysis.state,
      departureOf: (person) => analysis.departureOf(person),
      waysBetween: (one, other) => analysis.waysBetween(one, other),
      metrics: metricsOf(copy),
      // What is tried out leaves no trace.
      network: { ...board.network, keep: () => Promise.resolve() },
      erase: () => Promise.reject(new KingsideError('offInWhatIf', 'Erasing')),
      tryOut: (change) => change?.(copy),
      sandbox: {
        before: real,
        changeOnSamePeople: async () => {
          if (haveSamePeople(real.document, copy)) return undefined;
          return (await analysis.changeFrom(real.document))?.onSamePeople;
        },
        apply: () => {
          const { applied, skipped } = applySandbox(real.document, copy, labelOf(copy));
          backToReal();
          if (applied + skipped === 0) say('Nothing was different in the end; the board is as it was.');
          else if (applied === 0) say('Nothing was applied: all of it was changed elsewhere meanwhile.');
          else sayUndoable(real, `Applied to the board as one step.${keptWords(skipped)}`);
        },
        leave: () => {
          backToReal();
          say('The what-if is gone; the board is as it was.');
        },
      },
    };
    return { session, analysis };
  };

  const real: BoardSession = {
    ...board,
    sandbox: undefined,
    tryOut: (change) => {
      const opens = over === undefined;
      over ??= layOver();
      try {
        change?.(over.session.document);
      } catch (error) {
        // What was refused opens nothing.
        if (opens) drop();
        throw error;
      }
      shown.setState(over.session, true);
    },
  };
  const shown = createStore<BoardSession>(() => real);

  return { real, shown, refresh: () => over?.analysis.refresh(), close: drop };
}

/** What the analysis of the real board says of its copy; of no revision of it while a newer one is being analysed. */
function knownOf({ analysis, document }: BoardSession, copy: AccountDocument): AnalysisState {
  const known = analysis.getState();
  const current = known.revision === document.model.getState().revision;
  return {
    ...known,
    revision: current ? copy.model.getState().revision : -1,
    busy: false,
    progress: undefined,
  };
}

/** Whether the same people count on both boards. */
function haveSamePeople(one: AccountDocument, other: AccountDocument): boolean {
  const counting = ({ model }: AccountDocument) =>
    [...model.getState().people.values()].flatMap(({ id, active }) => (active === false ? [] : [id]));
  const [here, there] = [counting(one), new Set(counting(other))];
  return here.length === there.size && here.every((id) => there.has(id));
}

function labelOf({ history }: AccountDocument): string {
  const [only, ...more] = history.getState().done;
  return more.length === 0 && only !== undefined
    ? `What if: ${only.label}`
    : `What if: ${more.length + 1} changes`;
}

function keptWords(skipped: number): string {
  if (skipped === 0) return '';
  return ` ${skipped === 1 ? 'One value that was' : `${skipped} values that were`} changed elsewhere meanwhile stayed.`;
}
