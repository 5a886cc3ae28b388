import { NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { departmentsInOrder, movePeople, ranksInOrder } from '@/document/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { refusal } from '../parts/announce.ts';
import { choiceOf, mixed, none, shared } from '../parts/shared-value.ts';
import { useBoard } from '../session/session.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import { FormActions } from './form-actions.tsx';

/** A choice as a part of a square: null takes off the file or row, undefined leaves it. */
const placed = (choice: string): string | null | undefined =>
  choice === mixed ? undefined : choice === none ? null : choice;

/** *Move to…*: what dragging does, by two lists. */
export function MoveDialog() {
  const session = useBoard();
  const [model] = useState(() => session.document.model.getState());
  const [people] = useState(() => subjectsOf(session).flatMap((id) => model.people.get(id) ?? []));
  const side = shared(people, (person) => person.side);
  const [department, setDepartment] = useState(() => choiceOf(shared(people, (person) => person.department)));
  const [rank, setRank] = useState(() => choiceOf(shared(people, (person) => person.rank)));
  const [error, setError] = useState<string>();
  const files = departmentsInOrder(model).filter((file) => file.side === side);

  const move = (event: FormEvent) => {
    event.preventDefault();
    const square = { department: side === mixed ? undefined : placed(department), rank: placed(rank) };
    const reason = refusal(() =>
      movePeople(
        session.document,
        people.map(({ id }) => id),
        {
          ...(square.department === undefined ? {} : { department: square.department }),
          ...(square.rank === undefined ? {} : { rank: square.rank }),
        },
      ),
    );
    if (reason === undefined) closeToBoard(session);
    else setError(reason);
  };

  return (
    <BoardDialog
      title={`Move ${people.length === 1 ? people[0]?.name : `${people.length} people`} to …`}
      size="sm"
    >
      <form onSubmit={move}>
        <Stack gap="md">
          <NativeSelect
            label="Department"
            data-autofocus
            disabled={side === mixed}
            description={side === mixed ? 'The selected people belong to different sides.' : undefined}
            value={department}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          >
            {department === mixed && <option value={mixed}>Leave as it is</option>}
            <option value={none}>No department</option>
            {files.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect label="Rank" value={rank} onChange={(event) => setRank(event.currentTarget.value)}>
            {rank === mixed && <option value={mixed}>Leave as it is</option>}
            <option value={none}>Rank unknown</option>
            {ranksInOrder(model).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
          <FormActions submit="Move" error={error} />
        </Stack>
      </form>
    </BoardDialog>
  );
}
