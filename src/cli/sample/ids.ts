import type { DepartmentId, PersonId, RankId, TopicId } from '@/domain/index.ts';
import { contacts } from './contacts.ts';
import { slug } from './structure.ts';
import { outsiders, team } from './team.ts';

/*
 * Ids that are the same on every machine. Those of people say nothing about them, since the id of somebody who was
 * erased stays in the document.
 */

const personIds: ReadonlyMap<string, PersonId> = new Map(
  [...team, ...contacts, ...outsiders].map(({ name }, place) => [
    name,
    `person-${String(place + 1).padStart(3, '0')}`,
  ]),
);

/** The id of somebody by name. Throws when the sample knows nobody of that name. */
export function personId(name: string): PersonId {
  const id = personIds.get(name);
  if (id === undefined) throw new RangeError(`The sample knows no ${name}.`);
  return id;
}

export const departmentId = (name: string): DepartmentId => `department-${slug(name)}`;
export const rankId = (name: string): RankId => `rank-${slug(name)}`;
export const topicId = (name: string): TopicId => `topic-${slug(name)}`;
