import type { ReadModel } from '@/document/index.ts';
import { type Focus, type FocusChanges, roles, type Stance, stanceOf } from '@/domain/index.ts';
import { count } from '@/ui/words/count.ts';
import { dateLabel } from '../parts/dates.ts';

export type Named = Pick<ReadModel, 'people' | 'departments' | 'ranks'>;

/** A part of a focus in words, and what takes it away. */
export interface FocusPart {
  readonly id:
    | 'around'
    | 'insights'
    | 'changedSince'
    | 'departments'
    | 'ranks'
    | 'roles'
    | 'stances'
    | 'owners';
  readonly text: string;
  readonly without: FocusChanges;
}

const removed = 'a removed one';

/** So many values of a list are named. */
const named = 2;

/** As in "Finance, IT" and "Finance, IT and 3 more". */
function listed(names: readonly string[]): string {
  const more = names.length - named;
  return more < 1 ? names.join(', ') : `${names.slice(0, named).join(', ')} and ${more} more`;
}

export const stanceName = (stance: Stance | null) => stanceOf(stance ?? undefined).label;

export const roleName = (role: string | null) =>
  role === null
    ? 'No role yet'
    : (roles.find(({ id }) => id === role)?.label ?? 'One this version does not know');

/** Everything a focus asks for, in words. */
export function focusParts(focus: Focus, { people, departments, ranks }: Named): readonly FocusPart[] {
  const { around, steps, drawnOnly = false, insights, changedSince } = focus;
  const parts: FocusPart[] = [];
  const nameIn =
    (rows: ReadonlyMap<string, { readonly name: string }>, unknown: string) => (id: string | null) =>
      id === null ? unknown : (rows.get(id)?.name ?? removed);
  const ofList = <Value>(
    id: 'departments' | 'ranks' | 'roles' | 'stances' | 'owners',
    label: string,
    values: readonly Value[] | undefined,
    nameOf: (value: Value) => string,
  ) => {
    if (values === undefined) return;
    parts.push({ id, text: `${label}: ${listed(values.map(nameOf))}`, without: { [id]: undefined } });
  };

  if (around !== undefined && steps !== undefined) {
    const whom = listed(around.map(nameIn(people, removed)));
    const over = drawnOnly ? ', over drawn lines' : '';
    parts.push({
      id: 'around',
      text: `${count(steps, 'step')} around ${whom}${over}`,
      without: { around: undefined, steps: undefined },
    });
  }
  if (insights !== undefined) {
    const text = insights === 'all' ? 'With insights' : 'With critical or high insights';
    parts.push({ id: 'insights', text, without: { insights: undefined } });
  }
  if (changedSince !== undefined) {
    const text = `Changed since ${dateLabel(changedSince)}`;
    parts.push({ id: 'changedSince', text, without: { changedSince: undefined } });
  }
  ofList('departments', 'In', focus.departments, nameIn(departments, 'no department'));
  ofList('ranks', 'Rank', focus.ranks, nameIn(ranks, 'unknown'));
  ofList('roles', 'Role', focus.roles, roleName);
  ofList('stances', 'Stance', focus.stances, stanceName);
  ofList('owners', 'Owner', focus.owners, nameIn(people, 'nobody'));
  return parts;
}
