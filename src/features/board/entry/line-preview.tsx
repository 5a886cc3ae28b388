import { Badge, Text } from '@mantine/core';
import type { TypedPerson } from '@/formats/typed-line.ts';
import { PieceBadge } from '../parts/piece-badge.tsx';
import classes from './entry-dialog.module.css';

/** Lines beyond these are only counted. */
const shown = 30;

/** What was understood of each line, as it will stand on the board. */
export function LinePreview({ lines }: { readonly lines: readonly TypedPerson[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes['lines']} aria-label="What was understood">
      {lines.slice(0, shown).map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <li key={index} className={classes['line']}>
          <PieceBadge person={line.person} />
          <span className={classes['name']}>{line.person.name}</span>
          {line.person.title !== undefined && <span>{line.person.title}</span>}
          <NameChip
            name={line.person.departmentName}
            isNew={line.newDepartment !== undefined}
            what="department"
          />
          <NameChip name={line.person.rankName} isNew={line.newRank !== undefined} what="rank" />
          {line.person.email !== undefined && <span className={classes['reach']}>{line.person.email}</span>}
          {line.person.phone !== undefined && <span className={classes['reach']}>{line.person.phone}</span>}
        </li>
      ))}
      {lines.length > shown && (
        <Text component="li" size="sm" c="dimmed">
          and {lines.length - shown} more
        </Text>
      )}
    </ul>
  );
}

interface NameChipProps {
  readonly name: string | undefined;
  readonly isNew: boolean;
  readonly what: string;
}

function NameChip({ name, isNew, what }: NameChipProps) {
  if (name === undefined) return null;
  return (
    <Badge variant={isNew ? 'outline' : 'light'}>
      {name}
      {isNew && `: new ${what}`}
    </Badge>
  );
}
