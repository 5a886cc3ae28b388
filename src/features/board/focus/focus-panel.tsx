import {
  Alert,
  Checkbox,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { departmentsInOrder, ranksInOrder } from '@/document/index.ts';
import {
  type CalendarDate,
  type Focus,
  type FocusChanges,
  type InsightFocus,
  insightFocuses,
  isCalendarDate,
  neighbourhoodSteps,
  type PersonId,
  roles,
  stanceValues,
} from '@/domain/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { Panel, Section } from '../parts/panel.tsx';
import { todayOf, useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import { focusOn } from '../session/view-store.ts';
import { daysBefore, usualDaysBack } from './changes.ts';
import { ChangesList } from './changes-list.tsx';
import { roleName, stanceName } from './focus-words.ts';
import { useFocusedPeople } from './use-focused-people.ts';

const noFocus: Focus = {};

/** Chooses who stands out on the board, and says how many are left. */
export function FocusPanel() {
  const { view } = useBoard();
  const focus = useView((state) => state.focus);
  const set = (changes: FocusChanges) => view.setState(focusOn(changes));
  return (
    <Panel title="Focus" status={<HowManyLeft focus={focus} />}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Who fits everything chosen here stands out, the rest is dimmed. X shows everybody again.
        </Text>
        <NobodyLeft focus={focus} />
        <Neighbourhood focus={focus ?? noFocus} set={set} />
        <WithInsights focus={focus ?? noFocus} set={set} />
        <Changed focus={focus ?? noFocus} set={set} />
      </Stack>
      <Section title="Topic and department">
        <Narrowed />
      </Section>
      <Section title="Only people of">
        <Values focus={focus ?? noFocus} set={set} />
      </Section>
    </Panel>
  );
}

function HowManyLeft({ focus }: { readonly focus: Focus | undefined }) {
  const left = useFocusedPeople(focus);
  const all = useModel((model) => model.people.size);
  return (
    <Text size="sm" c="dimmed" role="status" ml="auto">
      {left === undefined ? `all ${all} people` : `${left.size} of ${all} people`}
    </Text>
  );
}

function NobodyLeft({ focus }: { readonly focus: Focus | undefined }) {
  const left = useFocusedPeople(focus);
  if (left?.size !== 0) return null;
  return (
    <Alert title="Nobody fits all of this">
      Take something away here or on its chip above the board, or press X on the board to begin anew.
    </Alert>
  );
}

/** What the row above the board has as menus, where it is wide enough for them. */
function Narrowed() {
  const { view, camera } = useBoard();
  const topics = useModel((model) => model.topics);
  const departments = useModel((model) => model.departments);
  const topic = useView((state) => state.topic);
  const department = useView((state) => state.department);
  const namesOf = (rows: Iterable<{ readonly id: string; readonly name: string }>) =>
    Array.from(rows, ({ id, name }) => ({ value: id, label: name }));
  const lookAt = (id: string) => {
    if (id !== '') camera.current?.frameDepartment(id);
    else camera.current?.fit();
  };
  return (
    <Stack gap="xs">
      <NativeSelect
        size="sm"
        label="Topic"
        description="Narrows board, score and insights"
        value={topic ?? ''}
        onChange={({ currentTarget: { value } }) =>
          view.setState({ topic: value === '' ? undefined : value })
        }
        data={[
          { value: '', label: 'all' },
          ...namesOf(topics.values()).toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
      />
      <NativeSelect
        size="sm"
        label="Close to a department"
        value={department ?? ''}
        onChange={({ currentTarget: { value } }) => lookAt(value)}
        data={[{ value: '', label: 'none' }, ...namesOf(departmentsInOrder({ departments }))]}
      />
    </Stack>
  );
}

interface PartProps {
  readonly focus: Focus;
  readonly set: (changes: FocusChanges) => void;
}

const off = 'off';

function Neighbourhood({ focus: { around, steps, drawnOnly = false }, set }: PartProps) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  // Whom it would be around follows what is selected, and whom the keyboard stands on.
  useView((view) => view.selection);
  useView((view) => view.focused);
  const middle = around ?? subjectsOf(session);
  const names = middle.map((id) => people.get(id)?.name ?? 'somebody who was removed').join(', ');
  const choose = (value: string) => {
    const chosen = neighbourhoodSteps.find((step) => String(step) === value);
    set({ around: chosen && middle, steps: chosen });
  };
  return (
    <Part label="Neighbourhood">
      <Text size="sm" lineClamp={2}>
        {middle.length === 0 ? 'Select one or more pieces first.' : `Around ${names}`}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Steps of the neighbourhood"
        disabled={middle.length === 0}
        value={String(steps ?? off)}
        onChange={choose}
        data={[
          { value: off, label: 'Off' },
          ...neighbourhoodSteps.map((step) => ({
            value: String(step),
            label: step === 1 ? '1 step' : `${step} steps`,
          })),
        ]}
      />
      <Checkbox
        size="xs"
        disabled={steps === undefined}
        checked={drawnOnly}
        onChange={(event) => set({ drawnOnly: event.currentTarget.checked || undefined })}
        label="Only over the kinds of lines that are drawn (Layers), not over all"
      />
      {steps !== undefined && (
        <Text size="xs" c="dimmed">
          Our own people are reached, but not passed: who covers many would make neighbours of all of them.
        </Text>
      )}
    </Part>
  );
}

const insightLabels: Readonly<Record<InsightFocus, string>> = { all: 'Any', urgent: 'Critical or high' };

function WithInsights({ focus: { insights }, set }: PartProps) {
  const isKnown = useAnalysis(({ findings }) => findings !== undefined);
  return (
    <Part label="People with insights">
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="People with insights"
        value={insights ?? off}
        onChange={(value) => set({ insights: insightFocuses.find((which) => which === value) })}
        data={[
          { value: off, label: 'Off' },
          ...insightFocuses.map((which) => ({ value: which, label: insightLabels[which] })),
        ]}
      />
      {insights !== undefined && !isKnown && <Text size="sm">The board is still being analysed.</Text>}
    </Part>
  );
}

function Changed({ focus, set }: PartProps) {
  const session = useBoard();
  const { changedSince } = focus;
  const usual = () => daysBefore(todayOf(session), usualDaysBack);
  return (
    <Part label="What changed">
      <Checkbox
        size="xs"
        checked={changedSince !== undefined}
        onChange={(event) => set({ changedSince: event.currentTarget.checked ? usual() : undefined })}
        label="Only people added, tagged, connected, contacted or with a move since"
      />
      {changedSince !== undefined && (
        <>
          <SinceField since={changedSince} onChange={(since) => set({ changedSince: since })} />
          <ChangesList focus={focus} since={changedSince} />
        </>
      )}
    </Part>
  );
}

interface SinceFieldProps {
  readonly since: CalendarDate;
  readonly onChange: (since: CalendarDate) => void;
}

/** A date that is being typed is none for a while; what the field is left with is what the focus says. */
function SinceField({ since, onChange }: SinceFieldProps) {
  const [isIncomplete, setIsIncomplete] = useState(false);
  return (
    <TextInput
      size="xs"
      type="date"
      aria-label="Changed since"
      value={isIncomplete ? '' : since}
      onChange={({ currentTarget: { value } }) => {
        setIsIncomplete(!isCalendarDate(value));
        if (isCalendarDate(value)) onChange(value);
      }}
      onBlur={() => setIsIncomplete(false)}
    />
  );
}

function Values({ focus, set }: PartProps) {
  const departments = useModel((model) => model.departments);
  const ranks = useModel((model) => model.ranks);
  return (
    <Stack gap="xs">
      <ValuesOf
        label="Department"
        options={departmentsInOrder({ departments })}
        unknown="No department"
        values={focus.departments}
        onChange={(chosen) => set({ departments: chosen })}
      />
      <ValuesOf
        label="Rank"
        options={ranksInOrder({ ranks })}
        unknown="Rank unknown"
        values={focus.ranks}
        onChange={(chosen) => set({ ranks: chosen })}
      />
      <ValuesOf
        label="Role"
        options={roles.map(({ id }) => ({ id, name: roleName(id) }))}
        unknown={roleName(null)}
        values={focus.roles}
        onChange={(chosen) => set({ roles: chosen })}
      />
      <Stances focus={focus} set={set} />
      <Owners focus={focus} set={set} />
    </Stack>
  );
}

function Stances({ focus, set }: PartProps) {
  const options = useMemo(
    () => stanceValues.toReversed().map((value) => ({ id: String(value), name: stanceName(value) })),
    [],
  );
  const chosen = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [null] : stanceValues.filter((value) => String(value) === id)));
  return (
    <ValuesOf
      label="Stance"
      description="Of contacts; nobody else has one"
      options={options}
      unknown="Stance unknown"
      values={focus.stances?.map((value) => (value === null ? null : String(value)))}
      onChange={(ids) => set({ stances: chosen(ids) })}
    />
  );
}

function Owners({ focus, set }: PartProps) {
  const people = useModel((model) => model.people);
  const ours = useMemo(
    () =>
      [...people.values()]
        .filter(({ side }) => side === 'team')
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [people],
  );
  return (
    <ValuesOf<PersonId>
      label="Owner"
      description="Contacts by the member of ours who covers them best"
      options={ours}
      unknown="Nobody of ours"
      values={focus.owners}
      onChange={(chosen) => set({ owners: chosen })}
    />
  );
}

interface ValuesOfProps<Id extends string> {
  readonly label: string;
  readonly description?: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  /** What the value *unknown* is called. */
  readonly unknown: string;
  readonly values: readonly (Id | null)[] | undefined;
  readonly onChange: (values: readonly (string | null)[]) => void;
}

/** No id is empty. */
const unknownId = '';

function ValuesOf<Id extends string>({
  label,
  description,
  options,
  unknown,
  values,
  onChange,
}: ValuesOfProps<Id>) {
  return (
    <MultiSelect
      size="sm"
      label={label}
      description={description}
      placeholder={values === undefined ? 'all' : ''}
      searchable
      clearable
      hidePickedOptions
      nothingFoundMessage="Nothing of that name"
      data={[
        ...options.map(({ id, name }) => ({ value: id as string, label: name })),
        { value: unknownId, label: unknown },
      ]}
      value={(values ?? []).map((value) => value ?? unknownId)}
      onChange={(chosen) => onChange(chosen.map((value) => (value === unknownId ? null : value)))}
    />
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Stack gap={6} component="section" aria-label={label}>
      <Text size="sm" fw={650} component="h3" m={0}>
        {label}
      </Text>
      {children}
    </Stack>
  );
}
