import { useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { Panel } from '../parts/panel.tsx';
import { useBoard, useModel, useView } from '../session/session.ts';
import { NobodySelected } from './nobody-selected.tsx';
import { OnePerson } from './one-person.tsx';
import { SelectedRelationship } from './relationships/selected-relationship.tsx';
import { SeveralPeople } from './several-people.tsx';

/** Everything about whom or what is selected, to be edited in place. */
export function Inspector() {
  const { document } = useBoard();
  // The board shows a new selection first; the inspector may follow a moment later.
  const selection = useDeferredValue(useView((view) => view.selection));
  const relationship = useView((view) => view.selectedRelationship);
  const selected = useModel(useShallow(({ people }) => [...selection].filter((id) => people.has(id))));
  const [only] = selected;

  if (relationship !== undefined && document.model.getState().storedRelationships.has(relationship)) {
    return (
      <Panel title="Relationship">
        <SelectedRelationship key={relationship} id={relationship} />
      </Panel>
    );
  }
  if (only === undefined) {
    return (
      <Panel title="Inspector">
        <NobodySelected />
      </Panel>
    );
  }
  return selected.length === 1 ? (
    <Panel title="Person">
      <OnePerson key={only} id={only} />
    </Panel>
  ) : (
    <Panel title={`${selected.length} people`}>
      <SeveralPeople ids={selected} />
    </Panel>
  );
}
