import * as v from 'valibot';
import { date, days, id, ids, instant, kind, missing, strength, text } from './fields.ts';

export const relationship = v.looseObject(
  {
    id,
    kind,
    from: id,
    to: id,
    strength: v.optional(strength),
    target: v.optional(strength),
    cadence: v.optional(days),
    lastContact: v.optional(date),
    topics: v.optional(ids),
    notes: v.optional(text),
    createdAt: v.optional(instant),
  },
  missing,
);
