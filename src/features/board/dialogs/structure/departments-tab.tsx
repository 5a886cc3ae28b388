import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  addDepartment,
  departmentsInOrder,
  moveDepartment,
  removeDepartment,
  renameDepartment,
} from '@/document/index.ts';
import { type Side, sideIds, sides } from '@/domain/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { EditableList } from './editable-list.tsx';
import { usesOf } from './uses.ts';

/** The files of one side, from left to right; at first of the side whose file was asked for. */
export function DepartmentsTab({ row }: { readonly row?: string | undefined }) {
  const session = useBoard();
  const { document } = session;
  const departments = useModel((model) => model.departments);
  const people = useModel((model) => model.people);
  const [side, setSide] = useState<Side>(() => departments.get(row ?? '')?.side ?? 'customer');
  const rows = departmentsInOrder({ departments }).filter((department) => department.side === side);

  return (
    <>
      <SegmentedControl
        fullWidth
        mb="md"
        aria-label="Side"
        value={side}
        onChange={(chosen) => setSide(sideIds.find((id) => id === chosen) ?? 'customer')}
        data={sides.map(({ id, label }) => ({ value: id, label }))}
      />
      <EditableList
        key={side}
        what="department"
        first={row}
        rows={rows.map(({ id, name }) => {
          const uses = usesOf(people, (person) => person.department === id, 'will stand in No department');
          return { id, name, ...(uses === undefined ? {} : { uses }) };
        })}
        onAdd={(name) => addDepartment(document, name, side)}
        onRename={(id, name) => renameDepartment(document, id, name)}
        onMove={(id, index) => moveDepartment(document, id, index)}
        onRemove={(id) => {
          const name = departments.get(id)?.name ?? '';
          attemptUndoable(session, `Department ${name} removed; nobody was lost.`, () =>
            removeDepartment(document, id),
          );
        }}
      />
    </>
  );
}
