import type { PersonId, Score, Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast, positive, ranked } from './compare.ts';
import type { AnalysisConfig, BlockerStatus } from './config.ts';
import type { Coverage } from './coverage.ts';
import { dependencesOf } from './dependence.ts';
import type { BestPaths } from './kernels/best-paths.ts';
import type { BoardNetwork } from './network.ts';
import { type Voices, voicesOn } from './voice.ts';

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

/**
 * Everybody against us, and everybody of unknown stance who affects a decision maker: highest score first,
 * then by id (`design/analysis.md`, *Blocker*).
 *
 * @param strong the ties that carry a route
 * @param strictWarmth the best ways past everybody who is against us or unknown
 */
export function obstaclesOf(
  board: CleanBoard,
  coverage: Coverage,
  strong: BoardNetwork,
  strictWarmth: BestPaths,
): Obstacle[] {
  const { decisionMakers, people, config } = board;
  const voices = voicesOn(board);
  const dependences = dependencesOf(board, strong);
  const deciding = decisionMakers.reduce((sum, target) => sum + (coverage.importance[target] ?? 0), 0);

  /** What a person means to each decision maker; undefined where it is nothing to anybody. */
  const effects = new Map<PersonIndex, Map<PersonIndex, Share>>();
  for (const target of decisionMakers) {
    const heard: Voices = voices.get(target) ?? new Map();
    for (const source of [
      heard,
      dependences.get(target) ?? new Map<PersonIndex, Share>(),
      new Map([[target, 1]]),
    ]) {
      for (const [person, value] of source) {
        const known = effects.get(person) ?? new Map<PersonIndex, Share>();
        effects.set(person, known.set(target, Math.max(value, known.get(target) ?? 0)));
      }
    }
  }

  const obstacles: Obstacle[] = [];
  for (const person of board.customers) {
    const stance = people[person]?.stance;
    if (stance !== undefined && stance >= 0) continue;
    const effect = effects.get(person);
    if (stance === undefined && effect === undefined) continue;
    const values = [...(effect ?? [])];
    const weighted = values.reduce(
      (sum, [target, value]) => sum + value * (coverage.importance[target] ?? 0),
      0,
    );
    const share = positive(deciding) ? weighted / deciding : 0;
    const affects = values
      .filter(([, value]) => atLeast(value, config.blocker.affectedFrom))
      .map(([target]) => target)
      .sort((a, b) => a - b);
    // A strict way passes nobody who is against us or unknown, so it never leads through `person`.
    const cutOff = affects.filter((target) => strictWarmth.values[target] === 0);
    const unanswered = affects.filter((target) => speaksAlone(board, voices.get(target), person));
    const { hardness, unknownInfluence, base } = config.blocker;
    const hard = stance === -1 ? hardness.sceptic : hardness.opponent;
    const influence = people[person]?.influence ?? unknownInfluence;
    obstacles.push({
      person,
      share,
      score: 100 * (influence / 5) * hard * (base + (1 - base) * share),
      status: statusOf(person, affects, cutOff, unanswered),
      affects,
      cutOff,
      unanswered,
      stated: stance !== undefined,
    });
  }
  return ranked(
    obstacles,
    ({ score }) => score,
    (a, b) => a.person - b.person,
  );
}

function statusOf(
  person: PersonIndex,
  affects: readonly PersonIndex[],
  cutOff: readonly PersonIndex[],
  unanswered: readonly PersonIndex[],
): BlockerStatus {
  if (affects.length === 0) return 'watch';
  if (affects.includes(person) || cutOff.length > 0) return 'must-win';
  return unanswered.length > 0 ? 'out-voice' : 'by-pass';
}

/** True where a person is heard and nobody else who is for us is. */
function speaksAlone(
  { people, config }: CleanBoard,
  voices: Voices | undefined,
  person: PersonIndex,
): boolean {
  const { voiceFrom } = config.blocker;
  if (voices === undefined || !atLeast(voices.get(person) ?? 0, voiceFrom)) return false;
  for (const [other, voice] of voices) {
    if (other !== person && (people[other]?.stance ?? 0) >= 1 && atLeast(voice, voiceFrom)) return false;
  }
  return true;
}

/** A blocker as the findings tell it. */
export interface Blocker {
  readonly id: PersonId;
  readonly share: Share;
  readonly score: Score;
  readonly status: BlockerStatus;
  readonly affects: readonly PersonId[];
}
