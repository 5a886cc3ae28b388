import type { Locator, Page } from '@playwright/test';

/** The dialogs that open over a board, and the palette. */
export class Dialogs {
  readonly addPeople: Locator;
  readonly touch: Locator;
  readonly shortcuts: Locator;
  readonly settings: Locator;
  readonly palette: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.addPeople = page.getByRole('dialog', { name: 'Add people' });
    this.touch = page.getByRole('dialog', { name: 'Note a touch' });
    this.shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.settings = page.getByRole('dialog', { name: 'Profile and settings' });
    this.palette = page.getByRole('textbox', { name: /^Find a/ });
  }

  cover(name: string): Locator {
    return this.#page.getByRole('dialog', { name: `Who of ours covers ${name}?` });
  }

  connect(from: string, to: string): Locator {
    return this.#page.getByRole('dialog', { name: `Connect ${from} and ${to}` });
  }

  move(name: string): Locator {
    return this.#page.getByRole('dialog', { name: `Move ${name} to …` });
  }
}
