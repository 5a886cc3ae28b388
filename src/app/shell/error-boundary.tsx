import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { FullPageMessage } from '@/ui/widgets/full-page-message.tsx';
import type { OpenAccount } from '../account/open-account.ts';
import { downloadAccountFile } from '../files/download.ts';
import { routes } from '../routes.ts';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The account that is open, so that its data stays within reach. */
  readonly account?: OpenAccount | undefined;
}

interface ErrorBoundaryState {
  readonly failure: { readonly message: string } | undefined;
}

/** Shows what went wrong in place of a screen that broke, and keeps the data within reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { message: error instanceof Error ? error.message : String(error) } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <Failure message={failure.message} account={this.props.account} />;
  }
}

interface FailureProps {
  readonly message: string;
  readonly account: OpenAccount | undefined;
}

function Failure({ message, account }: FailureProps) {
  return (
    <FullPageMessage
      title="Something went wrong here"
      level={account === undefined ? 1 : 2}
      actions={
        <>
          {account !== undefined && (
            <Button onClick={() => void downloadAccountFile(account.session.document)}>
              Download the account file
            </Button>
          )}
          <Button variant="default" component="a" href={`#${routes.accounts}`}>
            Back to accounts
          </Button>
          <Button variant="default" onClick={() => location.reload()}>
            Reload
          </Button>
        </>
      }
    >
      <p>
        What you entered is stored; this screen could not be drawn. Reload it, or download the account file
        first.
      </p>
      <p>
        <code>{message}</code>
      </p>
    </FullPageMessage>
  );
}
