import type { Insight } from '@/analysis/index.ts';
import type { ReadModel } from '@/document/index.ts';
import { departmentOfClass, type Layer, relationshipKinds } from '@/domain/index.ts';
import { type ColourClassId, colouringOf, layersOf } from '@/drawing/index.ts';
import { type BoardView, colourBy, idle, type Shown } from '../session/view-store.ts';

/** Something that hides, dims or changes what the next key does: it must never be overlooked. */
export interface ViewChip {
  readonly id: 'topic' | 'department' | 'insight' | 'colouring' | 'layers' | 'mode';
  readonly text: string;
  /** What taking the chip away makes of the view. */
  readonly without: Partial<BoardView>;
}

const layerLabel = (layer: Layer) =>
  relationshipKinds.find((kind) => kind.layer === layer)?.label.toLowerCase() ?? layer;

/** The layers that are shown unless somebody hid them, in the order of the table. */
function hiddenLayers({ layers, lens }: Pick<BoardView, 'layers' | 'lens'>): readonly Layer[] {
  return relationshipKinds
    .map(({ layer }) => layer)
    .filter((layer) => layersOf(lens).has(layer) && !layers.has(layer));
}

function modeText(
  { mode }: Pick<BoardView, 'mode'>,
  { people }: Pick<ReadModel, 'people'>,
): string | undefined {
  switch (mode.kind) {
    case 'idle':
      return undefined;
    case 'connecting':
      return `Connecting ${people.get(mode.from)?.name ?? ''}: choose the other piece`;
    case 'findingWay':
      return `Way from ${people.get(mode.from)?.name ?? ''}: choose the other piece`;
    case 'lifted': {
      const [first] = mode.people;
      const who =
        mode.people.length === 1 ? (people.get(first ?? '')?.name ?? '') : `${mode.people.length} people`;
      return `${who} lifted: arrows carry, Space drops, Esc puts back`;
    }
  }
}

function colouringText(
  { colouring, litClasses }: BoardView,
  { departments }: Pick<ReadModel, 'departments'>,
): string | undefined {
  if (colouring === undefined) return undefined;
  const { label, noun } = colouringOf(colouring);
  return litClasses.size === 0
    ? `Coloured by: ${label}`
    : `Coloured by: ${label}, only ${[...litClasses].map((id) => classText(id, noun, departments)).join(', ')}`;
}

function classText(id: ColourClassId, noun: string, departments: ReadModel['departments']): string {
  const department = departmentOfClass(id);
  if (department !== undefined) return departments.get(department)?.name ?? 'a removed one';
  if (typeof id === 'number') return `${noun} ${id}`;
  if (id === 'none') return 'the unknown';
  return id === 'others' ? 'the others' : id;
}

function shownText({ id, title }: Shown, insights: readonly Insight[]): string {
  if (title !== undefined) return title;
  return `Insight: ${insights.find((insight) => insight.id === id)?.title ?? 'an insight that is solved'}`;
}

/** The chips of a view, what is most fleeting first. */
export function chipsOf(
  view: BoardView,
  model: Pick<ReadModel, 'people' | 'topics' | 'departments'>,
  insights: readonly Insight[] = [],
): readonly ViewChip[] {
  const chips: ViewChip[] = [];
  const mode = modeText(view, model);
  if (mode !== undefined) chips.push({ id: 'mode', text: mode, without: { mode: idle } });
  if (view.insight !== undefined) {
    chips.push({ id: 'insight', text: shownText(view.insight, insights), without: { insight: undefined } });
  }
  if (view.topic !== undefined) {
    const name = model.topics.get(view.topic)?.name ?? 'a removed one';
    chips.push({ id: 'topic', text: `Topic: ${name}`, without: { topic: undefined } });
  }
  if (view.department !== undefined) {
    const name = model.departments.get(view.department)?.name ?? 'a removed one';
    chips.push({ id: 'department', text: `Close to ${name}`, without: { department: undefined } });
  }
  const colouring = colouringText(view, model);
  if (colouring !== undefined) {
    chips.push({ id: 'colouring', text: colouring, without: colourBy(undefined)(view) });
  }
  const hidden = hiddenLayers(view);
  if (hidden.length > 0) {
    chips.push({
      id: 'layers',
      text: `Hidden: ${hidden.map(layerLabel).join(', ')}`,
      without: { layers: new Set([...view.layers, ...hidden]) },
    });
  }
  return chips;
}
