import type { PersonId, Score, Share } from '@/domain/index.ts';
import type { PersonIndex } from './clean-up.ts';
import { atLeast, positive, ranked } from './compare.ts';
import type { AnalysisConfig, BlockerStatus } from './config.ts';
import { reachOver } from './kernels/reach.ts';
import {
  carriesRoute,
  type Game,
  isStrictlyOpen,
  loudnessOf,
  type Standing,
  stanceIn,
  unknownStance,
} from './standing.ts';

/** How much somebody stands in our way, or would if they were against us. */
export interface Obstacle {
  readonly person: PersonIndex;
  /** P: the share of the deciding that depends on or listens to them. */
  readonly share: Share;
  /** 0–100, without the factor of the status. */
  readonly score: Score;
  readonly status: BlockerStatus;
  /** The decision makers affected. */
  readonly affects: readonly PersonIndex[];
  /** Those of them whom we do not reach past everybody who is against us or unknown. */
  readonly cutOff: readonly PersonIndex[];
  /** Those of them who hear nobody for us as well. */
  readonly unanswered: readonly PersonIndex[];
  /** Stated against us; false for unknown stance, which the position score takes for the worst. */
  readonly stated: boolean;
}

/** The part of an obstacle's score that counts, 0–1. */
export function hindranceOf({ score, status }: Obstacle, { blocker }: AnalysisConfig): Share {
  return (score / 100) * blocker.factor[status];
}

/** Finds whoever is in our way in one variant of a board after the other. */
export type ObstacleFinder = (standing: Standing) => Obstacle[];

/** What one person means to one decision maker, 0–1. */
interface Effect {
  readonly person: PersonIndex;
  readonly value: Share;
}

/**
 * Prepares to find everybody who affects a decision maker while being against us or of unknown stance, and
 * everybody else who is stated against us (`design/analysis.md`, *Blocker*). In the order of their ids.
 */
export function obstacleFinder(game: Game): ObstacleFinder {
  const { board, ties, importance } = game;
  const { decisionMakers, config } = board;
  const size = board.people.length;
  const least = config.routeFrom - 1e-12;
  const reach = reachOver(ties, least);
  const strictly = strictReach(game);
  const place = new Int32Array(size).fill(-1);

  return (standing) => {
    const isInTheWay = (person: PersonIndex) =>
      (standing.stance[person] ?? 0) < 0 || isUnknown(standing, person);
    reach.search(standing.direct, standing.pass);
    const isReached = strictly(standing);
    const dependent = dependences(standing, isInTheWay);

    const found: Found[] = [];
    const foundOf = (person: PersonIndex): Found => {
      const at = place[person] ?? -1;
      const known = at === -1 ? undefined : found[at];
      if (known !== undefined) return known;
      const made: Found = { person, weighted: 0, affects: [], cutOff: [], unanswered: [] };
      place[person] = found.length;
      found.push(made);
      return made;
    };
    for (const [turn, target] of decisionMakers.entries()) {
      const effects = new Map<PersonIndex, number>();
      const raise = ({ person, value }: Effect) => {
        if (value > (effects.get(person) ?? 0)) effects.set(person, value);
      };
      if (isInTheWay(target)) raise({ person: target, value: 1 });
      for (const effect of dependent[turn] ?? []) raise(effect);
      const alone = new Set<PersonIndex>();
      let answered = false;
      for (const voice of game.voices[turn] ?? []) {
        const value = loudnessOf(standing, voice, target);
        const loud = atLeast(value, config.blocker.voiceFrom);
        const { speaker: person } = voice;
        if (isInTheWay(person)) {
          raise({ person, value });
          if (loud) alone.add(person);
        } else if (loud && (standing.stance[person] ?? 0) >= 1) answered = true;
      }
      for (const [person, value] of effects) {
        const entry = foundOf(person);
        entry.weighted += value * (importance[target] ?? 0);
        if (!atLeast(value, config.blocker.affectedFrom)) continue;
        entry.affects.push(target);
        // A strict way passes nobody who is against us or unknown, so it never leads through `person`.
        if (isReached[target] !== 1) entry.cutOff.push(target);
        if (alone.has(person) && !answered) entry.unanswered.push(target);
      }
    }
    for (const person of board.customers) {
      if ((standing.stance[person] ?? 0) < 0) foundOf(person);
    }
    for (const { person } of found) place[person] = -1;
    return found.sort((a, b) => a.person - b.person).map((entry) => obstacleOf(game, standing, entry));
  };

  /**
   * Who in our way each decision maker depends on: `1 − Wn(without them) / Wn` with everybody willing. Only people
   * on the best path can make a difference, so only those are left out, one by one.
   */
  function dependences(standing: Standing, isInTheWay: (person: PersonIndex) => boolean): Effect[][] {
    const dependent = decisionMakers.map((): Effect[] => []);
    const onTheWay = new Map<PersonIndex, number[]>();
    for (const [turn, target] of decisionMakers.entries()) {
      if ((reach.values[target] ?? 0) === 0) {
        dependent[turn] = everybodyTiedTo(standing, target).filter(({ person }) => isInTheWay(person));
        continue;
      }
      for (let step = reach.previous[target] ?? -1; step !== -1; step = reach.previous[step] ?? -1) {
        if (!isInTheWay(step)) continue;
        const turns = onTheWay.get(step);
        if (turns === undefined) onTheWay.set(step, [turn]);
        else turns.push(turn);
      }
    }
    for (const [person, turns] of onTheWay) {
      for (const turn of turns) {
        const target = decisionMakers[turn] ?? -1;
        const value = 1 - reach.without(person, target) / (reach.values[target] ?? 1);
        dependent[turn]?.push({ person, value });
      }
    }
    return dependent;
  }

  /** Where nobody of ours has a way, it depends on everybody who has a tie. */
  function everybodyTiedTo({ pass }: Standing, target: PersonIndex): Effect[] {
    const tied: Effect[] = [];
    for (let at = ties.backStarts[target] ?? 0; at < (ties.backStarts[target + 1] ?? 0); at += 1) {
      const arc = ties.backArcs[at] ?? 0;
      if (carriesRoute(game, pass[arc] ?? 0)) tied.push({ person: ties.origins[arc] ?? -1, value: 1 });
    }
    return tied;
  }
}

const isUnknown = ({ stance }: Standing, person: PersonIndex) => stance[person] === unknownStance;

interface Found {
  readonly person: PersonIndex;
  /** The effects on the decision makers, each times its importance, summed. */
  weighted: number;
  readonly affects: PersonIndex[];
  readonly cutOff: PersonIndex[];
  readonly unanswered: PersonIndex[];
}

function obstacleOf(game: Game, standing: Standing, found: Found): Obstacle {
  const { board, weights } = game;
  const { hardness, unknownInfluence, base } = board.config.blocker;
  const { person, weighted, ...touched } = found;
  const stance = stanceIn(standing, person);
  const share = positive(weights.deciding) ? weighted / weights.deciding : 0;
  const hard = stance === -1 ? hardness.sceptic : hardness.opponent;
  const influence = board.people[person]?.influence ?? unknownInfluence;
  return {
    person,
    share,
    score: 100 * (influence / 5) * hard * (base + (1 - base) * share),
    status: statusOf(found),
    ...touched,
    stated: stance !== undefined,
  };
}

function statusOf({ person, affects, cutOff, unanswered }: Found): BlockerStatus {
  if (affects.length === 0) return 'watch';
  if (affects.includes(person) || cutOff.length > 0) return 'must-win';
  return unanswered.length > 0 ? 'out-voice' : 'by-pass';
}

/** Whom we reach (1) along ties that carry a route, past nobody who is against us or unknown. */
function strictReach(game: Game): (standing: Standing) => Uint8Array {
  const { board, ties } = game;
  const reached = new Uint8Array(board.people.length);
  const queue = new Int32Array(board.people.length);
  return (standing) => {
    reached.fill(0);
    let length = 0;
    const arrive = (person: PersonIndex) => {
      if (reached[person] === 1) return;
      reached[person] = 1;
      queue[length] = person;
      length += 1;
    };
    for (const contact of board.customers) {
      if (carriesRoute(game, standing.direct[contact] ?? 0)) arrive(contact);
    }
    for (let head = 0; head < length; head += 1) {
      const person = queue[head] ?? 0;
      if (!isStrictlyOpen(standing, person)) continue;
      const end = ties.starts[person + 1] ?? 0;
      for (let arc = ties.starts[person] ?? 0; arc < end; arc += 1) {
        if (carriesRoute(game, standing.pass[arc] ?? 0)) arrive(ties.ends[arc] ?? 0);
      }
    }
    return reached;
  };
}

/** Highest score first, then by id. */
export function byScore(obstacles: readonly Obstacle[]): Obstacle[] {
  return ranked(
    obstacles,
    ({ score }) => score,
    (a, b) => a.person - b.person,
  );
}

/** A blocker as the findings tell it. */
export interface Blocker {
  readonly id: PersonId;
  readonly share: Share;
  readonly score: Score;
  readonly status: BlockerStatus;
  readonly affects: readonly PersonId[];
}
