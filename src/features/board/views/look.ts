import type { ReadModel } from '@/document/index.ts';
import {
  type Focus,
  focusWith,
  type Layer,
  relationshipKinds,
  roles,
  type ViewFrame,
  type ViewLook,
} from '@/domain/index.ts';
import { type ColourClassId, colourings, layersOf, lenses } from '@/drawing/index.ts';
import { type BoardView, idle } from '../session/view-store.ts';

/** What of the view a saved one keeps: how the board is looked at, not what is selected or open. */
export function lookOf(view: BoardView, frame: ViewFrame | undefined): ViewLook {
  const { lens, colouring, litClasses, layers, topic, department, focus } = view;
  return {
    lens,
    layers: [...layers].toSorted(),
    ...(colouring === undefined ? {} : { colouring }),
    ...(litClasses.size === 0 ? {} : { litClasses: [...litClasses] }),
    ...(topic === undefined ? {} : { topic }),
    ...(department === undefined ? {} : { department }),
    ...(focus === undefined ? {} : { focus }),
    ...(frame === undefined ? {} : { frame }),
  };
}

type Known = Pick<ReadModel, 'people' | 'topics' | 'departments' | 'ranks'>;

interface Opened {
  readonly changes: Partial<BoardView>;
  /** What it asks for and is not there any more, or not in this version, in words. */
  readonly missing: readonly string[];
}

/** What opening a saved view makes of the view, as far as what it names is still there. */
export function openedLook(look: ViewLook, known: Known): Opened {
  const missing: string[] = [];
  const found = <Value>(value: Value | undefined, isWanted: boolean, words: string): Value | undefined => {
    if (isWanted && value === undefined) missing.push(words);
    return value;
  };
  const lens = lenses.find(({ id }) => id === look.lens)?.id;
  const usualLens = lens ?? 'position';
  const colouring = colourings.find(({ id }) => id === look.colouring)?.id;
  const layers = relationshipKinds.map(({ layer }): Layer => layer);
  if (look.layers?.some((id) => !layers.some((layer) => layer === id)) === true) missing.push('a layer');
  const topic = look.topic !== undefined && known.topics.has(look.topic) ? look.topic : undefined;
  const isHere = look.department !== undefined && known.departments.has(look.department);
  return {
    changes: {
      lens: found(lens, look.lens !== undefined, `the lens “${look.lens ?? ''}”`) ?? usualLens,
      colouring: found(colouring, look.colouring !== undefined, `the colouring “${look.colouring ?? ''}”`),
      // Classes nobody is in light nobody: their ids are the colouring's own.
      litClasses: new Set(colouring === undefined ? [] : ((look.litClasses ?? []) as ColourClassId[])),
      layers:
        look.layers === undefined
          ? layersOf(usualLens)
          : new Set(layers.filter((layer) => look.layers?.includes(layer))),
      topic: found(topic, look.topic !== undefined, 'its topic'),
      department: found(
        isHere ? look.department : undefined,
        look.department !== undefined,
        'its department',
      ),
      focus: focusHere(look.focus, known, missing),
      insight: undefined,
      mode: idle,
    },
    missing,
  };
}

/** A focus without what is gone; what is left of it still stands. */
function focusHere(focus: Focus | undefined, known: Known, missing: string[]): Focus | undefined {
  if (focus === undefined) return undefined;
  const only = <Value>(
    values: readonly (Value | null)[] | undefined,
    isThere: (value: Value) => boolean,
    words: string,
  ) => {
    const left = values?.filter((value) => value === null || isThere(value));
    if (left?.length !== values?.length) missing.push(words);
    return left;
  };
  const isPerson = (id: string) => known.people.has(id);
  return focusWith(focus, {
    around: only(focus.around, isPerson, 'somebody in the middle of its neighbourhood')?.filter(
      (id) => id !== null,
    ),
    owners: only(focus.owners, isPerson, 'an owner'),
    departments: only(focus.departments, (id) => known.departments.has(id), 'a department of its focus'),
    ranks: only(focus.ranks, (id) => known.ranks.has(id), 'a rank of its focus'),
    roles: only(focus.roles, (id) => roles.some((role) => role.id === id), 'a role of its focus'),
  });
}
