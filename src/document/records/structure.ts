import * as v from 'valibot';
import { id, nonEmptyText, order, side } from './fields.ts';

/** A file of the board. */
export const department = v.looseObject({ id, name: nonEmptyText, side, order });

/** A row of the board. */
export const rank = v.looseObject({ id, name: nonEmptyText, order });

export const topic = v.looseObject({ id, name: nonEmptyText });
