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

/** The lines of the still picture: what layers and topic show; close to a department its own alone. */
export function stillLines(
  edges: EdgeArrays,
  { layers, topic, department }: Pick<BoardView, 'layers' | 'topic' | 'department'>,
  people: People,
): EdgeMask {
  const shown = visibleEdges(edges, { layers, selected: nobody, ...ofTopic(topic, people) });
  if (department === undefined) return shown;
  // Looking closely at one department, lines between others would only cross the view.
  const near = edgesTouching(edges, peopleOf(people, department));
  return shown.map((visible, index) => (near[index] === 1 ? visible : 0));
}

/**
 * The lines that stand out: those of the selected people, whatever their layer, and the selected one. While an
 * insight is looked at, only those among its people: the others would hide its path.
 */
export function liveLines(
  edges: EdgeArrays,
  view: Pick<BoardView, 'selection' | 'selectedRelationship' | 'topic' | 'insight'>,
  people: People,
): EdgeMask {
  const { selection, selectedRelationship, topic } = view;
  const among = peopleOfInsight(view);
  const shown = visibleEdges(edges, {
    layers: noLayers,
    selected: selection,
    ...ofTopic(topic, people),
    ...(among === undefined ? {} : { people: among }),
  });
  if (selectedRelationship === undefined) return shown;
  return shown.map((visible, index) =>
    edges.lines[index]?.relationships.some(({ id }) => id === selectedRelationship) === true ? 1 : visible,
  );
}
