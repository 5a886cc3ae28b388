import { applyUpdateV2, Doc, decodeUpdateV2, type Transaction } from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AccountId, type Author, KingsideError } from '@/domain/index.ts';
import { changedRecords } from './changed-records.ts';
import { Edit } from './edit.ts';
import { visibleState } from './hidden-edits.ts';
import { createHistory, forget, type History, log, takeDone, takeUndone } from './history.ts';
import { joinRecords, twiceMade } from './join-records.ts';
import { applyPatches, difference, rawStateOf } from './patches.ts';
import type { Clock } from './ports.ts';
import { buildReadModel, patchReadModel, type ReadModel } from './read-model.ts';
import { RelationshipGraph } from './relationship-graph.ts';
import { metaOf, schemaVersion, versionOf } from './shape.ts';

export interface AccountDocumentOptions {
  readonly id: AccountId;
  /** Already loaded; a new one where missing. */
  readonly doc?: Doc;
  readonly clock: Clock;
  /** Who works here, asked anew for every command. */
  readonly author?: () => Author | undefined;
}

/** What an undo or a redo did: the command's label, and whether others' later edits held it back. */
export interface UndoResult {
  readonly label: string;
  readonly skipped: number;
}

/**
 * One account: the document, the read model that follows it, and the commands done to it. Everything that
 * changes the account goes through `run`, `merge` or `erase…`.
 */
export class AccountDocument {
  readonly id: AccountId;
  readonly doc: Doc;
  readonly clock: Clock;
  readonly model: StoreApi<ReadModel>;
  readonly history: History = createHistory();
  /** The relationships of the read model as a graph, kept in step with it. */
  readonly graph: RelationshipGraph;
  /** Who works here, asked anew for every command. */
  readonly author: () => Author | undefined;

  constructor({ id, doc = new Doc(), clock, author = () => undefined }: AccountDocumentOptions) {
    this.id = id;
    this.doc = doc;
    this.clock = clock;
    this.author = author;
    this.model = createStore<ReadModel>(() => buildReadModel(doc));
    this.graph = new RelationshipGraph(this.model.getState());
    doc.on('afterTransaction', this.#follow);
  }

  /**
   * Runs one command: one transaction, one undo step. When it throws, nothing of it stays. Returns what
   * the command returns. Throws when the document is open for reading only.
   */
  run<Result>(label: string, command: (edit: Edit) => Result): Result {
    this.#refuseReadOnly();
    const edit = new Edit(this.doc, this.clock.now(), this.author());
    const result = this.doc.transact(() => {
      try {
        const outcome = command(edit);
        if (edit.patches.length > 0 && versionOf(this.doc) === 0)
          metaOf(this.doc).set('schemaVersion', schemaVersion);
        return outcome;
      } catch (error) {
        edit.takeBack();
        throw error;
      }
    }, this);
    if (edit.patches.length > 0) log(this.history, { label, patches: edit.patches });
    return result;
  }

  /** Undoes the last command, except the fields somebody else has changed since. */
  undo(): UndoResult | undefined {
    return this.#step(takeDone, 'before');
  }

  /** Does the last undone command again. */
  redo(): UndoResult | undefined {
    return this.#step(takeUndone, 'after');
  }

  /**
   * Brings in another copy's updates as one command that can be undone. Returns the number of fields that
   * changed; merging the same update again changes nothing. Throws on bytes that are no update, and then
   * the document is as it was: vet a file on a scratch document first (`vetUpdate`).
   */
  merge(label: string, update: Uint8Array): number {
    this.#refuseReadOnly();
    // Read to the end before anything of it is applied: bytes that break off would leave half of it behind.
    decodeUpdateV2(update);
    const theirs = new Doc();
    applyUpdateV2(theirs, update);
    const apart = twiceMade(this.doc, theirs);
    theirs.destroy();
    const before = rawStateOf(this.doc);
    this.doc.transact((transaction) => {
      applyUpdateV2(this.doc, update, this);
      // Yjs takes the whole transaction for another client's now, and our own edits in it for a stolen client id.
      transaction.local = true;
      joinRecords(this.doc, apart);
    }, this);
    const patches = difference(before, rawStateOf(this.doc), this.clock.now());
    if (patches.length > 0) log(this.history, { label, patches });
    return patches.length;
  }

  /** The whole state as one V2 update that can be read on its own: edits that cannot be shown stay out. */
  encode(): Uint8Array {
    return visibleState(this.doc);
  }

  /** Forgets every command, so that nothing erased can come back by undo. */
  forgetHistory(): void {
    forget(this.history);
  }

  /** Stops following the document. */
  close(): void {
    this.doc.off('afterTransaction', this.#follow);
  }

  readonly #follow = (transaction: Transaction) => {
    const changed = changedRecords(this.doc, transaction);
    if (!changed.meta && changed.records.size === 0) return;
    const next = patchReadModel(this.doc, this.model.getState(), changed);
    this.graph.follow(next);
    this.model.setState(next, true);
  };

  #step(take: typeof takeDone, to: 'before' | 'after'): UndoResult | undefined {
    this.#refuseReadOnly();
    const command = take(this.history);
    if (command === undefined) return undefined;
    const applied = this.doc.transact(() => applyPatches(this.doc, command.patches, to), this);
    return { label: command.label, skipped: command.patches.length - applied };
  }

  #refuseReadOnly(): void {
    if (this.model.getState().readOnly) throw new KingsideError('readOnly');
  }
}
