import { expect, type Locator, type Page } from '@playwright/test';

/** The panel with what the analysis found: insights, next moves, and what a departure would cost. */
export class InsightsPanel {
  readonly panel: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Insights' });
  }

  tab(name: 'Insights' | 'Next moves' | 'If somebody leaves'): Locator {
    return this.panel.getByRole('tab', { name });
  }

  async choose(name: 'Insights' | 'Next moves' | 'If somebody leaves'): Promise<void> {
    await this.tab(name).click();
    await expect(this.panel.getByRole('tabpanel', { name })).toBeVisible();
  }

  /** The insight of this kind that stands first. */
  insight(title: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${title}`) }).first();
  }

  /** The rows of the tab that is shown. */
  get rows(): Locator {
    return this.panel.getByRole('tabpanel').getByRole('list').first().locator('> li');
  }
}
