import { Button, Group, Text } from '@mantine/core';

interface FormActionsProps {
  /** What the button does, as a verb. */
  readonly submit: string;
  /** Why it was refused. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly color?: string;
}

/** The lower end of a form: why it was refused, and the button that submits it. */
export function FormActions({
  submit,
  error,
  disabled = false,
  loading = false,
  color = 'accent',
}: FormActionsProps) {
  return (
    <>
      {error !== undefined && (
        <Text role="alert" size="sm" c="danger">
          {error}
        </Text>
      )}
      <Group justify="flex-end">
        <Button type="submit" disabled={disabled} loading={loading} color={color}>
          {submit}
        </Button>
      </Group>
    </>
  );
}
