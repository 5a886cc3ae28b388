import { Alert, Group, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ImportFlow } from './import-flow.ts';
import classes from './step.module.css';

export interface StepProps {
  readonly flow: ImportFlow;
  readonly title: ReactNode;
  /** Beside the title, for going back to another file. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** What will happen, in a sentence beside the buttons. */
  readonly summary?: ReactNode;
  readonly buttons: ReactNode;
}

/** One state of the import: a heading that takes the focus, a middle that scrolls, and the buttons. */
export function Step({ flow, title, aside, children, summary, buttons }: StepProps) {
  const error = useStore(flow.state, (state) => state.error);
  const heading = useRef<HTMLHeadingElement>(null);

  // The control that led here is gone; the heading says where one is now.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <section className={classes['step']}>
      <Group justify="space-between" gap="sm" mb="sm">
        <Title order={3} size="md" ref={heading} tabIndex={-1} className={classes['heading'] ?? ''}>
          {title}
        </Title>
        {aside}
      </Group>
      <div className={classes['middle']}>{children}</div>
      {error !== undefined && (
        <Alert color="danger" icon={<IconAlertTriangle />} mt="sm" role="alert">
          {error}
        </Alert>
      )}
      <div className={classes['foot']}>
        <div className={classes['summary']} aria-live="polite">
          {summary}
        </div>
        <Group gap="sm" justify="flex-end" wrap="nowrap">
          {buttons}
        </Group>
      </div>
    </section>
  );
}
