import { Autocomplete, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { addTouch, editTouch } from '@/document/index.ts';
import { isCalendarDate, type TouchId } from '@/domain/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { refusal, say } from '../parts/announce.ts';
import { personOptions } from '../parts/person-options.ts';
import { type BoardSession, todayOf, useBoard, useModel } from '../session/session.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import { FormActions } from './form-actions.tsx';

const channels = ['Meeting', 'Video call', 'Phone call', 'E-mail', 'Message', 'Event', 'Site visit'];

/** A new touch starts today, with the selected people; of ours with whoever works here. */
function firstDraft(session: BoardSession, id: TouchId | undefined) {
  const { touches, people } = session.document.model.getState();
  const known = touches.get(id ?? '');
  if (known !== undefined) {
    return {
      ...known,
      team: [...known.team],
      contacts: [...known.contacts],
      channel: known.channel ?? '',
      note: known.note ?? '',
    };
  }
  const selected = subjectsOf(session);
  const ours = selected.filter((person) => people.get(person)?.side === 'team');
  const own = session.ownPiece?.();
  return {
    date: todayOf(session),
    team: ours.length === 0 && own !== undefined && people.has(own) ? [own] : ours,
    contacts: selected.filter((person) => people.get(person)?.side !== 'team'),
    channel: '',
    note: '',
  };
}

/** Notes a contact that took place, or changes one. */
export function TouchDialog({ id }: { readonly id?: TouchId }) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const [draft, setDraft] = useState(() => firstDraft(session, id));
  const [error, setError] = useState<string>();
  const change = (changes: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...changes }));
  const ours = useMemo(() => personOptions(people, ({ side }) => side === 'team'), [people]);
  const theirs = useMemo(() => personOptions(people, ({ side }) => side !== 'team'), [people]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const { date, team, contacts } = draft;
    const [channel, note] = [draft.channel.trim(), draft.note.trim()];
    if (!isCalendarDate(date)) return setError('Choose the day on which it took place.');
    if (team.length === 0) return setError('Choose who of ours took part. Is your team on the board yet?');
    if (contacts.length === 0) return setError('Choose at least one contact who took part.');
    const reason = refusal(() => {
      if (id === undefined) {
        addTouch(session.document, {
          date,
          team,
          contacts,
          ...(channel === '' ? {} : { channel }),
          ...(note === '' ? {} : { note }),
        });
      } else {
        editTouch(session.document, id, {
          date,
          team,
          contacts,
          channel: channel || undefined,
          note: note || undefined,
        });
      }
    });
    if (reason !== undefined) return setError(reason);
    closeToBoard(session);
    return say(id === undefined ? 'Touch noted.' : 'Touch changed.');
  };

  return (
    <BoardDialog title={id === undefined ? 'Note a touch' : 'Change a touch'}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Date"
            type="date"
            value={draft.date}
            onChange={(event) => change({ date: event.currentTarget.value })}
          />
          <MultiSelect
            label="Of ours"
            searchable
            limit={50}
            data={ours}
            value={[...draft.team]}
            onChange={(team) => change({ team })}
          />
          <MultiSelect
            label="Contacts"
            searchable
            limit={50}
            data={theirs}
            value={[...draft.contacts]}
            onChange={(contacts) => change({ contacts })}
          />
          <Autocomplete
            label="Channel"
            placeholder="Meeting, call …"
            data={channels}
            openOnFocus={false}
            value={draft.channel}
            onChange={(channel) => change({ channel })}
          />
          <Textarea
            label="Note"
            autosize
            minRows={2}
            maxRows={8}
            data-autofocus
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <FormActions submit={id === undefined ? 'Note the touch' : 'Save'} error={error} />
        </Stack>
      </form>
    </BoardDialog>
  );
}
