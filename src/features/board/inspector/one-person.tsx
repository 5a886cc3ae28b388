import type { PersonId } from '@/domain/index.ts';
import { useModel } from '../session/session.ts';
import { Details } from './details.tsx';
import { Heading } from './heading.tsx';
import { PersonInsights } from './person-insights.tsx';
import { CoverageSection } from './relationships/coverage-section.tsx';
import { RelationshipsSection } from './relationships/relationships-section.tsx';
import { RemovePerson } from './remove-person.tsx';
import { SquareFields } from './square-fields.tsx';
import { PersonTags } from './tags/person-tags.tsx';
import { TouchesSection } from './touches/touches-section.tsx';

/** Everything about one person. */
export function OnePerson({ id }: { readonly id: PersonId }) {
  const person = useModel(({ people }) => people.get(id));
  if (person === undefined) return null;
  return (
    <>
      <Heading person={person} />
      <SquareFields people={[person]} />
      <PersonTags person={person} />
      <PersonInsights id={id} />
      {person.side !== 'outside' && <CoverageSection person={person} />}
      <RelationshipsSection person={person} />
      <TouchesSection person={person} />
      <Details person={person} />
      <RemovePerson person={person} />
    </>
  );
}
