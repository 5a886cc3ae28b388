import { Alert, Button, List } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { AccountFile } from '@/formats/index.ts';

/** More notes than this are shown on request. */
const first = 3;

/** What reading the file found worth telling: records that were set aside, values that were left out. */
export function FileNotes({ account }: { readonly account: AccountFile }) {
  const [all, { toggle }] = useDisclosure();
  const { quarantined, notes } = account.vetted;
  const texts = [...new Set([...account.notes, ...notes, ...quarantined.map(({ text }) => text)])];
  if (texts.length === 0) return null;
  return (
    <Alert color="accent" icon={<IconInfoCircle />} title="About this file">
      <List size="sm" spacing={2}>
        {(all ? texts : texts.slice(0, first)).map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
      {texts.length > first && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={toggle}>
          {all ? 'Show fewer' : `Show all ${texts.length}`}
        </Button>
      )}
    </Alert>
  );
}
