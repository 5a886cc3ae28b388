import { Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { kindOf, type PersonId, relationshipKinds } from '@/domain/index.ts';
import { LineSample } from '@/features/board/parts/line-sample.tsx';
import { Section } from '@/features/board/parts/panel.tsx';
import { PersonSelect } from '@/features/board/parts/person-select.tsx';
import { useRelationshipsOf } from '@/features/board/parts/use-relationships.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { LimitedList } from './limited-list.tsx';
import classes from './relationship-row.module.css';
import { RelationshipRow } from './relationship-row.tsx';

/** Every relationship but coverage, by kind. */
export const RelationshipsSection = memo(function RelationshipsSection({
  id: person,
  name,
}: {
  readonly id: PersonId;
  readonly name: string;
}) {
  const { view } = useBoard();
  const relationships = useRelationshipsOf(person);
  const groups = useMemo(
    () =>
      relationshipKinds
        .filter(({ id }) => id !== 'covers')
        .map(({ id }) => ({
          kind: id,
          rows: relationships
            .filter(({ kind }) => kind === id)
            .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.id < b.id ? -1 : 1)),
        }))
        .filter(({ rows }) => rows.length > 0),
    [relationships],
  );
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <Section title="Relationships" count={count}>
      {count === 0 && (
        <Text size="sm" c="dimmed">
          None yet. Choose somebody here, or press C on the board and then the other piece.
        </Text>
      )}
      {groups.map(({ kind, rows }) => (
        <div key={kind}>
          <div className={classes['kind']}>
            <LineSample kind={kind} />
            {kindOf(kind).label}
          </div>
          <LimitedList rows={rows}>
            {(relationship) => (
              <RelationshipRow key={relationship.id} relationship={relationship} of={person} />
            )}
          </LimitedList>
        </div>
      ))}
      <PersonSelect
        mt="xs"
        aria-label={`Connect ${name} with`}
        placeholder="Connect with …"
        without={person}
        onChoose={(to) => view.setState(open({ kind: 'connect', from: person, to }))}
      />
    </Section>
  );
});
