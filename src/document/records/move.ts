import * as v from 'valibot';
import { date, id, ids, instant, missing, text } from './fields.ts';

export const move = v.looseObject(
  {
    id,
    what: v.optional(text),
    contact: v.optional(id),
    member: v.optional(id),
    type: v.optional(text),
    via: v.optional(ids),
    reason: v.optional(text),
    due: v.optional(date),
    expected: v.optional(text),
    doneOn: v.optional(date),
    topics: v.optional(ids),
    createdAt: v.optional(instant),
    createdBy: v.optional(text),
  },
  missing,
);
