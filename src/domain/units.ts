/**
 * Numbers and strings that must not be swapped in silence. A flavour is optional, so that literals and
 * parsed values need no cast, but a value of one flavour is not accepted where another is asked for.
 */
type Flavoured<Base, Name extends string> = Base & { readonly __flavour?: Name };

/** Whole calendar days (UTC). */
export type Days = Flavoured<number, 'days'>;
/** A proportion or probability, 0–1. */
export type Share = Flavoured<number, 'share'>;
/** Points of the position score, 0–100. */
export type Score = Flavoured<number, 'score'>;
/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = Flavoured<string, 'date'>;
/** An instant, ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = Flavoured<string, 'instant'>;

export type AccountId = Flavoured<string, 'account'>;
export type PersonId = Flavoured<string, 'person'>;
export type RelationshipId = Flavoured<string, 'relationship'>;
export type DepartmentId = Flavoured<string, 'department'>;
export type RankId = Flavoured<string, 'rank'>;
export type TopicId = Flavoured<string, 'topic'>;
export type TouchId = Flavoured<string, 'touch'>;
export type MoveId = Flavoured<string, 'move'>;
export type DismissalId = Flavoured<string, 'dismissal'>;
export type ViewId = Flavoured<string, 'view'>;
/** The id of a local profile: who set a tag. */
export type AuthorId = Flavoured<string, 'author'>;
