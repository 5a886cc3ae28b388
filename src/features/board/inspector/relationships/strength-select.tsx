import { editRelationship } from '@/document/index.ts';
import { kindOf, levels, type Relationship, strengths } from '@/domain/index.ts';
import { attempt } from '@/features/board/parts/announce.ts';
import { none } from '@/features/board/parts/shared-value.ts';
import { useBoard } from '@/features/board/session/session.ts';
import classes from './relationship-row.module.css';

interface StrengthSelectProps {
  readonly relationship: Relationship;
  readonly label: string;
}

/** The strength or level of a relationship: a plain select, since a person may have a hundred of them. */
export function StrengthSelect({ relationship, label }: StrengthSelectProps) {
  const { document } = useBoard();
  const isLevel = relationship.kind === 'covers';
  const unknown = kindOf(relationship.kind).strength === 'level' ? 'Level ?' : 'Strength ?';
  return (
    <select
      className={classes['strength']}
      aria-label={label}
      value={relationship.strength ?? none}
      onChange={(event) => {
        const chosen = strengths.find((value) => String(value) === event.currentTarget.value);
        attempt(() => editRelationship(document, relationship.id, { strength: chosen }));
      }}
    >
      <option value={none}>{unknown}</option>
      {levels.map(({ value, label: word }) => (
        <option key={value} value={value}>
          {isLevel ? `${value} ${word}` : value}
        </option>
      ))}
    </select>
  );
}
