import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from './import-dialog.ts';

/** The start page: all accounts, the question who works here, and what is stored. */
export class AccountsPage {
  readonly page: Page;
  readonly title: Locator;
  readonly search: Locator;
  readonly profile: Locator;
  readonly storage: Locator;
  readonly deleted: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1, name: 'Accounts' });
    this.search = page.getByRole('searchbox', { name: 'Search accounts' });
    this.profile = page.getByRole('region', { name: 'Who are you?' });
    this.storage = page.getByRole('region', { name: 'Where your accounts live' });
    this.deleted = page.getByRole('region', { name: 'Deleted' });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/');
    await this.title.waitFor();
  }

  /** Makes an account, whose empty board is then shown. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New account' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New account' });
    await dialog.getByRole('textbox', { name: 'Name of the customer' }).fill(name);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    // The keyboard is on the board at once.
    await expect(this.page.getByRole('region', { name: 'Board' })).toBeFocused();
  }

  row(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${name} `) });
  }

  async act(name: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async rename(from: string, to: string): Promise<void> {
    await this.act(from, 'Rename …');
    const dialog = this.page.getByRole('dialog', { name: 'Rename the account' });
    await dialog.getByRole('textbox', { name: 'Name of the customer' }).fill(to);
    await dialog.getByRole('button', { name: 'Rename' }).click();
  }

  async openBoard(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('region', { name: 'Board' }).waitFor();
  }

  /** Opens an account file or a backup. */
  async openFile(file: TestFile): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open a file …' }).first().click(),
    ]);
    await chooser.setFiles(file);
  }
}
