import * as v from 'valibot';
import { insightFocuses, neighbourhoodSteps, stanceValues } from '@/domain/index.ts';
import { date, flag, id, ids, instant, missing, nonEmptyText, text, texts } from './fields.ts';

const list = <Value>(value: v.GenericSchema<unknown, Value>) => v.array(v.nullable(value), 'must be a list');

const oneOf = (values: readonly (string | number)[]) => `must be one of ${values.join(', ')}`;

const focus = v.looseObject(
  {
    around: v.exactOptional(ids),
    steps: v.exactOptional(v.picklist(neighbourhoodSteps, oneOf(neighbourhoodSteps))),
    drawnOnly: v.exactOptional(flag),
    insights: v.exactOptional(v.picklist(insightFocuses, oneOf(insightFocuses))),
    changedSince: v.exactOptional(date),
    departments: v.exactOptional(list(id)),
    ranks: v.exactOptional(list(id)),
    roles: v.exactOptional(list(text)),
    stances: v.exactOptional(list(v.picklist(stanceValues, oneOf(stanceValues)))),
    owners: v.exactOptional(list(id)),
  },
  'must be an object',
);

/** In whole boards; nobody looks so far beside one. */
const farthest = 1000;
const share = v.pipe(
  v.number('must be a number'),
  v.minValue(-farthest, 'must be a share of the board'),
  v.maxValue(farthest, 'must be a share of the board'),
);

const frame = v.looseObject(
  {
    x: share,
    y: share,
    width: v.pipe(
      share,
      v.check((value) => value > 0, 'must be more than 0'),
    ),
  },
  'must be an object',
);

export const view = v.looseObject(
  {
    id,
    name: nonEmptyText,
    lens: v.optional(text),
    colouring: v.optional(text),
    litClasses: v.optional(
      v.array(v.union([text, v.number()], 'must be text or a number'), 'must be a list'),
    ),
    layers: v.optional(texts),
    topic: v.optional(id),
    department: v.optional(id),
    focus: v.optional(focus),
    frame: v.optional(frame),
    createdAt: v.optional(instant),
    createdBy: v.optional(text),
  },
  missing,
);
