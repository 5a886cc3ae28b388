import { expect, type Locator, type Page } from '@playwright/test';

/** A file on disk, or one made for the test. */
export type TestFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The import of a file or pasted cells into the open account, from the choice to the report. */
export class ImportDialog {
  readonly dialog: Locator;
  /** What will happen, or what has to be said first. */
  readonly preview: Locator;
  readonly report: Locator;
  readonly error: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Import' });
    this.preview = this.dialog.getByText(/ will come in/);
    this.report = this.dialog.getByRole('status');
    this.error = this.dialog.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Menu of the account' }).click();
    await this.#page.getByRole('menuitem', { name: /^Import a file/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(file: TestFile): Promise<void> {
    const [chooser] = await Promise.all([
      this.#page.waitForEvent('filechooser'),
      this.dialog.getByRole('button', { name: /^Choose a(nother)? file$/ }).click(),
    ]);
    await chooser.setFiles(file);
  }

  async paste(cells: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Paste cells from a spreadsheet' }).fill(cells);
    await this.dialog.getByRole('button', { name: 'Read these cells' }).click();
  }

  /** The choice of what a column becomes. */
  column(heading: string): Locator {
    return this.dialog.getByRole('combobox', { name: `${heading} becomes` });
  }

  none(heading: string): Locator {
    return this.dialog.getByRole('textbox', { name: `${heading}: value that means none` });
  }

  kind(): Locator {
    return this.dialog.getByRole('combobox', { name: 'Their kind' });
  }

  swap(): Locator {
    return this.dialog.getByRole('switch', { name: /^Swap the direction/ });
  }

  /** Brings it in, expects the report to say this, and closes it. */
  async bringIn(report: string): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Import \d/ }).click();
    await expect(this.report).toHaveText(report);
    await this.done();
  }

  async done(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
