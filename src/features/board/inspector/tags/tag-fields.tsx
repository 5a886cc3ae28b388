import { tagPeople } from '@/document/index.ts';
import {
  influences,
  influenceValues,
  type Person,
  type PersonId,
  rolesOfSide,
  type Side,
  stances,
  stanceValues,
  type Tag,
} from '@/domain/index.ts';
import { attempt } from '@/features/board/parts/announce.ts';
import { pieceIcons } from '@/features/board/parts/piece-icon.tsx';
import { choiceOf, none } from '@/features/board/parts/shared-value.ts';
import { StanceSign } from '@/features/board/parts/stance-sign.tsx';
import { useBoard } from '@/features/board/session/session.ts';
import { Choice } from './choice.tsx';

const unknown = { value: none, label: 'Unknown', sign: '?' };

interface TagFieldProps<Value> {
  readonly people: readonly PersonId[];
  /** The tag that all of them have, or `mixed`. */
  readonly value: Value | 'mixed' | undefined;
}

function useTag<Name extends Tag>(people: readonly PersonId[], tag: Name) {
  const { document } = useBoard();
  return (value: Person[Name] | undefined) => attempt(() => tagPeople(document, people, tag, value));
}

/** The role, by its chess piece. Outside people have none. */
export function RoleField({ people, value, side }: TagFieldProps<Person['role']> & { readonly side: Side }) {
  const tag = useTag(people, 'role');
  const roles = rolesOfSide(side);
  const options = roles.map(({ id, label, piece }) => {
    const Glyph = pieceIcons[piece];
    return { value: id, label, sign: <Glyph size={20} /> };
  });
  return (
    <Choice
      name="Role"
      value={choiceOf(value)}
      options={[...options, unknown]}
      onChoose={(chosen) => tag(roles.find(({ id }) => id === chosen)?.id)}
    />
  );
}

export function InfluenceField({ people, value }: TagFieldProps<Person['influence']>) {
  const tag = useTag(people, 'influence');
  const options = influences.map((one) => ({
    value: String(one.value),
    label: `${one.value} ${one.label}`,
    sign: one.value,
  }));
  return (
    <Choice
      name="Influence"
      value={choiceOf(value)}
      options={[...options, unknown]}
      onChoose={(chosen) => tag(influenceValues.find((known) => String(known) === chosen))}
    />
  );
}

export function StanceField({ people, value }: TagFieldProps<Person['stance']>) {
  const tag = useTag(people, 'stance');
  const options = stances.map((one) => ({
    value: String(one.value),
    label: one.label,
    sign: <StanceSign stance={one.value} />,
  }));
  return (
    <Choice
      name="Stance"
      value={choiceOf(value)}
      options={[...options, { ...unknown, sign: <StanceSign stance={undefined} /> }]}
      onChoose={(chosen) => tag(stanceValues.find((known) => String(known) === chosen))}
    />
  );
}
