import { influenceLabel, type Person, roleOf, stanceOf } from '@/domain/index.ts';
import { InfluenceField, RoleField, StanceField } from './tag-fields.tsx';
import { EvidencedTag } from './tag-row.tsx';

/** The tags of one person: of contacts all three, of ours the role, of outside people none. */
export function PersonTags({ person }: { readonly person: Person }) {
  const { role, influence, stance, side } = person;
  if (side === 'outside') return null;
  const people = [person.id];
  return (
    <>
      <EvidencedTag
        person={person}
        tag="role"
        name="Role"
        value={role === undefined ? 'Unknown' : roleOf(role).label}
      >
        <RoleField people={people} value={role} side={side} />
      </EvidencedTag>
      {side === 'customer' && (
        <>
          <EvidencedTag person={person} tag="influence" name="Influence" value={influenceLabel(influence)}>
            <InfluenceField people={people} value={influence} />
          </EvidencedTag>
          <EvidencedTag person={person} tag="stance" name="Stance" value={stanceOf(stance).label}>
            <StanceField people={people} value={stance} />
          </EvidencedTag>
        </>
      )}
    </>
  );
}
