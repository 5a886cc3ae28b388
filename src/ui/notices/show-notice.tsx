import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { Notice } from './notice-record.ts';

const icons = { info: IconInfoCircle, success: IconCheck, error: IconAlertTriangle } as const;

/** Errors stay long enough to be read and acted on. */
const durations = { info: 6000, success: 6000, error: 15_000 } as const;

/** Shows a notice among those that are there. */
export function showNotice({ id, tone, title, text, action, stays }: Notice & { readonly id: string }): void {
  const Icon = icons[tone ?? 'info'];
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
    autoClose: stays === true ? false : durations[tone ?? 'info'],
    closeButtonProps: { 'aria-label': 'Close this notice' },
  });
}

/** Where notices are shown, at the lower edge of the page. */
export function NoticeList() {
  return <Notifications position="bottom-center" autoClose={6000} limit={4} />;
}
