import type { Score, Share } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import { isLive } from '../coverage.ts';
import type { Scoring } from '../position.ts';
import { scorer } from '../score.ts';
import { nobodyGone, type Standing, setPassOf, unknownStance } from '../standing.ts';

/** Looks at a board while it is changed. */
export type Look = (standing: Standing) => void;

/** Tries out changes of a board: each answer is the change of the score, and afterwards nothing has changed. */
export interface Variants {
  /** One of ours has a tie to a contact with this direct value, whatever they had before. */
  withThread(member: PersonIndex, contact: PersonIndex, direct: Share): Score;
  /** One of ours is no longer there. */
  withoutMember(member: PersonIndex, look?: Look): Score;
  /**
   * A contact has left: the seat stays with an unknown successor, or losing a decision maker nobody has touched
   * would look like progress. Role, influence and reporting lines stay; all else is cut.
   */
  withSuccessor(contact: PersonIndex, look?: Look): Score;
}

/** Undefined without a decision maker: then there is no score that could change. */
export function variantsOf(scoring: Scoring): Variants | undefined {
  const { board, coverage, game, findObstacles } = scoring;
  const standing = {
    ...scoring.standing,
    direct: scoring.standing.direct.slice(),
    liveThreads: scoring.standing.liveThreads.slice(),
    stance: scoring.standing.stance.slice(),
    pass: scoring.standing.pass.slice(),
  };
  const score = scorer(game, findObstacles);
  const now = score(standing);
  if (now === undefined) return undefined;
  const threadsOf = threadsByMember(board.threads);

  /** Sets what our threads are worth to a contact as if these were all there are. */
  const setThreads = (contact: PersonIndex, threads: Iterable<Pick<Thread, 'direct'>>) => {
    let direct = 0;
    let live = 0;
    for (const thread of threads) {
      direct = Math.max(direct, thread.direct);
      if (isLive(thread, board)) live += 1;
    }
    standing.direct[contact] = direct;
    standing.liveThreads[contact] = live;
  };
  const change = () => (score(standing) ?? now) - now;
  const threadsTo = (contact: PersonIndex) => coverage.threadsTo.get(contact) ?? [];

  return {
    withThread(member, contact, direct) {
      const others = threadsTo(contact).filter((thread) => thread.member !== member);
      setThreads(contact, [...others, { direct }]);
      const delta = change();
      setThreads(contact, threadsTo(contact));
      return delta;
    },
    withoutMember(member, look) {
      const contacts = (threadsOf.get(member) ?? []).map(({ contact }) => contact);
      for (const contact of contacts) {
        setThreads(
          contact,
          threadsTo(contact).filter((thread) => thread.member !== member),
        );
      }
      const delta = change();
      look?.(standing);
      for (const contact of contacts) setThreads(contact, threadsTo(contact));
      return delta;
    },
    withSuccessor(contact, look) {
      const stance = standing.stance[contact] ?? unknownStance;
      standing.stance[contact] = unknownStance;
      standing.gone = contact;
      setThreads(contact, []);
      setPassOf(game, standing, contact, game.ties.reporting);
      const delta = change();
      look?.(standing);
      setPassOf(game, standing, contact, game.ties.pass);
      setThreads(contact, threadsTo(contact));
      standing.gone = nobodyGone;
      standing.stance[contact] = stance;
      return delta;
    },
  };
}

function threadsByMember(threads: readonly Thread[]): ReadonlyMap<PersonIndex, readonly Thread[]> {
  const known = new Map<PersonIndex, Thread[]>();
  for (const thread of threads) {
    const own = known.get(thread.member);
    if (own === undefined) known.set(thread.member, [thread]);
    else own.push(thread);
  }
  return known;
}
