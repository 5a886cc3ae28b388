import { MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { editMove, planMove } from '@/document/index.ts';
import { isCalendarDate, type MoveId } from '@/domain/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { refusal, say } from '../parts/announce.ts';
import { personOptions } from '../parts/person-options.ts';
import { type BoardSession, useBoard, useModel } from '../session/session.ts';
import type { MoveDraft } from '../session/view-store.ts';
import { BoardDialog, closeToBoard, useCloseToOpener } from './board-dialog.tsx';
import { FormActions } from './form-actions.tsx';

/**
 * What a move starts with: as it is, as it was proposed, or else with the selected contact, by the selected one
 * of ours or whoever works here.
 */
function firstDraft(session: BoardSession, id: MoveId | undefined, proposal: MoveDraft | undefined) {
  const { moves, people } = session.document.model.getState();
  const planned = moves.get(id ?? '');
  const known = planned ?? proposal;
  const selected = subjectsOf(session);
  const ofSide = (side: string) => selected.find((person) => people.get(person)?.side === side);
  const own = session.ownPiece?.();
  const member = known === undefined ? (ofSide('team') ?? own) : known.member;
  return {
    what: known?.what ?? '',
    contact: known?.contact ?? ofSide('customer') ?? null,
    member: member !== undefined && people.has(member) ? member : null,
    via: (known?.via ?? []).filter((person) => people.has(person)),
    due: planned?.due ?? '',
    expected: known?.expected ?? '',
    reason: known?.reason ?? '',
  };
}

interface PlanMoveDialogProps {
  /** The move to be changed; missing for a new one. */
  readonly id?: MoveId;
  /** What the analysis proposes for a new one. */
  readonly proposal?: MoveDraft;
}

/** Plans who of ours does what with whom, by when, expecting which change; or changes such a plan. */
export function PlanMoveDialog({ id, proposal }: PlanMoveDialogProps) {
  const session = useBoard();
  const closeToOpener = useCloseToOpener();
  const people = useModel((model) => model.people);
  const [first] = useState(() => firstDraft(session, id, proposal));
  const [draft, setDraft] = useState(first);
  const [error, setError] = useState<string>();
  const change = (changes: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...changes }));
  const ours = useMemo(() => personOptions(people, ({ side }) => side === 'team'), [people]);
  const contacts = useMemo(() => personOptions(people, ({ side }) => side === 'customer'), [people]);
  const others = useMemo(() => personOptions(people), [people]);
  // All of a proposed move is known but its day.
  const [firstField, day] =
    proposal === undefined ? [{ 'data-autofocus': true }, {}] : [{}, { 'data-autofocus': true }];

  const save = (event: FormEvent) => {
    event.preventDefault();
    const { contact, due } = draft;
    if (draft.what.trim() === '') return setError('Say what is to be done.');
    if (contact === null) return setError('Choose the contact it is done with.');
    if (due !== '' && !isCalendarDate(due)) return setError('Choose a day, or leave it empty.');
    const move = {
      what: draft.what,
      contact,
      due: due || undefined,
      expected: draft.expected.trim() || undefined,
      reason: draft.reason.trim() || undefined,
    };
    const member = draft.member ?? undefined;
    const via = draft.via.length === 0 ? undefined : draft.via;
    // It was proposed as a move of one type between these two; between others it is a move like any other.
    const isForOthers = contact !== first.contact || draft.member !== first.member;
    const reason = refusal(() => {
      if (id === undefined) {
        planMove(session.document, { ...move, member, via, type: isForOthers ? undefined : proposal?.type });
      } else {
        // Who was deleted does not show here but may be restored: only what was changed is written.
        editMove(session.document, id, {
          ...move,
          ...(draft.member === first.member ? {} : { member }),
          ...(draft.via === first.via ? {} : { via }),
          ...(isForOthers ? { type: undefined } : {}),
        });
      }
    });
    if (reason !== undefined) return setError(reason);
    // Whoever plans from a list goes on with the list.
    if (proposal === undefined) closeToBoard(session);
    else closeToOpener();
    return say(id === undefined ? 'Move planned.' : 'Move changed.');
  };

  return (
    <BoardDialog title={id === undefined ? 'Plan a move' : 'Change a move'} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <TextInput
            label="What is to be done"
            placeholder="Invite to the depot visit"
            value={draft.what}
            onChange={(event) => change({ what: event.currentTarget.value })}
            {...firstField}
          />
          <SimpleGrid cols={2} spacing="sm">
            <Select
              label="With whom"
              searchable
              limit={50}
              data={contacts}
              value={draft.contact}
              onChange={(contact) => change({ contact })}
            />
            <Select
              label="Who of ours"
              searchable
              clearable
              clearButtonProps={{ 'aria-label': 'Nobody yet' }}
              limit={50}
              data={ours}
              value={draft.member}
              onChange={(member) => change({ member })}
            />
            <MultiSelect
              label="By way of"
              placeholder={draft.via.length === 0 ? 'Who can introduce us' : ''}
              searchable
              limit={50}
              data={others}
              value={draft.via}
              onChange={(via) => change({ via })}
            />
            <TextInput
              label="By when"
              type="date"
              value={draft.due}
              onChange={(event) => change({ due: event.currentTarget.value })}
              {...day}
            />
          </SimpleGrid>
          <Textarea
            label="Expected change"
            autosize
            minRows={1}
            maxRows={6}
            value={draft.expected}
            onChange={(event) => change({ expected: event.currentTarget.value })}
          />
          <Textarea
            label="Why this move"
            autosize
            minRows={1}
            maxRows={6}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <FormActions submit={id === undefined ? 'Plan the move' : 'Save'} error={error} />
        </Stack>
      </form>
    </BoardDialog>
  );
}
