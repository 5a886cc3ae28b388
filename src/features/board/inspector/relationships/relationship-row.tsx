import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight, IconArrowsHorizontal, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { kindOf, type PersonId, type Relationship } from '@/domain/index.ts';
import { PersonLink } from '@/features/board/parts/person-link.tsx';
import { useModel } from '@/features/board/session/session.ts';
import { RelationshipEditor } from './relationship-editor.tsx';
import classes from './relationship-row.module.css';
import { StrengthSelect } from './strength-select.tsx';

interface RelationshipRowProps {
  readonly relationship: Relationship;
  /** Whose list this is. */
  readonly of: PersonId;
  /** A line below. */
  readonly note?: ReactNode;
}

/** One relationship: which way it runs, with whom, how strong; everything else on request. */
export function RelationshipRow({ relationship, of, note }: RelationshipRowProps) {
  const [opened, { toggle }] = useDisclosure();
  const { from, to, kind: id } = relationship;
  const kind = kindOf(id);
  const other = from === of ? to : from;
  const name = useModel(({ people }) => people.get(other)?.name ?? '');
  const outgoing = from === of;
  const Direction = kind.symmetric ? IconArrowsHorizontal : outgoing ? IconArrowRight : IconArrowLeft;
  const words = kind.symmetric ? 'each other' : outgoing ? `${kind.verb} →` : `← ${kind.verb}`;

  return (
    <li>
      <div className={classes['row']}>
        <span className={classes['direction']} role="img" aria-label={words} title={words}>
          <Direction size={16} />
        </span>
        <PersonLink person={other} />
        {kind.strength === null ? (
          <span />
        ) : (
          <StrengthSelect relationship={relationship} label={`${kind.label} with ${name}`} />
        )}
        <ActionIcon
          size="md"
          aria-label={`${opened ? 'Close' : 'Open'} ${kind.label.toLowerCase()} with ${name}`}
          aria-expanded={opened}
          onClick={toggle}
        >
          <IconDots size={18} />
        </ActionIcon>
        {note !== undefined && <span className={classes['note']}>{note}</span>}
      </div>
      {opened && <RelationshipEditor relationship={relationship} />}
    </li>
  );
}
