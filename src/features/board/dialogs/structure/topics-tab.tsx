import { addTopic, removeTopic, renameTopic } from '@/document/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { EditableList } from './editable-list.tsx';
import { usesOf } from './uses.ts';

/** Product lines, projects or sites. */
export function TopicsTab() {
  const session = useBoard();
  const { document, view } = session;
  const topics = useModel((model) => model.topics);
  const people = useModel((model) => model.people);
  return (
    <EditableList
      what="topic"
      rows={[...topics.values()]
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => {
          const uses = usesOf(people, (person) => person.topics?.includes(id) === true, 'will not carry it');
          return { id, name, ...(uses === undefined ? {} : { uses }) };
        })}
      onAdd={(name) => addTopic(document, name)}
      onRename={(id, name) => renameTopic(document, id, name)}
      onRemove={(id) => {
        const name = topics.get(id)?.name ?? '';
        const done = attemptUndoable(session, `Topic ${name} removed.`, () => removeTopic(document, id));
        if (done && view.getState().topic === id) view.setState({ topic: undefined });
      }}
    />
  );
}
