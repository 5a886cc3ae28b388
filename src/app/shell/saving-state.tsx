import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFlask, IconLoader2 } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SaveStatus } from '@/document/index.ts';
import { offlineState } from '../offline-state.ts';
import classes from './header.module.css';

const states = {
  saved: { text: 'saved', Icon: IconCheck },
  saving: { text: 'saving …', Icon: IconLoader2 },
  notSaved: { text: 'Not saved', Icon: IconAlertTriangle },
} as const;

/** Whether everything typed is on disk, and whether the app opens without a network. */
export function SavingState({ saving }: { readonly saving: StoreApi<SaveStatus> }) {
  const kind = useStore(saving, (status) => status.kind);
  const offline = useStore(offlineState, (state) => state.ready);
  const { text, Icon } = states[kind];
  return (
    <span
      className={classes['saving']}
      data-loud={kind === 'notSaved' || undefined}
      data-testid="saving"
      data-kind={kind}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={classes['words']}>{text}</span>
      {offline && <span className={classes['offline']}> · offline ready</span>}
      {kind === 'notSaved' && <VisuallyHidden role="alert">Your latest edits are not saved.</VisuallyHidden>}
    </span>
  );
}

/** What stands there in a what-if: of what is tried out nothing reaches the disk. */
export function NothingSaved() {
  return (
    <span className={classes['saving']} data-testid="saving" data-kind="nothing">
      <IconFlask size={16} aria-hidden="true" />
      <span className={classes['words']}>What-if: nothing is saved</span>
    </span>
  );
}
