import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { FullPageMessage } from '@/ui/widgets/full-page-message.tsx';
import { routes } from '../routes.ts';

export interface NotFoundProps {
  /** What was looked for. */
  readonly what: 'page' | 'account';
}

const texts = {
  page: {
    title: 'This page is not there',
    text: 'The address leads nowhere in Kingside. It may be mistyped or of another version.',
  },
  account: {
    title: 'This account is not here',
    text:
      'Accounts live in the browser in which they were made. This one was deleted, or the link comes from another ' +
      'browser; ask for the account file and open it here.',
  },
} as const;

/** Says that what the address names is not there, and leads back. */
export function NotFound({ what }: NotFoundProps) {
  const { title, text } = texts[what];
  useDocumentTitle(`${title} · Kingside`);
  return (
    <FullPageMessage
      title={title}
      actions={
        <Button component="a" href={`#${routes.accounts}`}>
          Back to accounts
        </Button>
      }
    >
      {text}
    </FullPageMessage>
  );
}
