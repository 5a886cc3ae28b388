import type { CleanBoard, PersonIndex, Thread } from './clean-up.ts';
import { atLeast } from './compare.ts';
import { coverOf, importanceOf } from './quantities.ts';

/** What our threads are worth to each person, by index; zeros for people who are no customers. */
export interface Coverage {
  /** D: the largest direct value of our members. */
  readonly direct: Float64Array;
  readonly cover: Float64Array;
  /** How many of ours have a live thread. */
  readonly liveThreads: Int32Array;
  readonly importance: Float64Array;
  /** The threads to each contact, by member. */
  readonly threadsTo: ReadonlyMap<PersonIndex, readonly Thread[]>;
}

/** True where the direct value of a thread is enough to call it live. */
export function isLive({ direct }: Pick<Thread, 'direct'>, { config }: Pick<CleanBoard, 'config'>): boolean {
  return atLeast(direct, config.liveFrom);
}

export function coverageOf(board: CleanBoard): Coverage {
  const size = board.people.length;
  const direct = new Float64Array(size);
  const cover = new Float64Array(size);
  const liveThreads = new Int32Array(size);
  const importance = new Float64Array(size);
  const threadsTo = new Map<PersonIndex, Thread[]>();
  for (const thread of board.threads) {
    const { contact } = thread;
    direct[contact] = Math.max(direct[contact] ?? 0, thread.direct);
    if (isLive(thread, board)) liveThreads[contact] = (liveThreads[contact] ?? 0) + 1;
    const known = threadsTo.get(contact);
    if (known === undefined) threadsTo.set(contact, [thread]);
    else known.push(thread);
  }
  for (const index of board.customers) {
    const person = board.people[index];
    if (person === undefined) continue;
    cover[index] = coverOf(direct[index] ?? 0, board.config);
    importance[index] = importanceOf(person, board.config);
  }
  return { direct, cover, liveThreads, importance, threadsTo };
}
