import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useHistory, useModel } from '@/features/board/session/session.ts';
import { useRunCommand } from '../commands/use-commands.ts';
import { commandWith } from '../commands.ts';
import classes from './header.module.css';

/** Undo and redo; each says what it would take back or do again. */
export function HistoryButtons() {
  const done = useHistory((history) => history.done.at(-1)?.label);
  const undone = useHistory((history) => history.undone.at(-1)?.label);
  return (
    <>
      <HistoryButton command="undo" verb="Undo" step={done} icon={IconArrowBackUp} />
      <HistoryButton command="redo" verb="Do again" step={undone} icon={IconArrowForwardUp} />
    </>
  );
}

interface HistoryButtonProps {
  readonly command: 'undo' | 'redo';
  readonly verb: string;
  /** The label of the step; undefined where there is none. */
  readonly step: string | undefined;
  readonly icon: typeof IconArrowBackUp;
}

function HistoryButton({ command, verb, step, icon: Icon }: HistoryButtonProps) {
  const run = useRunCommand();
  const readOnly = useModel((model) => model.readOnly);
  const off = step === undefined || readOnly;
  const label = step === undefined ? `${verb} (nothing yet)` : `${verb}: ${step}`;
  return (
    <Tooltip label={label}>
      {/* Not `disabled`, which would hide the tooltip and drop the focus when the last step is taken back. */}
      <ActionIcon
        aria-label={label}
        aria-disabled={off}
        className={classes['history'] ?? ''}
        onClick={() => {
          if (!off) run(commandWith(command));
        }}
      >
        <Icon size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
