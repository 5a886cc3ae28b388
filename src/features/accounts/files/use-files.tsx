import type { ReactNode } from 'react';

export function useFiles(): { open: (files: readonly File[]) => Promise<void>; dialog: ReactNode } {
  return { open: async () => undefined, dialog: undefined };
}
