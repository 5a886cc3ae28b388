import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { choosesAnew } from '@/ui/widgets/chooses-anew.ts';

export interface OpenFileButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Lets account files and backups be chosen. */
export function OpenFileButton({ onFiles, ...look }: OpenFileButtonProps) {
  return (
    <FileButton
      multiple
      inputProps={choosesAnew}
      accept=".kingside,.kingside-backup,.json,application/json"
      onChange={(files) => void onFiles(files)}
    >
      {({ onClick }) => (
        <Button {...look} leftSection={<IconFileImport size={18} />} onClick={onClick}>
          Open a file …
        </Button>
      )}
    </FileButton>
  );
}
