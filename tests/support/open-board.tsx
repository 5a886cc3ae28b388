import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { analyse, departureAtOnce, finish, scoreChange, waysBetween } from '@/analysis/index.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import type { AnalysisLoop } from '@/app/account/analysis-loop.ts';
import { withWhatIf } from '@/app/account/what-if.ts';
import { Look } from '@/app/look/look.tsx';
import { AccountDocument, type KeptNetwork, type SaveStatus, snapshotOf } from '@/document/index.ts';
import { collectionNames } from '@/domain/index.ts';
import { networkSteps } from '@/drawing/network/forces.ts';
import { notAnalysed, withAnalysis } from '@/features/board/session/analysis-state.ts';
import {
  type AnalysisState,
  type BoardPreferences,
  type BoardSession,
  BoardSessionProvider,
} from '@/features/board/session/session.ts';
import { Slot } from '@/features/board/session/slot.ts';
import { createViewStore } from '@/features/board/session/view-store.ts';
import { pinnedClock } from './pinned-clock.ts';
import type { TestBoard } from './test-board.ts';

/** A document that holds what the test board says, with nothing to undo. */
export function documentOf(board: Pick<TestBoard, 'snapshot'>): AccountDocument {
  const document = new AccountDocument({ id: 'test', clock: pinnedClock('2026-06-30') });
  const snapshot = board.snapshot();
  document.run('Set the board up', (edit) => {
    edit.setAccount(snapshot.account);
    for (const name of collectionNames) {
      if (name === 'dismissals' || name === 'moves' || name === 'views') continue;
      for (const record of snapshot[name]) edit.create(name, record);
    }
  });
  document.forgetHistory();
  return document;
}

/** Findings that follow every change at once, without a worker. */
function analyseAtOnce(document: AccountDocument): AnalysisLoop {
  const options = { today: document.clock.today() };
  const snapshot = () => snapshotOf(document.model.getState());
  const analysed = (): AnalysisState =>
    withAnalysis(notAnalysed, {
      analysis: analyse(snapshot(), options),
      revision: document.model.getState().revision,
    });
  const state = createStore<AnalysisState>(analysed);
  return {
    state,
    refresh: () => undefined,
    departureOf: (person) => Promise.resolve(departureAtOnce(snapshot(), options, person)),
    waysBetween: (one, other) => Promise.resolve(waysBetween(snapshot(), one, other, options)),
    changeFrom: (before) =>
      Promise.resolve(scoreChange(snapshotOf(before.model.getState()), snapshot(), options)),
    stop: document.model.subscribe(() => state.setState(analysed())),
  };
}

/** The expert figures of a board, without a worker. */
function metricsOf({ model, clock }: AccountDocument): BoardSession['metrics'] {
  return () => Promise.resolve(metricsAtOnce(snapshotOf(model.getState()), { today: clock.today() }));
}

/** The network of a board, arranged without a worker and kept in memory. */
function networkAtOnce(): BoardSession['network'] {
  let kept: KeptNetwork | undefined;
  return {
    arrange: (input) => Promise.resolve(finish(networkSteps(input))),
    kept: () => Promise.resolve(kept),
    keep: (network) => {
      kept = network;
      return Promise.resolve();
    },
  };
}

const shownBoards = new WeakMap<AccountDocument, StoreApi<BoardSession>>();

/** An open board whose findings follow every change at once; what-if works as in the app. */
export function openBoard(board: TestBoard): BoardSession {
  const document = documentOf(board);
  const analysis = analyseAtOnce(document);
  const { real, shown } = withWhatIf(
    {
      document,
      analysis: analysis.state,
      saving: createStore<SaveStatus>(() => ({ kind: 'saved' })),
      view: createViewStore(),
      preferences: createStore<BoardPreferences>(() => ({ stancePalette: 'standard' })),
      camera: new Slot(),
      walker: new Slot(),
      drawn: new Slot(),
      departureOf: (person) => analysis.departureOf(person),
      waysBetween: (one, other) => analysis.waysBetween(one, other),
      metrics: metricsOf(document),
      network: networkAtOnce(),
      erase: () => Promise.resolve(),
    },
    { analyse: analyseAtOnce, metricsOf },
  );
  shownBoards.set(document, shown);
  return real;
}

/** The board that is worked on: the one that was opened, or a what-if over it. */
export function shownOf({ document }: BoardSession): StoreApi<BoardSession> {
  const shown = shownBoards.get(document);
  if (shown === undefined) throw new Error('This board was not opened with openBoard.');
  return shown;
}

/** What stands around a part of the board in the app: its session, and the look. */
export function Around({
  session,
  children,
}: {
  readonly session: BoardSession;
  readonly children: ReactNode;
}) {
  const board = useStore(shownOf(session));
  // A test may have changed something of the board it opened.
  const shown = board.sandbox === undefined ? session : board;
  return (
    <Look>
      <BoardSessionProvider value={shown}>{children}</BoardSessionProvider>
    </Look>
  );
}
