import * as v from 'valibot';
import { date, id, ids, instant, missing, text } from './fields.ts';

export const touch = v.looseObject(
  {
    id,
    date,
    team: ids,
    contacts: ids,
    channel: v.optional(text),
    note: v.optional(text),
    topics: v.optional(ids),
    createdAt: v.optional(instant),
    createdBy: v.optional(text),
  },
  missing,
);
