import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import { analyse } from '@/analysis/index.ts';
import { Look } from '@/app/look/look.tsx';
import { AccountDocument, type SaveStatus, snapshotOf } from '@/document/index.ts';
import { collectionNames } from '@/domain/index.ts';
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
export function documentOf(board: TestBoard): AccountDocument {
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
  const findingsOf = (): AnalysisState => {
    const model = document.model.getState();
    const findings = analyse(snapshotOf(model), { today: document.clock.today() });
    return { findings, revision: model.revision, busy: false, error: undefined };
  };
  const analysis = createStore<AnalysisState>(findingsOf);
  document.model.subscribe(() => analysis.setState(findingsOf()));
  return {
    document,
    analysis,
    saving: createStore<SaveStatus>(() => ({ kind: 'saved' })),
    view: createViewStore(),
    preferences: createStore<BoardPreferences>(() => ({ stancePalette: 'standard' })),
    camera: new Slot(),
    walker: new Slot(),
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
