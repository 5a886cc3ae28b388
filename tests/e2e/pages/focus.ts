import type { Locator, Page } from '@playwright/test';

/** Who stands out on the board, ways between two pieces, and the ways to look at the board that have a name. */
export class Focus {
  readonly page: Page;
  readonly panel: Locator;
  readonly left: Locator;
  readonly ways: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Focus' });
    this.left = this.panel.getByRole('status');
    this.ways = page.getByRole('complementary', { name: 'Ways between two pieces' });
  }

  /** The chip that says it, above the board. */
  chip(text: string): Locator {
    return this.page.getByRole('button', { name: `End: ${text}` });
  }

  /** A way by the names on it. */
  way(...names: readonly string[]): Locator {
    return this.ways.getByRole('radio', { name: new RegExp(`^${names.join(' → ')}: `) });
  }

  /** Saves what is seen under a name. */
  async saveView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Views', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Save this view …' }).click();
    await this.page.getByRole('textbox', { name: 'Save what you see as' }).fill(name);
    await this.page.getByRole('textbox', { name: 'Save what you see as' }).press('Enter');
  }

  async openView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Views', exact: true }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
}
