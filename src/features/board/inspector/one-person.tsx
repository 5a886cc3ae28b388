import { useShallow } from 'zustand/react/shallow';
import type { Person, PersonId } from '@/domain/index.ts';
import { useModel } from '../session/session.ts';
import { DepartureSection } from './departure-section.tsx';
import { Details, detailFields } from './details.tsx';
import { Heading } from './heading.tsx';
import { MovesSection } from './moves/moves-section.tsx';
import { PersonInsights } from './person-insights.tsx';
import { CoverageSection } from './relationships/coverage-section.tsx';
import { RelationshipsSection } from './relationships/relationships-section.tsx';
import { RemovePerson } from './remove-person.tsx';
import { SquareFields } from './square-fields.tsx';
import { PersonTags } from './tags/person-tags.tsx';
import { TouchesSection } from './touches/touches-section.tsx';

function detailsOf(person: Person | undefined): Person | undefined {
  if (person === undefined) return undefined;
  const details = detailFields.flatMap((field) =>
    person[field] === undefined ? [] : [[field, person[field]]],
  );
  return Object.fromEntries(details) as Person;
}

/**
 * Everything about one person. The sections below the tags are given no more than they show, so that a tag set
 * by a key renders the tags alone.
 */
export function OnePerson({ id }: { readonly id: PersonId }) {
  const person = useModel(({ people }) => people.get(id));
  const details = useModel(useShallow(({ people }) => detailsOf(people.get(id))));
  if (person === undefined || details === undefined) return null;
  return (
    <>
      <Heading person={person} />
      <SquareFields people={[person]} />
      <PersonTags person={person} />
      <PersonInsights id={id} />
      {person.side !== 'outside' && <DepartureSection id={id} />}
      {person.side !== 'outside' && <CoverageSection id={id} side={person.side} />}
      <RelationshipsSection id={id} name={person.name} />
      <TouchesSection id={id} />
      {person.side !== 'outside' && <MovesSection id={id} />}
      <Details person={details} />
      <RemovePerson id={id} />
    </>
  );
}
