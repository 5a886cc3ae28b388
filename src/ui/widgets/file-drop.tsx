import { Text } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './file-drop.module.css';

export interface FileDropProps {
  /** What dropping does. */
  readonly label: string;
  readonly onFiles: (files: File[]) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes files that are dropped anywhere on its children and says so while they hover. */
export function FileDrop({ label, onFiles, className, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  /** Entering a child comes before leaving its parent: only the balance tells. */
  const depth = useRef(0);

  const move = (step: 1 | -1) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };

  return (
    // A drop is one way of many: the same files can be chosen with a button.
    <div
      className={className}
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <div className={classes['over']}>
          <IconFileDownload size={48} aria-hidden="true" />
          <Text size="xl" fw={650}>
            {label}
          </Text>
        </div>
      )}
    </div>
  );
}
