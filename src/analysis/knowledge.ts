import { type Account, type Days, dayNumber, type Instant, type Share, type Tag } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast } from './compare.ts';
import type { AnalysisConfig } from './config.ts';
import type { Coverage } from './coverage.ts';

/** Which facts about a contact are older than the account's review cadence. */
export type Stale = Readonly<Record<Tag | 'lastContact', boolean>>;

/** What there is to be known of everybody in the circle. */
const circleFacts = ['stance', 'influence', 'lastContact'] as const;
export type CircleFact = (typeof circleFacts)[number];

/** How much we know of the people who count. */
export interface Knowledge {
  /** The share of the circle with role, influence, stance and a dated contact. */
  readonly confidence: Share;
  readonly circleSize: number;
  readonly enoughKnown: boolean;
  /** The least confidence and the smallest circle that are enough. */
  readonly enough: AnalysisConfig['enoughKnown'];
}

/** `design/analysis.md`, *Position score*, *confidence*. */
export function knowledgeOf(board: CleanBoard, coverage: Coverage): Knowledge {
  const { circle, config } = board;
  const known = circle.filter((index) => unknownOf(board, coverage, index).length === 0);
  const confidence = circle.length === 0 ? 0 : known.length / circle.length;
  return {
    confidence,
    circleSize: circle.length,
    enoughKnown:
      atLeast(confidence, config.enoughKnown.confidence) && circle.length >= config.enoughKnown.circle,
    enough: config.enoughKnown,
  };
}

/** What keeps the confidence down about somebody in the circle, whose role is known. */
export function unknownOf(
  { people }: CleanBoard,
  coverage: Coverage,
  index: PersonIndex,
): readonly CircleFact[] {
  const known = {
    stance: people[index]?.stance,
    influence: people[index]?.influence,
    lastContact: lastContactWith(coverage, index),
  } as const satisfies Readonly<Record<CircleFact, unknown>>;
  return circleFacts.filter((fact) => known[fact] === undefined);
}

/** The day of the latest contact of any of ours with a contact. */
function lastContactWith({ threadsTo }: Coverage, contact: PersonIndex): Days | undefined {
  let latest: Days | undefined;
  for (const { lastContact } of threadsTo.get(contact) ?? []) {
    if (lastContact !== undefined && (latest === undefined || lastContact > latest)) latest = lastContact;
  }
  return latest;
}

/** A fact about a contact that grows old. */
export type Fact = keyof Stale;

/** The age beyond which the account wants to know again. */
export function reviewCadenceOf({ config }: CleanBoard, account: Account): Days {
  return account.reviewCadence ?? config.insights.reviewCadence;
}

/** The day since which a fact has been known; undefined where it has no date. */
export function knownSince(
  { people }: CleanBoard,
  coverage: Coverage,
  index: PersonIndex,
  fact: Fact,
): Days | undefined {
  return fact === 'lastContact' ? lastContactWith(coverage, index) : dayOf(people[index]?.[`${fact}SetAt`]);
}

/** Days since anybody of ours was last in touch with a contact; undefined where no such date is known. */
export function contactAgeOf(board: CleanBoard, coverage: Coverage, contact: PersonIndex): Days | undefined {
  const day = lastContactWith(coverage, contact);
  return day === undefined ? undefined : board.today - day;
}

/**
 * What is stale about a contact: a tag set, or a contact made, longer ago than the account's review cadence. A tag
 * without a date is stale; what is not there (an unknown tag, nobody covering) is not, nor is a contact without a
 * date, which decays and lowers the confidence already.
 */
export function staleOf(board: CleanBoard, coverage: Coverage, account: Account, index: PersonIndex): Stale {
  const cadence = reviewCadenceOf(board, account);
  const isOld = (day: Days) => board.today - day > cadence;
  const isStale = (tag: Tag) => {
    const day = knownSince(board, coverage, index, tag);
    return board.people[index]?.[tag] !== undefined && (day === undefined || isOld(day));
  };
  const contact = knownSince(board, coverage, index, 'lastContact');
  return {
    role: isStale('role'),
    influence: isStale('influence'),
    stance: isStale('stance'),
    lastContact: contact !== undefined && isOld(contact),
  };
}

function dayOf(instant: Instant | undefined): Days | undefined {
  return instant === undefined ? undefined : dayNumber(instant.slice(0, 10));
}
