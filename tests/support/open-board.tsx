import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import { analyse, departureAtOnce } from '@/analysis/index.ts';
import { Look } from '@/app/look/look.tsx';
import { AccountDocument, type SaveStatus, snapshotOf } from '@/document/index.ts';
import { collectionNames } from '@/domain/index.ts';
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
      if (name === 'dismissals' || name === 'moves') continue;
      for (const record of snapshot[name]) edit.create(name, record);
    }
  });
  document.forgetHistory();
  return document;
}

/** An open board whose findings follow every change at once, without a worker. */
export function openBoard(board: TestBoard): BoardSession {
  const document = documentOf(board);
  const today = document.clock.today();
  const snapshot = () => snapshotOf(document.model.getState());
  const analysed = (): AnalysisState =>
    withAnalysis(notAnalysed, {
      analysis: analyse(snapshot(), { today }),
      revision: document.model.getState().revision,
    });
  const analysis = createStore<AnalysisState>(analysed);
  document.model.subscribe(() => analysis.setState(analysed()));
  return {
    document,
    analysis,
    saving: createStore<SaveStatus>(() => ({ kind: 'saved' })),
    view: createViewStore(),
    preferences: createStore<BoardPreferences>(() => ({ stancePalette: 'standard' })),
    camera: new Slot(),
    walker: new Slot(),
    departureOf: (person) => Promise.resolve(departureAtOnce(snapshot(), { today }, person)),
    metrics: () => Promise.resolve({ people: new Map(), sampledFrom: undefined }),
    sandbox: undefined,
    tryOut: () => undefined,
    erase: () => Promise.resolve(),
  };
}

/** What stands around a part of the board in the app: its session, and the look. */
export function Around({
  session,
  children,
}: {
  readonly session: BoardSession;
  readonly children: ReactNode;
}) {
  return (
    <Look>
      <BoardSessionProvider value={session}>{children}</BoardSessionProvider>
    </Look>
  );
}
