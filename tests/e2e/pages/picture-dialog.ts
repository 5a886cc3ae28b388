import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog in which the board becomes a picture. */
export class PictureDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly safe: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Picture of the board' });
    this.safe = this.dialog.getByRole('checkbox', { name: 'Customer-safe' });
  }

  /** Opens it from the menu of the account. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu of the account' }).click();
    await this.page.getByRole('menuitem', { name: 'Picture of the board …' }).click();
    await this.drawn();
  }

  /** What was chosen last is what the preview shows. */
  async drawn(): Promise<void> {
    await expect(this.dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
    await expect(this.button('Download SVG')).toBeEnabled();
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name });
  }

  async choose(label: string): Promise<void> {
    await this.dialog.getByText(label, { exact: true }).click();
    await this.drawn();
  }

  async download(kind: 'SVG' | 'PNG'): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(`Download ${kind}`).click(),
    ]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }
}
