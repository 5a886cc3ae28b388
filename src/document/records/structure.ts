import * as v from 'valibot';
import { id, missing, nonEmptyText, order, side } from './fields.ts';

/** A file of the board. */
export const department = v.looseObject({ id, name: nonEmptyText, side, order }, missing);

/** A row of the board. */
export const rank = v.looseObject({ id, name: nonEmptyText, order }, missing);

export const topic = v.looseObject({ id, name: nonEmptyText }, missing);
