import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';

export interface NameDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly name?: string;
  readonly onClose: () => void;
  /** Called with the name; the dialog stays open and shows the message when it rejects. */
  readonly onSubmit: (name: string) => Promise<void>;
}

/** Asks for the name of an account. */
export function NameDialog({ title, action, name: known = '', onClose, onSubmit }: NameDialogProps) {
  const [name, setName] = useState(known);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSubmit(name);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
      setBusy(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label="Name of the customer"
            placeholder="Northwind Rail"
            data-autofocus
            maxLength={200}
            value={name}
            error={error}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setError(undefined);
            }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
