import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { FullPageMessage } from '@/ui/widgets/full-page-message.tsx';

/** Says why this browser stores nothing, and what to do. */
export function StorageUnavailableScreen({ error }: { readonly error: unknown }) {
  const title = 'Kingside cannot reach its accounts';
  useDocumentTitle(`${title} · Kingside`);
  return (
    <FullPageMessage title={title} actions={<Button onClick={() => location.reload()}>Reload</Button>}>
      {error instanceof Error ? error.message : String(error)}
    </FullPageMessage>
  );
}
