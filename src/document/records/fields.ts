import * as v from 'valibot';
import {
  influenceValues,
  isCalendarDate,
  roleIds,
  sideIds,
  stanceValues,
  strengths,
} from '@/domain/index.ts';

/** The longest text a field keeps; far beyond any note, so that a broken file cannot fill the disk. */
const longestText = 100_000;

export const text = v.pipe(v.string(), v.maxLength(longestText));
export const nonEmptyText = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'must not be empty'),
);
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((value) => value !== '__proto__', 'must not be __proto__'),
);
export const ids = v.array(id);
export const date = v.pipe(v.string(), v.check(isCalendarDate, 'must be a date, YYYY-MM-DD'));
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const order = v.pipe(v.number(), v.finite());
export const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));
export const side = v.picklist(sideIds);
export const role = v.picklist(roleIds);
export const influence = v.picklist(influenceValues);
export const stance = v.picklist(stanceValues);
export const strength = v.picklist(strengths);
