import type { GenericSchema } from 'valibot';
import type { CollectionName, Records } from '@/domain/index.ts';
import { dismissal } from './dismissal.ts';
import { move } from './move.ts';
import { person } from './person.ts';
import { relationship } from './relationship.ts';
import { department, rank, topic } from './structure.ts';
import { touch } from './touch.ts';
import { view } from './view.ts';

export { account } from './account.ts';

/**
 * The validator of every collection. Unknown keys pass through untouched: they may be a newer version's.
 * (valibot writes an absent optional key as `key?: T | undefined`; `readRecord` never hands in undefined.)
 */
export const recordSchemas: {
  readonly [Name in CollectionName]: GenericSchema<unknown, Loose<Records[Name]>>;
} = {
  people: person,
  relationships: relationship,
  touches: touch,
  moves: move,
  topics: topic,
  departments: department,
  ranks: rank,
  dismissals: dismissal,
  views: view,
};

type Loose<Row> = { [Key in keyof Row]: Row[Key] | (undefined extends Row[Key] ? undefined : never) };
