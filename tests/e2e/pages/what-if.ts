import { expect, type Locator, type Page } from '@playwright/test';

/** The strip over a board on which something is tried out, and what it opens. */
export class WhatIf {
  readonly page: Page;
  readonly region: Locator;
  /** The score before and after, in words. */
  readonly score: Locator;
  readonly changes: Locator;
  readonly leaving: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'What-if' });
    this.score = this.region.getByRole('status');
    this.changes = page.getByRole('complementary', { name: 'What changes' });
    this.leaving = page.getByRole('dialog', { name: 'Leave the what-if?' });
  }

  /** Opens it by its key, while the board has the keyboard. */
  async open(): Promise<void> {
    await this.page.keyboard.press('w');
    await expect(this.region).toContainText('nothing here is real until you apply it');
    await expect(this.score).toContainText(/before, .* in the what-if/);
  }

  async apply(): Promise<void> {
    await this.region.getByRole('button', { name: 'Apply as one step' }).click();
    await expect(this.region).toBeHidden();
  }

  /** Leaves what was tried out behind. */
  async leave(): Promise<void> {
    await this.region.getByRole('button', { name: 'Leave', exact: true }).click();
    await this.leaving.getByRole('button', { name: 'Leave without a trace' }).click();
    await expect(this.region).toBeHidden();
  }

  async showChanges(): Promise<void> {
    await this.region.getByRole('button', { name: /appear, \d+ vanish/ }).click();
    await expect(this.changes).toBeVisible();
  }
}
