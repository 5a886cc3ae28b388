import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { levelLabel, type PersonId, type Relationship, type Side } from '@/domain/index.ts';
import { agoLabel } from '@/features/board/parts/dates.ts';
import { Section } from '@/features/board/parts/panel.tsx';
import { useLastContact, useRelationshipsOf } from '@/features/board/parts/use-relationships.ts';
import { todayOf, useAnalysis, useBoard } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { LimitedList } from './limited-list.tsx';
import classes from './relationship-row.module.css';
import { RelationshipRow } from './relationship-row.tsx';

/** Who of ours covers a contact, or whom one of ours covers: level, target, last contact, freshness. */
export const CoverageSection = memo(function CoverageSection({
  id,
  side,
}: {
  readonly id: PersonId;
  readonly side: Side;
}) {
  const { view } = useBoard();
  const relationships = useRelationshipsOf(id);
  const rows = useMemo(
    () =>
      relationships
        .filter(({ kind }) => kind === 'covers')
        .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.id < b.id ? -1 : 1)),
    [relationships],
  );
  const isContact = side === 'customer';
  return (
    <Section
      title="Coverage"
      count={rows.length}
      action={
        isContact && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} />}
            onClick={() => view.setState(open({ kind: 'cover' }))}
          >
            Cover
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {isContact ? 'Nobody of ours has met them.' : 'Covers nobody yet.'}
        </Text>
      ) : (
        <LimitedList rows={rows}>
          {(relationship) => <CoverageRow key={relationship.id} relationship={relationship} of={id} />}
        </LimitedList>
      )}
    </Section>
  );
});

interface CoverageRowProps {
  readonly relationship: Relationship;
  readonly of: PersonId;
}

function CoverageRow({ relationship, of }: CoverageRowProps) {
  return (
    <RelationshipRow
      relationship={relationship}
      of={of}
      note={<CoverageNote relationship={relationship} />}
    />
  );
}

/** As in "live · last contact 12 days ago · target 4 Problem solver". */
function CoverageNote({ relationship }: { readonly relationship: Relationship }) {
  const session = useBoard();
  const thread = useAnalysis(({ findings }) => findings?.threads.get(relationship.id));
  const lastContact = useLastContact(relationship);
  const { target, strength, cadence } = relationship;
  return (
    <>
      {thread !== undefined &&
        (thread.live ? (
          `Live, ${Math.round(thread.decay * 100)} % fresh`
        ) : (
          <span className={classes['warn']}>Not live, {Math.round(thread.decay * 100)} % fresh</span>
        ))}
      {thread === undefined ? '' : ' · '}
      {lastContact === undefined
        ? 'no date of the last contact'
        : `last contact ${agoLabel(lastContact, todayOf(session))}`}
      {target !== undefined && (
        <>
          {' · '}
          <span className={strength === undefined || strength < target ? classes['warn'] : undefined}>
            target {target} {levelLabel(target)}
          </span>
        </>
      )}
      {cadence !== undefined && ` · every ${cadence} days`}
    </>
  );
}
