import { Alert, List, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { say } from '../parts/announce.ts';
import { useBoard } from '../session/session.ts';
import { select } from '../session/view-store.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import { FormActions } from './form-actions.tsx';

/** Erases a person for good, after saying what that means and asking for the name. */
export function EraseDialog({ id }: { readonly id: PersonId }) {
  const session = useBoard();
  // Kept from the start: after a write that failed the person is off the board, but not off the disk yet.
  const [name] = useState(() => session.document.model.getState().people.get(id)?.name);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const erase = async () => {
    setBusy(true);
    try {
      await session.erase(id);
      session.view.setState((state) => ({ ...select([])(state), focused: undefined, insight: undefined }));
      closeToBoard(session);
      say('Erased for good.');
    } catch (reason) {
      setBusy(false);
      setError(
        `It could not be erased: ${reason instanceof Error ? reason.message : String(reason)} Try again; nothing else was changed.`,
      );
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void erase();
  };

  if (name === undefined) return null;
  return (
    <BoardDialog title={`Erase ${name} for good`} closeOnClickOutside={!busy} closeOnEscape={!busy}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text>
            Everything about this person is removed from this account: the piece, its relationships, its part
            in touches and moves, what was dismissed about it, every review, and what is stored in this
            browser.
          </Text>
          <Alert color="danger" title="This cannot be undone, and it does not reach">
            <List size="sm">
              <List.Item>files that were already handed out or downloaded, backups included</List.Item>
              <List.Item>copies of this account in other browsers and with colleagues</List.Item>
              <List.Item>free text in which the name was typed, such as notes about others</List.Item>
            </List>
            <Text size="sm" mt="xs">
              Everything done so far on this board can no longer be undone afterwards.
            </Text>
          </Alert>
          <TextInput
            label={`Type the name to confirm: ${name}`}
            data-autofocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <FormActions
            submit="Erase for good"
            color="danger"
            error={error}
            loading={busy}
            disabled={typed.trim().toLocaleLowerCase() !== name.trim().toLocaleLowerCase()}
          />
        </Stack>
      </form>
    </BoardDialog>
  );
}
