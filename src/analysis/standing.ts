import { type Share, type Stance, stanceValues } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast } from './compare.ts';
import type { Coverage } from './coverage.ts';
import { type CustomerTies, customerTiesOf } from './customer-ties.ts';
import { type Voice, voicesOn } from './voice.ts';

/**
 * What the position score of a board and of every variant of it has in common: people, roles, weights and who is
 * tied to whom. A departure, a move or a changed stance only changes the figures of a `Standing`.
 */
export interface Game {
  readonly board: CleanBoard;
  /** By person. */
  readonly importance: Float64Array;
  /** The circle without the decision makers. */
  readonly others: readonly PersonIndex[];
  readonly ties: CustomerTies;
  /** Who is heard by each decision maker, in the order of `board.decisionMakers`. */
  readonly voices: readonly (readonly Voice[])[];
  /** The sums of importance of the decision makers, of the others, and of both. */
  readonly weights: { readonly deciding: number; readonly others: number; readonly circle: number };
}

/** The figures that change from one variant of a board to the next, by person and by arc. */
export interface Standing {
  /** D: the largest direct value of our members. */
  readonly direct: Float64Array;
  readonly liveThreads: Int32Array;
  /** `unknownStance` where nobody knows. */
  readonly stance: Int8Array;
  /** By arc of `Game.ties`. */
  readonly pass: Float64Array;
  /** Whose seat is taken by an unknown successor: of their ties only reporting lines are left. −1 for nobody. */
  gone: PersonIndex;
}

export const unknownStance = 9;
export const nobodyGone = -1;

export function gameOf(board: CleanBoard, { importance }: Pick<Coverage, 'importance'>): Game {
  const deciders = new Set(board.decisionMakers);
  const others = board.circle.filter((person) => !deciders.has(person));
  const sum = (people: readonly PersonIndex[]) =>
    people.reduce((total, person) => total + (importance[person] ?? 0), 0);
  return {
    board,
    importance,
    others,
    ties: customerTiesOf(board),
    voices: voicesOn(board),
    weights: { deciding: sum(board.decisionMakers), others: sum(others), circle: sum(board.circle) },
  };
}

/** The board as it is. */
export function standingOf({ board, ties }: Game, { direct, liveThreads }: Coverage): Standing {
  return {
    direct: direct.slice(),
    liveThreads: liveThreads.slice(),
    stance: Int8Array.from(board.people, ({ stance }) => stance ?? unknownStance),
    pass: ties.pass.slice(),
    gone: nobodyGone,
  };
}

/** The stance of a person as the domain knows it. */
export function stanceIn({ stance }: Standing, person: PersonIndex): Stance | undefined {
  const value = stance[person] ?? unknownStance;
  return stanceValues.find((known) => known === value);
}

/** Whether a contact may stand in the middle of a strict route: known, and not against us. */
export function isStrictlyOpen({ stance }: Standing, person: PersonIndex): boolean {
  const value = stance[person] ?? unknownStance;
  return value !== unknownStance && value >= 0;
}

/** What a voice is worth in a variant: of somebody who is gone, and to them, only reporting lines speak. */
export function loudnessOf(
  { gone }: Standing,
  { speaker, loudness, reporting }: Voice,
  listener: PersonIndex,
): Share {
  return speaker === gone || listener === gone ? reporting : loudness;
}

/** Replaces what one person's departure leaves of the ties by what was there, or the other way round. */
export function setPassOf(game: Game, standing: Standing, person: PersonIndex, from: Float64Array): void {
  const { ties } = game;
  for (let arc = ties.starts[person] ?? 0; arc < (ties.starts[person + 1] ?? 0); arc += 1) {
    standing.pass[arc] = from[arc] ?? 0;
  }
  for (let at = ties.backStarts[person] ?? 0; at < (ties.backStarts[person + 1] ?? 0); at += 1) {
    const arc = ties.backArcs[at] ?? 0;
    standing.pass[arc] = from[arc] ?? 0;
  }
}

/** Whether a value carries a route. */
export function carriesRoute({ board }: Game, value: Share): boolean {
  return atLeast(value, board.config.routeFrom);
}
