import * as v from 'valibot';
import { id, instant, missing, severity, text } from './fields.ts';

export const dismissal = v.looseObject(
  { id, insight: text, severity, reason: text, by: v.optional(text), at: v.optional(instant) },
  missing,
);
