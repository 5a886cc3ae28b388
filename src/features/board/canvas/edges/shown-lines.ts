import type { DepartmentId, Layer, Person, PersonId, TopicId } from '@/domain/index.ts';
import { type EdgeArrays, type EdgeMask, edgesTouching, visibleEdges } from '@/drawing/index.ts';
import type { BoardView } from '@/features/board/session/view-store.ts';
import { peopleOfInsight, peopleOfTopic } from '../lit-people.ts';

type People = ReadonlyMap<PersonId, Person>;

const nobody: ReadonlySet<PersonId> = new Set();
const noLayers: ReadonlySet<Layer> = new Set();

const ofTopic = (topic: TopicId | undefined, people: People) =>
  topic === undefined ? {} : { topic, people: peopleOfTopic(people, topic) };

function peopleOf(people: People, department: DepartmentId): ReadonlySet<PersonId> {
  const there = [...people.values()].filter((person) => person.department === department);
  return new Set(there.map(({ id }) => id));
}

/** What only the canvas knows of a focus. */
interface Focused {
  /** The people whom the focus leaves; undefined while there is none. */
  readonly ofFocus?: ReadonlySet<PersonId> | undefined;
}

/** The lines of the still picture: what layers, topic and focus show; close to a department its own alone. */
export function stillLines(
  edges: EdgeArrays,
  { layers, topic, department, ofFocus }: Pick<BoardView, 'layers' | 'topic' | 'department'> & Focused,
  people: People,
): EdgeMask {
  const shown = amongOnly(
    edges,
    visibleEdges(edges, { layers, selected: nobody, ...ofTopic(topic, people) }),
    ofFocus,
  );
  if (department === undefined) return shown;
  // Looking closely at one department, lines between others would only cross the view.
  const near = edgesTouching(edges, peopleOf(people, department));
  return shown.map((visible, index) => (near[index] === 1 ? visible : 0));
}

/** Of these lines those whose two ends are among some people. */
function amongOnly(edges: EdgeArrays, shown: EdgeMask, people: ReadonlySet<PersonId> | undefined): EdgeMask {
  if (people === undefined) return shown;
  return shown.map((visible, index) => {
    const line = edges.lines[index];
    return line !== undefined && people.has(line.from) && people.has(line.to) ? visible : 0;
  });
}

/**
 * The lines that stand out: those of the selected people, whatever their layer, and the selected one. While an
 * insight is looked at, only those among its people: the others would hide its path. In a focus only those among
 * whom it leaves and the selected.
 */
export function liveLines(
  edges: EdgeArrays,
  view: Pick<BoardView, 'selection' | 'selectedRelationship' | 'topic' | 'insight'> & Focused,
  people: People,
): EdgeMask {
  const { selection, selectedRelationship, topic, ofFocus } = view;
  const among = peopleOfInsight(view);
  const lines = visibleEdges(edges, {
    layers: noLayers,
    selected: selection,
    ...ofTopic(topic, people),
    ...(among === undefined ? {} : { people: among }),
  });
  // What an insight draws is drawn whole, whomever else the focus leaves.
  const shown = amongOnly(edges, lines, among ?? (ofFocus && new Set([...ofFocus, ...selection])));
  if (selectedRelationship === undefined) return shown;
  return shown.map((visible, index) =>
    edges.lines[index]?.relationships.some(({ id }) => id === selectedRelationship) === true ? 1 : visible,
  );
}
