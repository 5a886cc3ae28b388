import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '#tests/support/open-app.tsx';
import { appState } from '@/app/app-state.ts';
import { addPeople, pinPeople } from '@/document/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import { editAccount } from '@/features/accounts/edit-account.ts';

/** A board with Dana, with the keys in its hands. */
async function openBoard() {
  const services = await openApp();
  const id = await createAccount(services, 'Northwind');
  await editAccount(services, id, (document) => addPeople(document, [{ name: 'Dana Wu', side: 'customer' }]));
  location.hash = `/account/${id}/board`;
  await expect.element(page.getByRole('region', { name: 'Board' })).toBeVisible();
  await expect.poll(() => document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  return { ...services, session: () => appState.getState().account?.session };
}

const search = () => page.getByPlaceholder('Find a person or a command');

describe('the palette', () => {
  it('finds a person, who is then selected, and gives the keys back to the board', async () => {
    const { session } = await openBoard();
    await userEvent.keyboard('/');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('dana');
    await expect.element(page.getByRole('dialog').getByText('Dana Wu')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => session()?.view.getState().selection.size).toBe(1);
    await expect.poll(() => document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
    await userEvent.keyboard('k');
    await expect
      .poll(() => [...(session()?.document.model.getState().people.values() ?? [])][0]?.role)
      .toBe('decisionMaker');
  });

  it('takes what is typed before it has the keyboard, which then does nothing on the board', async () => {
    const { session } = await openBoard();
    const board = document.activeElement;
    for (const key of ['/', 'd', 'a', 'n', 'Enter']) {
      board?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    await expect.poll(() => session()?.view.getState().selection.size).toBe(1);
    expect(session()?.view.getState()).toMatchObject({ dialog: undefined, panel: 'inspector' });
    const [dana] = [...(session()?.document.model.getState().people.values() ?? [])];
    expect(dana?.role).toBeUndefined();
    await expect.element(search()).not.toBeInTheDocument();
  });

  it('runs a command, and opens from anywhere with Ctrl K', async () => {
    await openBoard();
    page.getByRole('button', { name: 'Menu of the account' }).element().focus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('every keyboard{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('leaves the keyboard to the panel that a command opens', async () => {
    const { session } = await openBoard();
    const [dana = ''] = [...(session()?.document.model.getState().people.keys() ?? [])];
    session()?.view.setState({ selection: new Set([dana]), focused: dana });
    await userEvent.keyboard('/');
    await userEvent.keyboard('edit{Enter}');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    await expect.element(search()).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
  });

  it('offers what can run now, though nobody has come or gone since it was open last', async () => {
    const { session } = await openBoard();
    const [dana] = [...(session()?.document.model.getState().people.keys() ?? [])];
    const board = session();
    if (board === undefined || dana === undefined) throw new Error('No board is open.');
    pinPeople(board.document, new Map([[dana, { x: 1, y: 0 }]]));
    await userEvent.keyboard('/');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('lens: network{Enter}');
    await expect.poll(() => board.view.getState().lens).toBe('network');
    await expect.element(search()).not.toBeInTheDocument();
    await userEvent.keyboard('/');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('let go of all{Enter}');
    await expect.poll(() => board.document.model.getState().people.get(dana)?.pin).toBeUndefined();
  });

  it('says so when nothing is found', async () => {
    await openBoard();
    await userEvent.keyboard('/');
    await userEvent.keyboard('xyzzy');
    await expect.element(page.getByText(/Nothing found/)).toBeVisible();
  });
});

describe('a sheet opened from the menu', () => {
  it.each([
    ['Import a file or pasted cells …', 'Import'],
    ['Export …', 'Export'],
    ['Profile and settings', 'Profile and settings'],
  ])('gives the keys back to the board: %s', async (item, name) => {
    await openBoard();
    await page.getByRole('button', { name: 'Menu of the account' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    const sheet = page.getByRole('dialog', { name });
    await expect.element(sheet).toBeVisible();
    // The menu has faded out by the time somebody is done with the sheet.
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  });
});

describe('single keys', () => {
  it('open the sheet of all shortcuts, grouped', async () => {
    await openBoard();
    await userEvent.keyboard('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect.element(sheet.getByRole('heading', { name: 'People' })).toBeVisible();
    await expect.element(sheet).toHaveTextContent(/Undo\s*Ctrl Z/);
  });

  it('can be switched off, which the sheet then says', async () => {
    const { profile, session } = await openBoard();
    profile.setState({ singleKeys: false });
    await userEvent.keyboard('a?');
    expect(session()?.view.getState().dialog).toBeUndefined();
    await page.getByRole('button', { name: 'Show every keyboard shortcut' }).click();
    await expect.element(page.getByText(/Single keys are switched off/)).toBeVisible();
  });

  it('do nothing outside of the board, while Ctrl Z undoes there', async () => {
    const { session } = await openBoard();
    const document_ = session()?.document;
    document_?.run('Rename', (edit) => edit.setAccount({ name: 'Southwind' }));
    const button = page.getByRole('button', { name: 'Undo: Rename' });
    await expect.element(button).toBeVisible();
    button.element().focus();
    await userEvent.keyboard('a');
    expect(session()?.view.getState().dialog).toBeUndefined();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Northwind');
    await expect.element(page.getByText('Undone: Rename.')).toBeVisible();
  });
});
