import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FieldPatch } from './patches.ts';

/** One command as the undo log keeps it. */
export interface LoggedCommand {
  readonly label: string;
  readonly patches: readonly FieldPatch[];
}

/** Commands kept; beyond it the oldest is forgotten. */
const limit = 500;

export interface HistoryState {
  readonly done: readonly LoggedCommand[];
  readonly undone: readonly LoggedCommand[];
}

export type History = StoreApi<HistoryState>;

export function createHistory(): History {
  return createStore<HistoryState>(() => ({ done: [], undone: [] }));
}

/** Adds a command; what had been undone can no longer be redone. */
export function log(history: History, command: LoggedCommand): void {
  history.setState(({ done }) => ({ done: [...done, command].slice(-limit), undone: [] }));
}

/** Takes the last command done to the undone ones. */
export function takeDone(history: History): LoggedCommand | undefined {
  const { done, undone } = history.getState();
  const command = done.at(-1);
  if (command !== undefined) history.setState({ done: done.slice(0, -1), undone: [...undone, command] });
  return command;
}

/** Takes the last command undone back to the done ones. */
export function takeUndone(history: History): LoggedCommand | undefined {
  const { done, undone } = history.getState();
  const command = undone.at(-1);
  if (command !== undefined) history.setState({ done: [...done, command], undone: undone.slice(0, -1) });
  return command;
}

/** Forgets everything, as the erasure of a person demands. */
export function forget(history: History): void {
  history.setState({ done: [], undone: [] });
}
