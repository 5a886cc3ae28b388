import { expect, type Locator, type Page } from '@playwright/test';

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The board of an account with the row above it. */
export class BoardPage {
  readonly page: Page;
  readonly region: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly inspector: Locator;
  readonly evaluation: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Board' });
    this.undoButton = page.getByRole('button', { name: /^Undo/ });
    this.redoButton = page.getByRole('button', { name: /^Do again/ });
    this.inspector = page.getByRole('complementary', {
      name: /^(Person|Relationship|Inspector|\d+ people)$/,
    });
    this.evaluation = page.getByRole('button', { name: /position score/i });
  }

  async openSample(): Promise<void> {
    await this.page.goto('./#/sample');
    await expect(this.pieces.first()).toBeVisible();
  }

  /** Every piece: of the buttons on the board they alone say more than a name. */
  get pieces(): Locator {
    return this.region.getByRole('button', { name: /, (?!strength|level)/ });
  }

  get selected(): Locator {
    return this.region.getByRole('button', { name: /, /, pressed: true });
  }

  piece(name: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${literally(name)},`) });
  }

  /** Types one line per person in the entry dialog; the people stay selected. */
  async add(lines: string, side: 'Customer' | 'Our team' | 'Outside' = 'Customer'): Promise<void> {
    await this.page.getByRole('button', { name: 'Add people' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'Add people' });
    await dialog.getByText(side, { exact: true }).click();
    await dialog.getByRole('textbox').fill(lines);
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog).toBeHidden();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Every edit is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(/^saved/)).toBeVisible();
  }

  async openInspector(name: string): Promise<void> {
    await this.piece(name).dblclick();
    await expect(this.inspector).toBeVisible();
  }
}
