import { Portal, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { notify } from '@/ui/notices/notice.ts';
import classes from './drop-target.module.css';
import { useFileDrop } from './use-file-drop.ts';

export interface DropTargetProps {
  readonly onFile: (file: File) => void;
  /** A dropped file is swallowed, as while something else is asked for. */
  readonly disabled?: boolean;
}

/** Makes the whole page a place to drop a file; while one is dragged over it, it says so. */
export function DropTarget({ onFile, disabled = false }: DropTargetProps) {
  const over = useFileDrop({ onFile, onSeveral: refuseSeveral, disabled });
  if (!over) return null;
  return (
    <Portal>
      <div className={classes['overlay']} role="status">
        <div className={classes['card']}>
          <IconFileImport size={40} aria-hidden="true" />
          <Text fw={650} size="lg">
            Drop the file to import it
          </Text>
          <Text size="sm" c="dimmed">
            A table, a workbook or an account file. Nothing changes before you say so.
          </Text>
        </div>
      </div>
    </Portal>
  );
}

export function refuseSeveral(files: number): void {
  notify({ id: 'drop', text: `These are ${files} files. Drop them one after the other, please.` });
}
