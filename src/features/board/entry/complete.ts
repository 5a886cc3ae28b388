import { departmentsInOrder, type ReadModel, ranksInOrder } from '@/document/index.ts';
import type { Side } from '@/domain/index.ts';

/** What may complete the part being typed. */
export interface Completion {
  readonly name: string;
  readonly kind: 'department' | 'rank';
}

const most = 4;

/** The part between the last comma of the line and the caret; undefined in the first part, the name. */
function partBefore(
  text: string,
  caret: number,
): { readonly start: number; readonly typed: string } | undefined {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const comma = text.lastIndexOf(',', caret - 1);
  if (comma < lineStart) return undefined;
  const raw = text.slice(comma + 1, caret);
  return { start: caret - raw.trimStart().length, typed: raw.trimStart() };
}

/** Departments of the side and ranks that begin like what is being typed; none once it is typed in full. */
export function completionsAt(
  text: string,
  caret: number,
  side: Side,
  model: ReadModel,
): readonly Completion[] {
  const part = partBefore(text, caret);
  if (part === undefined || part.typed === '') return [];
  const typed = part.typed.toLocaleLowerCase();
  const all: Completion[] = [
    ...departmentsInOrder(model)
      .filter((department) => department.side === side)
      .map(({ name }) => ({ name, kind: 'department' as const })),
    ...ranksInOrder(model).map(({ name }) => ({ name, kind: 'rank' as const })),
  ];
  if (all.some(({ name }) => name.toLocaleLowerCase() === typed)) return [];
  return all.filter(({ name }) => name.toLocaleLowerCase().startsWith(typed)).slice(0, most);
}

/** The text with the part before the caret completed, and where the caret then stands. */
export function complete(
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const part = partBefore(text, caret);
  if (part === undefined) return { text, caret };
  return { text: text.slice(0, part.start) + name + text.slice(caret), caret: part.start + name.length };
}
