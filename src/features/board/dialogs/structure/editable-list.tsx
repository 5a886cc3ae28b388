import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { refusal } from '@/features/board/parts/announce.ts';
import { CommittedText } from '@/ui/fields/committed-text.tsx';
import classes from './editable-list.module.css';

interface EditableListProps {
  /** What one row is, as in "department". */
  readonly what: string;
  /** `uses` says in words who stands there, and what becomes of them when the row is removed. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly uses?: string }[];
  /** The row whose name has the keyboard at first; otherwise the field for a new one. */
  readonly first?: string | undefined;
  readonly onAdd: (name: string) => void;
  readonly onRename: (id: string, name: string) => void;
  /** Missing where the order means nothing. */
  readonly onMove?: (id: string, index: number) => void;
  readonly onRemove: (id: string) => void;
}

/**
 * Rows that can be added, renamed, put in order and removed; every change is one undo step. The keyboard
 * stays in the list when its row goes.
 */
export function EditableList({ what, rows, first, onAdd, onRename, onMove, onRemove }: EditableListProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const fresh = useRef<HTMLInputElement>(null);
  const remove = (id: string, index: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? fresh.current)?.focus();
    onRemove(id);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const reason = refusal(() => onAdd(name));
    setError(reason);
    if (reason === undefined) setName('');
  };

  return (
    <>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          There is no {what} yet.
        </Text>
      )}
      <ul ref={list} className={classes['list']}>
        {rows.map((row, index) => (
          <li key={row.id} className={classes['row']}>
            <div>
              <CommittedText
                data-autofocus={row.id === first || undefined}
                aria-label={`Name of the ${what} ${row.name}`}
                value={row.name}
                onCommit={(text) => refusal(() => onRename(row.id, text))}
              />
              {row.uses !== undefined && <span className={classes['uses']}>{row.uses}</span>}
            </div>
            {onMove !== undefined && (
              <>
                <ActionIcon
                  aria-label={`Move ${row.name} up`}
                  disabled={index === 0}
                  onClick={() => onMove(row.id, index - 1)}
                >
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Move ${row.name} down`}
                  disabled={index === rows.length - 1}
                  onClick={() => onMove(row.id, index + 1)}
                >
                  <IconArrowDown size={18} />
                </ActionIcon>
              </>
            )}
            <ActionIcon data-remove aria-label={`Remove ${row.name}`} onClick={() => remove(row.id, index)}>
              <IconTrash size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <Group align="flex-start" gap="xs" mt="md">
          <TextInput
            ref={fresh}
            className={classes['new'] ?? ''}
            aria-label={`Name of a new ${what}`}
            placeholder={`New ${what}`}
            data-autofocus={rows.every(({ id }) => id !== first) || undefined}
            value={name}
            error={error}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="light" leftSection={<IconPlus size={16} />}>
            Add
          </Button>
        </Group>
      </form>
    </>
  );
}
