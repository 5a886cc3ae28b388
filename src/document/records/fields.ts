import * as v from 'valibot';
import {
  influenceValues,
  isCalendarDate,
  relationshipKindIds,
  roleIds,
  severities,
  sideIds,
  stanceValues,
  strengths,
} from '@/domain/index.ts';

/*
 * The messages go on from the name of the field, for the person who has to put a file right: "influence must be
 * a whole number from 1 to 5".
 */

/** The longest text a field keeps; far beyond any note, so that a broken file cannot fill the disk. */
const longestText = 100_000;
const longestId = 200;
/** A hundred years. */
const mostDays = 36_500;

/** For a field that must be there; the schema of a record says it. */
export const missing = 'is missing';

const oneOf = (values: readonly string[]) => `must be one of ${values.join(', ')}`;

const string = v.string('must be text');
export const text = v.pipe(
  string,
  v.maxLength(longestText, `must not be longer than ${longestText} characters`),
);
export const nonEmptyText = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'must not be empty'),
);
export const id = v.pipe(
  string,
  v.minLength(1, 'must not be empty'),
  v.maxLength(longestId, `must not be longer than ${longestId} characters`),
  v.check((value) => value !== '__proto__', 'must be another word'),
  // A half of a surrogate pair cannot be written into the id of an insight.
  v.check((value) => !/\p{Surrogate}/u.test(value), 'must be whole characters'),
);
export const ids = v.array(id, 'must be a list');
export const texts = v.array(text, 'must be a list');
export const date = v.pipe(string, v.check(isCalendarDate, 'must be a date such as 2026-03-31'));
export const instant = v.pipe(
  string,
  v.isoTimestamp('must be a date with a time such as 2026-03-31T09:30:00Z'),
);
export const flag = v.boolean('must be true or false');
export const order = v.pipe(v.number('must be a number'), v.finite('must be a number'));
/** In pitches from the middle: ten times as far as the largest board that can be imported reaches. */
const farthestPin = 1000;
const withinReach = `must be two numbers from -${farthestPin} to ${farthestPin}`;
const coordinate = v.pipe(
  v.number(withinReach),
  v.minValue(-farthestPin, withinReach),
  v.maxValue(farthestPin, withinReach),
);
export const pin = v.strictTuple([coordinate, coordinate], withinReach);
const wholeDays = `must be a whole number of days from 1 to ${mostDays}`;
export const days = v.pipe(
  v.number(wholeDays),
  v.integer(wholeDays),
  v.minValue(1, wholeDays),
  v.maxValue(mostDays, wholeDays),
);
export const side = v.picklist(sideIds, oneOf(sideIds));
export const role = v.picklist(roleIds, oneOf(roleIds));
export const influence = v.picklist(influenceValues, 'must be a whole number from 1 to 5');
export const stance = v.picklist(stanceValues, 'must be a whole number from -2 to 2');
export const strength = v.picklist(strengths, 'must be a whole number from 1 to 5');
export const kind = v.picklist(relationshipKindIds, oneOf(relationshipKindIds));
export const severity = v.picklist(severities, oneOf(severities));
