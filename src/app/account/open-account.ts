import { Doc } from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AccountDocument, type Clock, type SaveStatus, type Storage, snapshotOf } from '@/document/index.ts';
import type { AccountId, Author, PersonId } from '@/domain/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { Slot } from '@/features/board/session/slot.ts';
import { createViewStore } from '@/features/board/session/view-store.ts';
import { type AnalysisClient, createAnalysisClient } from '@/workers/analysis-client.ts';
import { createMetricsClient, type MetricsClient } from '@/workers/metrics-client.ts';
import type { NetworkClient } from '@/workers/network-client.ts';
import { startAnalysis } from './analysis-loop.ts';
import { eraseEverywhere } from './erase-everywhere.ts';
import { keepSummary } from './summary-keeper.ts';
import { type OneBoard, withWhatIf } from './what-if.ts';

/** An account that is open in this tab. */
export interface OpenAccount {
  readonly id: AccountId;
  /** The account's own board, which is stored. */
  readonly session: BoardSession;
  /** The board that is worked on: the account's own, or a what-if over it. */
  readonly shown: StoreApi<BoardSession>;
  /** Stored rows that could not be read; see `StoredDocument.damagedRows`. */
  damagedRows(): number;
  /** Tries again what could not be written; rejects when it still cannot. */
  save(): Promise<void>;
  /** Analyses again when the day has changed. */
  refresh(): void;
  /** Writes what is pending and lets go of everything; rejects when the last write failed. */
  close(): Promise<void>;
}

export interface OpenAccountOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly author: () => Author | undefined;
  readonly ownPiece: () => PersonId | undefined;
  readonly preferences: BoardSession['preferences'];
  /** Called when another tab erased somebody or removed the account: this copy must be opened anew. */
  readonly onForgotten: () => void;
  readonly createClient?: () => AnalysisClient;
  readonly metrics?: MetricsClient;
}

/** Opens an account. Undefined when there is none of this id; rejects when it cannot be read. */
export async function openAccount(
  id: AccountId,
  options: OpenAccountOptions,
): Promise<OpenAccount | undefined> {
  const { storage, clock, author, onForgotten, createClient = createAnalysisClient } = options;
  const { metrics = createMetricsClient() } = options;
  const row = await storage.accounts.get(id);
  if (row === undefined || row.deletedAt !== undefined) return undefined;

  const doc = new Doc();
  const stored = await storage.documents.connect(id, doc);
  const document: AccountDocument = new AccountDocument({
    id,
    doc,
    author,
    clock: clockOf(clock, () => document),
  });

  const saving = createStore<SaveStatus>(() => stored.status());
  const view = createViewStore();
  const analysis = startAnalysis({ document, view, client: createClient() });
  const stopSummary = keepSummary({ document, analysis: analysis.state, view, accounts: storage.accounts });
  const stops = [stored.onStatus((status) => saving.setState(status, true)), stored.onForgotten(onForgotten)];

  const metricsOf =
    ({ model, clock: of }: AccountDocument): BoardSession['metrics'] =>
    (during) =>
      metrics.compute(
        snapshotOf(model.getState()),
        { today: of.today(), topic: view.getState().topic },
        during,
      );

  const board: OneBoard = {
    document,
    analysis: analysis.state,
    saving,
    view,
    preferences: options.preferences,
    ownPiece: options.ownPiece,
    camera: new Slot(),
    walker: new Slot(),
    drawn: new Slot(),
    departureOf: (person) => analysis.departureOf(person),
    waysBetween: (one, other) => analysis.waysBetween(one, other),
    metrics: metricsOf(document),
    network: {
      arrange: async (...asked) => (await arranger()).arrange(...asked),
      kept: () => storage.networks.get(id),
      keep: (network) => storage.networks.keep(id, network),
    },
    erase: (person) =>
      eraseEverywhere(person, {
        document,
        stored,
        view,
        reviews: storage.reviews,
        networks: storage.networks,
      }),
  };
  const boards = withWhatIf(board, {
    analyse: (sandbox, known) => startAnalysis({ document: sandbox, view, client: createClient(), known }),
    clockOf: (sandbox) => clockOf(clock, sandbox),
    metricsOf,
  });

  return {
    id,
    session: boards.real,
    shown: boards.shown,
    damagedRows: () => stored.damagedRows,
    save: () => stored.flush(),
    refresh: () => {
      analysis.refresh();
      boards.refresh();
    },
    close: async () => {
      for (const stop of stops) stop();
      boards.close();
      analysis.stop();
      try {
        await Promise.all([stored.close(), stopSummary()]);
      } finally {
        document.close();
        doc.destroy();
      }
    },
  };
}

/** Fetched when the network is first arranged: most sessions never look at it. */
async function arranger(): Promise<NetworkClient> {
  const { createNetworkClient } = await import('@/workers/network-client.ts');
  return createNetworkClient();
}

/** A pinned account reads its own date; what is stamped is stamped with the real time. */
function clockOf(clock: Clock, document: () => AccountDocument): Clock {
  return {
    now: () => clock.now(),
    today: () => document().model.getState().account.asOf ?? clock.today(),
  };
}
