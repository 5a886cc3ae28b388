import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface Notice {
  /** A notice of the same id takes its place. */
  readonly id?: string;
  readonly tone?: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly text: ReactNode;
  /** What can be done about it, right there. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is closed. */
  readonly stays?: boolean;
}

const icons = { info: IconInfoCircle, success: IconCheck, error: IconAlertTriangle } as const;

/** Errors stay long enough to be read and acted on. */
const durations = { info: 6000, success: 6000, error: 15_000 } as const;

/** Says something at the lower edge of the page. */
export function notify({
  id = crypto.randomUUID(),
  tone = 'info',
  title,
  text,
  action,
  stays = false,
}: Notice): void {
  const Icon = icons[tone];
  notifications.hide(id);
  notifications.show({
    id,
    ...(title === undefined ? {} : { title }),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" component="span">
          {text}
        </Text>
        {action !== undefined && (
          <Button
            size="compact-sm"
            variant="light"
            style={{ flexShrink: 0 }}
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
    icon: <Icon size={18} />,
    color: tone === 'error' ? 'danger' : 'accent',
    autoClose: stays ? false : durations[tone],
    closeButtonProps: { 'aria-label': 'Close this notice' },
  });
}

/** Says in plain words what went wrong; the message of our own errors is meant for people. */
export function notifyError(error: unknown, id?: string): void {
  const text = error instanceof Error ? error.message : String(error);
  notify({ tone: 'error', text, ...(id === undefined ? {} : { id }) });
}
