import * as v from 'valibot';
import { date, days, flag, nonEmptyText } from './fields.ts';

const unnamed = 'Unnamed account';

/** The account's own fields; a broken one falls back to unknown, since an account without meta must open. */
export const account = v.looseObject({
  name: v.fallback(nonEmptyText, unnamed),
  asOf: v.fallback(v.optional(date), undefined),
  reviewCadence: v.fallback(v.optional(days), undefined),
  contactLimit: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
  sample: v.fallback(v.optional(flag), undefined),
});
