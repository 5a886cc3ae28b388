import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import { exportFormats } from '@/formats/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { download } from '@/ui/widgets/download.ts';
import { count } from '@/ui/words/count.ts';
import { exportFileName } from './file-name.ts';

export interface ExportDialogProps {
  readonly document: AccountDocument;
  readonly onClose: () => void;
}

type Format = (typeof exportFormats)[number];

/** Everything the account can leave as, each with what it is good for. */
export function ExportDialog({ document, onClose }: ExportDialogProps) {
  const people = useStore(document.model, (model) => model.people.size);
  const relationships = useStore(document.model, (model) => model.relationships.size);
  const [writing, setWriting] = useState<Format['id']>();
  const [error, setError] = useState<string>();

  const hand = async (format: Format) => {
    setWriting(format.id);
    setError(undefined);
    try {
      const content = await format.write(document);
      const name = exportFileName(document, format);
      // Bytes from a stream have a plain buffer of their own.
      download(name, typeof content === 'string' ? content : new Uint8Array(content), format.mediaType);
      notify({ id: 'export', tone: 'success', text: `${name} is in your downloads.` });
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setWriting(undefined);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title="Export"
      size="lg"
      padding="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {count(people, 'person', 'people')} and {count(relationships, 'relationship')}. The files hold what
          your team thinks of people; hand them out with care.
        </Text>
        <List
          listStyleType="none"
          spacing="md"
          styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
        >
          {exportFormats.map((format) => (
            <List.Item key={format.id}>
              <Group justify="space-between" wrap="nowrap" gap="md">
                <div>
                  <Text fw={600}>{format.label}</Text>
                  <Text size="sm" c="dimmed">
                    {format.meaning}
                  </Text>
                </div>
                <Button
                  variant="light"
                  leftSection={<IconDownload size={18} aria-hidden="true" />}
                  aria-label={`Download: ${format.label}`}
                  loading={writing === format.id}
                  style={{ flexShrink: 0 }}
                  onClick={() => void hand(format)}
                >
                  Download
                </Button>
              </Group>
            </List.Item>
          ))}
        </List>
        {error !== undefined && (
          <Alert color="danger" icon={<IconAlertTriangle />} role="alert">
            {error}
          </Alert>
        )}
      </Stack>
    </Modal>
  );
}
