import type { PersonId, Score, Severity } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { atLeast, below, ranked } from '../compare.ts';
import type { AnalysisConfig } from '../config.ts';
import { pathTo } from '../kernels/best-paths.ts';
import { reachOver } from '../kernels/reach.ts';
import { willingnessIn } from '../network.ts';
import type { Position, Reached } from '../position.ts';
import { willingnessOf } from '../quantities.ts';
import type { Standing } from '../standing.ts';
import type { Steps } from '../steps.ts';
import type { Variants } from './variants.ts';

/** What it costs when somebody leaves (`design/analysis.md`, *Blunder check*). */
export interface Departure {
  readonly id: PersonId;
  readonly side: 'team' | 'customer';
  /** The change of the score. */
  readonly delta: Score;
  /** How bad that is; missing where it costs too little to be told, or would even help. */
  readonly severity?: Severity;
  /** Contacts who lose their last live thread, by id; of a contact who leaves, the seat itself. */
  readonly lostThreads: readonly PersonId[];
  /** Decision makers who lose every warm path, by id. */
  readonly lostPaths: readonly PersonId[];
}

/** Whose departure is tried out without being asked for: everybody's, on a large board only theirs that count. */
export function departing({ snapshot, board }: Position): {
  readonly people: readonly PersonIndex[];
  readonly ofCircleOnly: boolean;
} {
  const ofCircleOnly = snapshot.relationships.length > board.config.departures.everybodyUpTo;
  const contacts = ofCircleOnly ? board.circle : board.customers;
  return { people: [...board.team, ...contacts].sort((a, b) => a - b), ofCircleOnly };
}

/** What the departure of each of these people would cost, worst first. */
export function* departuresOf(
  position: Position,
  variants: Variants,
  people: readonly PersonIndex[],
): Steps<Departure[]> {
  const tryOut = departureTrier(position, variants);
  const departures: Departure[] = [];
  for (const person of people) {
    departures.push(tryOut(person));
    yield;
  }
  return ranked(
    departures,
    ({ delta }) => -delta,
    (a, b) => (position.board.indexOf.get(a.id) ?? 0) - (position.board.indexOf.get(b.id) ?? 0),
  );
}

/** Prepares to try out one departure after the other. */
export function departureTrier(position: Reached, variants: Variants): (person: PersonIndex) => Departure {
  const { board, coverage, game, warmth } = position;
  const isWarm = (value: number) => atLeast(value, board.config.warmFrom);
  const reach = reachOver(game.ties, 0);
  const willingness = willingnessIn(board);
  const unknown = willingnessOf(undefined, board.config);
  const touched = new Set(board.customers.filter((contact) => (coverage.liveThreads[contact] ?? 0) > 0));
  const needing = decidersByPath(position);

  const lostThreads = ({ liveThreads }: Standing) =>
    [...touched].filter((contact) => liveThreads[contact] === 0);

  /** Only those whose best path led through the person can have lost them all. */
  const lostPaths = (person: PersonIndex, standing: Standing): PersonIndex[] => {
    const targets = (needing.get(person) ?? []).filter((target) => isWarm(warmth.values[target] ?? 0));
    if (targets.length === 0) return [];
    const own = willingness[person] ?? 1;
    if (standing.gone === person) willingness[person] = unknown;
    reach.search(standing.direct, standing.pass, willingness);
    willingness[person] = own;
    return targets.filter((target) => below(reach.values[target] ?? 0, board.config.warmFrom));
  };

  return (person) => {
    const idOf = (index: PersonIndex) => board.people[index]?.id ?? '';
    let lost: Pick<Departure, 'lostThreads' | 'lostPaths'> = { lostThreads: [], lostPaths: [] };
    const look = (standing: Standing) => {
      lost = {
        lostThreads: lostThreads(standing).map(idOf),
        lostPaths: lostPaths(person, standing).map(idOf),
      };
    };
    const isOurs = board.people[person]?.side === 'team';
    const delta = isOurs ? variants.withoutMember(person, look) : variants.withSuccessor(person, look);
    const severity = severityOf(delta, board.config);
    return {
      id: idOf(person),
      side: isOurs ? 'team' : 'customer',
      delta,
      ...(severity === undefined ? {} : { severity }),
      ...lost,
    };
  };
}

/** Undefined where a departure costs too little, or would even help. */
function severityOf(delta: Score, { departures }: AnalysisConfig): Severity | undefined {
  const { critical, high, medium } = departures.severity;
  if (atLeast(critical, delta)) return 'critical';
  if (atLeast(high, delta)) return 'high';
  return atLeast(medium, delta) ? 'medium' : undefined;
}

/** The decision makers whose best path begins with, leads through or ends at each person. */
function decidersByPath({ board, warmth }: Reached): ReadonlyMap<PersonIndex, readonly PersonIndex[]> {
  const needing = new Map<PersonIndex, PersonIndex[]>();
  for (const target of board.decisionMakers) {
    for (const person of pathTo(warmth, target) ?? []) {
      const known = needing.get(person);
      if (known === undefined) needing.set(person, [target]);
      else known.push(target);
    }
  }
  return needing;
}
