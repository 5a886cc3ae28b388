import type { Stance } from './stance.ts';
import type { CalendarDate, DepartmentId, PersonId, RankId } from './units.ts';

/** How far a neighbourhood reaches, in relationships. */
export const neighbourhoodSteps = [1, 2, 3] as const;
export type NeighbourhoodSteps = (typeof neighbourhoodSteps)[number];

/** Insights of every severity, or only the critical and high ones. */
export const insightFocuses = ['all', 'urgent'] as const;
export type InsightFocus = (typeof insightFocuses)[number];

/**
 * Who stands out on the board while the rest is dimmed: whoever fits every part that is given. Of a list one value is
 * enough, and null is *unknown*. It is one value: half of one focus and half of another would be a third.
 */
export interface Focus {
  /** The people in the middle of a neighbourhood, which is there together with `steps`. */
  readonly around?: readonly PersonId[];
  readonly steps?: NeighbourhoodSteps;
  /** Steps lead only over the kinds of relationships that are drawn, instead of over all. */
  readonly drawnOnly?: boolean;
  readonly insights?: InsightFocus;
  /** Only what has changed on this day or later. */
  readonly changedSince?: CalendarDate;
  readonly departments?: readonly (DepartmentId | null)[];
  readonly ranks?: readonly (RankId | null)[];
  /** Ids of roles; a newer version may know more of them. */
  readonly roles?: readonly (string | null)[];
  /** Contacts' alone; nobody else has one. */
  readonly stances?: readonly (Stance | null)[];
  /** Contacts by the member of ours who covers them best; null is nobody. */
  readonly owners?: readonly (PersonId | null)[];
}

/** New parts of a focus; undefined takes one away. */
export type FocusChanges = { readonly [Part in keyof Focus]?: Focus[Part] | undefined };

const isThere = (part: unknown) => part !== undefined && !(Array.isArray(part) && part.length === 0);

/** Of no use one without the other. */
const ofNeighbourhood: ReadonlySet<string> = new Set<keyof Focus>(['around', 'steps', 'drawnOnly']);

/** A focus with other parts; undefined when nothing of it is left. */
export function focusWith(focus: Focus | undefined, changes: FocusChanges): Focus | undefined {
  const parts = Object.entries({ ...focus, ...changes }).filter(([, part]) => isThere(part));
  const next: Focus = Object.fromEntries(parts);
  if (next.around !== undefined && next.steps !== undefined) return next;
  const others = parts.filter(([part]) => !ofNeighbourhood.has(part));
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** A focus that names nobody but these people. */
export function focusAmong(
  focus: Focus | undefined,
  isHere: (person: PersonId) => boolean,
): Focus | undefined {
  return focusWith(focus, {
    around: focus?.around?.filter(isHere),
    owners: focus?.owners?.filter((owner) => owner === null || isHere(owner)),
  });
}
