import { Text } from '@mantine/core';
import { kindOf, type RelationshipId } from '@/domain/index.ts';
import { LineSample } from '@/features/board/parts/line-sample.tsx';
import { PersonLink } from '@/features/board/parts/person-link.tsx';
import { useModel } from '@/features/board/session/session.ts';
import { RelationshipEditor } from './relationship-editor.tsx';
import classes from './selected-relationship.module.css';
import { StrengthSelect } from './strength-select.tsx';

/** The relationship that was clicked on the board, said in a sentence and open for changes. */
export function SelectedRelationship({ id }: { readonly id: RelationshipId }) {
  const relationship = useModel((model) => model.storedRelationships.get(id));
  const ignored = useModel((model) => model.ignored.get(id));
  if (relationship === undefined) return null;
  const kind = kindOf(relationship.kind);
  return (
    <>
      <div className={classes['sentence']}>
        <PersonLink person={relationship.from} />
        <span className={classes['verb']}>
          <LineSample kind={relationship.kind} /> {kind.verb}
        </span>
        <PersonLink person={relationship.to} />
        {kind.strength !== null && (
          <StrengthSelect
            relationship={relationship}
            label={kind.strength === 'level' ? 'Level' : 'Strength'}
          />
        )}
      </div>
      {ignored !== undefined && (
        <Text size="sm" c="danger" mt="sm">
          {ignored.text}
        </Text>
      )}
      <RelationshipEditor relationship={relationship} />
    </>
  );
}
