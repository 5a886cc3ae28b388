import * as v from 'valibot';
import { severities } from '@/domain/index.ts';
import { id, instant, text } from './fields.ts';

export const dismissal = v.looseObject({
  id,
  insight: text,
  severity: v.picklist(severities),
  reason: text,
  by: v.optional(text),
  at: v.optional(instant),
});
