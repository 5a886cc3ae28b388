import { Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { editMove, planMove } from '@/document/index.ts';
import { isCalendarDate, type MoveId } from '@/domain/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { refusal, say } from '../parts/announce.ts';
import { personOptions } from '../parts/person-options.ts';
import { type BoardSession, useBoard, useModel } from '../session/session.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import { FormActions } from './form-actions.tsx';

/** A new move is made with the selected contact, by the selected one of ours or whoever works here. */
function firstDraft(session: BoardSession, id: MoveId | undefined) {
  const { moves, people } = session.document.model.getState();
  const known = moves.get(id ?? '');
  const selected = subjectsOf(session);
  const ofSide = (side: string) => selected.find((person) => people.get(person)?.side === side);
  const own = session.ownPiece?.();
  const member = known === undefined ? (ofSide('team') ?? own) : known.member;
  return {
    what: known?.what ?? '',
    contact: known?.contact ?? ofSide('customer') ?? null,
    member: member !== undefined && people.has(member) ? member : null,
    due: known?.due ?? '',
    expected: known?.expected ?? '',
  };
}

/** Plans who of ours does what with whom, by when, expecting which change; or changes such a plan. */
export function PlanMoveDialog({ id }: { readonly id?: MoveId }) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const [draft, setDraft] = useState(() => firstDraft(session, id));
  const [error, setError] = useState<string>();
  const change = (changes: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...changes }));
  const ours = useMemo(() => personOptions(people, ({ side }) => side === 'team'), [people]);
  const contacts = useMemo(() => personOptions(people, ({ side }) => side === 'customer'), [people]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const { contact, due } = draft;
    if (draft.what.trim() === '') return setError('Say what is to be done.');
    if (contact === null) return setError('Choose the contact it is done with.');
    if (due !== '' && !isCalendarDate(due)) return setError('Choose a day, or leave it empty.');
    const move = {
      what: draft.what,
      contact,
      member: draft.member ?? undefined,
      due: due || undefined,
      expected: draft.expected.trim() || undefined,
    };
    const reason = refusal(() => {
      if (id === undefined) planMove(session.document, move);
      else editMove(session.document, id, move);
    });
    if (reason !== undefined) return setError(reason);
    closeToBoard(session);
    return say(id === undefined ? 'Move planned.' : 'Move changed.');
  };

  return (
    <BoardDialog title={id === undefined ? 'Plan a move' : 'Change a move'}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <TextInput
            label="What is to be done"
            placeholder="Invite to the depot visit"
            data-autofocus
            value={draft.what}
            onChange={(event) => change({ what: event.currentTarget.value })}
          />
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
          <TextInput
            label="By when"
            type="date"
            value={draft.due}
            onChange={(event) => change({ due: event.currentTarget.value })}
          />
          <Textarea
            label="Expected change"
            autosize
            minRows={2}
            maxRows={6}
            value={draft.expected}
            onChange={(event) => change({ expected: event.currentTarget.value })}
          />
          <FormActions submit={id === undefined ? 'Plan the move' : 'Save'} error={error} />
        </Stack>
      </form>
    </BoardDialog>
  );
}
