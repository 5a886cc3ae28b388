import { NativeSelect, SimpleGrid } from '@mantine/core';
import { departmentsInOrder, movePeople, ranksInOrder, type Square } from '@/document/index.ts';
import type { Person } from '@/domain/index.ts';
import { attempt } from '../parts/announce.ts';
import { choiceOf, mixed, none, shared } from '../parts/shared-value.ts';
import { useBoard, useModel } from '../session/session.ts';

/** Where people stand: department and rank, shared by all or mixed. */
export function SquareFields({ people }: { readonly people: readonly Person[] }) {
  const { document } = useBoard();
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  const side = shared(people, (person) => person.side);
  const department = shared(people, (person) => departments.get(person.department ?? '')?.id);
  const rank = shared(people, (person) => ranks.get(person.rank ?? '')?.id);
  const files =
    side === mixed ? [] : departmentsInOrder({ departments }).filter((file) => file.side === side);
  const move = (square: Square) =>
    attempt(() =>
      movePeople(
        document,
        people.map(({ id }) => id),
        square,
      ),
    );
  const value = (id: string) => (id === none ? null : id);

  return (
    <SimpleGrid cols={2} spacing="sm">
      <NativeSelect
        label="Department"
        disabled={side === mixed}
        value={choiceOf(department)}
        onChange={(event) => move({ department: value(event.currentTarget.value) })}
      >
        {department === mixed && <option value={mixed}>Mixed</option>}
        <option value={none}>No department</option>
        {files.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label="Rank"
        value={choiceOf(rank)}
        onChange={(event) => move({ rank: value(event.currentTarget.value) })}
      >
        {rank === mixed && <option value={mixed}>Mixed</option>}
        <option value={none}>Rank unknown</option>
        {ranksInOrder({ ranks }).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </SimpleGrid>
  );
}
