import { belongsTo, kindOf, type Layer, type PersonId, type TopicId } from '@/domain/index.ts';
import type { EdgeArrays, EdgeLine } from './build-edges.ts';

/** 1 for each line that is shown, else 0. */
export type EdgeMask = Uint8Array;

/** What the board shows until told otherwise (`design/canvas.md`, 9). */
export const defaultLayers: ReadonlySet<Layer> = new Set<Layer>(['reporting', 'tension', 'gatekeeping']);

export interface EdgeFilter {
  readonly layers: ReadonlySet<Layer>;
  /** The lines of these people are shown whatever their layer. */
  readonly selected: ReadonlySet<PersonId>;
  /** The people the filters leave on the board; undefined for everybody. */
  readonly people?: ReadonlySet<PersonId>;
  /** Lines that carry topics, but not this one, are hidden. */
  readonly topic?: TopicId;
}

function maskOf(edges: EdgeArrays, shows: (line: EdgeLine) => boolean): EdgeMask {
  return Uint8Array.from(edges.lines, (line) => (shows(line) ? 1 : 0));
}

/** The lines of these people. */
export function edgesTouching(edges: EdgeArrays, people: ReadonlySet<PersonId>): EdgeMask {
  return maskOf(edges, (line) => people.has(line.from) || people.has(line.to));
}

/** The lines that layers, selection, filters and topic leave to see. */
export function visibleEdges(edges: EdgeArrays, filter: EdgeFilter): EdgeMask {
  const { layers: shown, selected, people, topic } = filter;
  return maskOf(edges, (line) => {
    if (people !== undefined && !(people.has(line.from) && people.has(line.to))) return false;
    if (topic !== undefined && !line.relationships.some((one) => belongsTo(one, topic))) return false;
    return shown.has(kindOf(line.kind).layer) || selected.has(line.from) || selected.has(line.to);
  });
}
