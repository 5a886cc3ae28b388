import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { OpenAccount } from '@/app/account/open-account.ts';
import { Look } from '@/app/look/look.tsx';
import { ErrorBoundary } from '@/app/shell/error-boundary.tsx';

function Broken(): never {
  throw new Error('The square fell off');
}

function account(): OpenAccount {
  const session = openBoard(new TestBoard().contact('Dana'));
  return {
    id: 'test',
    session,
    shown: shownOf(session),
    damagedRows: () => 0,
    save: () => Promise.resolve(),
    refresh: () => undefined,
    close: () => Promise.resolve(),
  };
}

describe('a screen that breaks', () => {
  it('says what happened and keeps the data within reach', async () => {
    // React tells the console of every error that a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const saved = vi.spyOn(URL, 'createObjectURL');
    await render(
      <Look>
        <ErrorBoundary account={account()}>
          <Broken />
        </ErrorBoundary>
      </Look>,
    );
    await expect.element(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible();
    await expect.element(page.getByText('The square fell off')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Back to accounts' })).toHaveAttribute('href', '#/');
    await page.getByRole('button', { name: 'Download the account file' }).click();
    await expect.poll(() => saved.mock.calls.length).toBe(1);
    vi.restoreAllMocks();
  });

  it('offers no file where no account is open', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await render(
      <Look>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </Look>,
    );
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong');
    await expect.element(page.getByRole('button', { name: /Download/ })).not.toBeInTheDocument();
    vi.restoreAllMocks();
  });
});
