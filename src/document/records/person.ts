import * as v from 'valibot';
import { roleOf } from '@/domain/index.ts';
import { id, ids, influence, instant, nonEmptyText, role, side, stance, text } from './fields.ts';

export const person = v.pipe(
  v.looseObject({
    id,
    name: nonEmptyText,
    side,
    title: v.optional(text),
    department: v.optional(id),
    rank: v.optional(id),
    role: v.optional(role),
    roleSetAt: v.optional(instant),
    roleSetBy: v.optional(text),
    roleEvidence: v.optional(text),
    influence: v.optional(influence),
    influenceSetAt: v.optional(instant),
    influenceSetBy: v.optional(text),
    influenceEvidence: v.optional(text),
    stance: v.optional(stance),
    stanceSetAt: v.optional(instant),
    stanceSetBy: v.optional(text),
    stanceEvidence: v.optional(text),
    active: v.optional(v.boolean()),
    key: v.optional(text),
    organisation: v.optional(text),
    email: v.optional(text),
    phone: v.optional(text),
    location: v.optional(text),
    topics: v.optional(ids),
    labels: v.optional(v.array(text)),
    notes: v.optional(text),
    createdAt: v.optional(instant),
  }),
  v.forward(
    v.check(
      (value) => value.role === undefined || roleOf(value.role).side === value.side,
      'must be a role of the person’s side',
    ),
    ['role'],
  ),
);
