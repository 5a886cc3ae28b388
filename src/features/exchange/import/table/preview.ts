import type { ReadModel } from '@/document/index.ts';
import { influenceLabel, roleOf, sideOf, stanceOf } from '@/domain/index.ts';
import type {
  PeoplePlan,
  PersonChoice,
  PersonDraft,
  PersonPlanRow,
  RelationshipDraft,
  RelationshipPlan,
  RelationshipPlanRow,
  SkippedRow,
} from '@/formats/index.ts';

/** What one row of the table becomes, in words. */
export interface PreviewRow {
  readonly row: number;
  readonly state: 'new' | 'here' | 'skipped';
  /** For those who are here already: what is done about it. */
  readonly choice?: PersonChoice;
  /** By what somebody was found here, as in "found by e-mail: Dana Wu". */
  readonly found?: string;
  readonly name: string;
  /** As many as the preview has columns. */
  readonly cells: readonly string[];
  /** Why it is skipped, or what of it was not understood. */
  readonly notes: readonly string[];
}

/** What an import would do, row by row, as the screen shows it. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
  /** What can be done with rows whose person or relationship is here already. */
  readonly choices: readonly { readonly value: PersonChoice; readonly label: string }[];
}

interface PreviewColumn<Draft> {
  readonly label: string;
  readonly text: (draft: Draft) => string | undefined;
}

const list = (texts: readonly string[] | undefined) => texts?.join(', ');

const personColumns: readonly PreviewColumn<PersonDraft>[] = [
  { label: 'Side', text: ({ side }) => sideOf(side).label },
  { label: 'Key', text: ({ key }) => key },
  { label: 'Title', text: ({ title }) => title },
  { label: 'Department', text: ({ departmentName }) => departmentName },
  { label: 'Rank', text: ({ rankName }) => rankName },
  { label: 'Role', text: ({ role }) => (role === undefined ? undefined : roleOf(role).label) },
  {
    label: 'Influence',
    text: ({ influence }) => (influence === undefined ? undefined : influenceLabel(influence)),
  },
  { label: 'Stance', text: ({ stance }) => (stance === undefined ? undefined : stanceOf(stance).label) },
  {
    label: 'Tags as of',
    text: ({ roleSetAt, influenceSetAt, stanceSetAt }) =>
      (roleSetAt ?? influenceSetAt ?? stanceSetAt)?.slice(0, 10),
  },
  { label: 'Organisation', text: ({ organisation }) => organisation },
  { label: 'E-mail', text: ({ email }) => email },
  { label: 'Phone', text: ({ phone }) => phone },
  { label: 'Location', text: ({ location }) => location },
  { label: 'Active', text: ({ active }) => (active === undefined ? undefined : active ? 'yes' : 'no') },
  { label: 'Topics', text: ({ topicNames }) => list(topicNames) },
  { label: 'Labels', text: ({ labels }) => list(labels) },
  { label: 'Notes', text: ({ notes }) => notes },
];

const relationshipColumns: readonly PreviewColumn<RelationshipDraft>[] = [
  { label: 'Strength', text: ({ strength }) => strength?.toString() },
  { label: 'Target', text: ({ target }) => target?.toString() },
  { label: 'Cadence', text: ({ cadence }) => (cadence === undefined ? undefined : `${cadence} days`) },
  { label: 'Last contact', text: ({ lastContact }) => lastContact },
  { label: 'Topics', text: ({ topicNames }) => list(topicNames) },
  { label: 'Notes', text: ({ notes }) => notes },
];

/** The columns that some row fills. */
function filled<Draft>(columns: readonly PreviewColumn<Draft>[], rows: readonly { readonly draft: Draft }[]) {
  return columns.filter(({ text }) => rows.some(({ draft }) => text(draft) !== undefined));
}

function cellsOf<Draft>(columns: readonly PreviewColumn<Draft>[], draft: Draft): readonly string[] {
  return columns.map(({ text }) => text(draft) ?? '');
}

const skippedRow = ({ row, name, why }: SkippedRow): PreviewRow => ({
  row,
  state: 'skipped',
  name,
  cells: [],
  notes: [why],
});

const inOrder = (rows: readonly PreviewRow[], skipped: readonly SkippedRow[]): readonly PreviewRow[] =>
  [...rows, ...skipped.map(skippedRow)].toSorted((a, b) => a.row - b.row);

const foundBy = { id: 'id', key: 'key', email: 'e-mail', nameAndOrganisation: 'name' } as const;

/** What the import of people would do. */
export function previewOfPeople({ rows, skipped }: PeoplePlan, { people }: ReadModel): Preview {
  const columns = filled(personColumns, rows);
  const previewed = ({ row, draft, match, choice, problems }: PersonPlanRow): PreviewRow => ({
    row,
    name: draft.name,
    cells: cellsOf(columns, draft),
    notes: problems,
    ...(match === undefined
      ? { state: 'new' }
      : {
          state: 'here',
          choice,
          found: `found by ${foundBy[match.by]}: ${people.get(match.person)?.name ?? draft.name}`,
        }),
  });
  return {
    columns: columns.map(({ label }) => label),
    rows: inOrder(rows.map(previewed), skipped),
    choices: [
      { value: 'update', label: 'Update' },
      { value: 'keep', label: 'Keep as it is' },
      { value: 'add', label: 'Add as another' },
    ],
  };
}

/** What the import of relationships would do. */
export function previewOfRelationships({ rows, skipped }: RelationshipPlan): Preview {
  const columns = filled(relationshipColumns, rows);
  const previewed = ({ row, draft, name, match, choice, problems }: RelationshipPlanRow): PreviewRow => ({
    row,
    name,
    cells: cellsOf(columns, draft),
    notes: problems,
    ...(match === undefined ? { state: 'new' } : { state: 'here', choice }),
  });
  return {
    columns: columns.map(({ label }) => label),
    rows: inOrder(rows.map(previewed), skipped),
    choices: [
      { value: 'update', label: 'Update' },
      { value: 'keep', label: 'Keep as it is' },
    ],
  };
}

/** Which rows of the preview are looked at. */
export const previewFilters = [
  { id: 'all', label: 'All rows', includes: () => true },
  { id: 'new', label: 'New', includes: ({ state }) => state === 'new' },
  { id: 'here', label: 'Already here', includes: ({ state }) => state === 'here' },
  {
    id: 'remarks',
    label: 'With a remark',
    includes: ({ state, notes }) => state !== 'skipped' && notes.length > 0,
  },
  { id: 'skipped', label: 'Skipped', includes: ({ state }) => state === 'skipped' },
] as const satisfies readonly { id: string; label: string; includes: (row: PreviewRow) => boolean }[];
export type PreviewFilter = (typeof previewFilters)[number]['id'];

/** How many rows each filter shows. */
export function filterCounts({ rows }: Preview): Readonly<Record<PreviewFilter, number>> {
  const counts = { all: 0, new: 0, here: 0, remarks: 0, skipped: 0 };
  for (const row of rows) for (const { id, includes } of previewFilters) if (includes(row)) counts[id] += 1;
  return counts;
}

/** How many rows the last button would bring in. */
export function comingIn({ rows }: Preview): number {
  return rows.filter(({ state, choice }) => state === 'new' || (state === 'here' && choice !== 'keep'))
    .length;
}
