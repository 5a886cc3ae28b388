import { addRank, moveRank, ranksInOrder, removeRank, renameRank } from '@/document/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { EditableList } from './editable-list.tsx';
import { usesOf } from './uses.ts';

/** The rows of the board, the highest first. */
export function RanksTab({ row }: { readonly row?: string | undefined }) {
  const session = useBoard();
  const { document } = session;
  const ranks = useModel((model) => model.ranks);
  const people = useModel((model) => model.people);
  return (
    <EditableList
      what="rank"
      first={row}
      rows={ranksInOrder({ ranks }).map(({ id, name }) => {
        const uses = usesOf(people, (person) => person.rank === id, 'will stand in Rank unknown');
        return { id, name, ...(uses === undefined ? {} : { uses }) };
      })}
      onAdd={(name) => addRank(document, name)}
      onRename={(id, name) => renameRank(document, id, name)}
      onMove={(id, index) => moveRank(document, id, index)}
      onRemove={(id) => {
        const name = ranks.get(id)?.name ?? '';
        attemptUndoable(session, `Rank ${name} removed; nobody was lost.`, () => removeRank(document, id));
      }}
    />
  );
}
