import type { Locator, Page } from '@playwright/test';
import { AccountsPage } from '#tests/e2e/pages/accounts-page.ts';
import { BoardPage } from '#tests/e2e/pages/board-page.ts';
import type { BenchBoard } from './boards.ts';
import { isOn } from './plain-subjects.ts';
import { middleOf, type Subject } from './subject.ts';

/** Figures that cost the product as little to compute as the plain pages’ own, the first two there are. */
const cheapFigures = [/^influence$/i, /^stance$/i, /^department$/i, /^coverage$/i, /degree/i];

/** Milliseconds a pointer rests before what lies under it is looked at: pieces that are drawn appear when hovered. */
const hover = 150;

const glide = 400;

/** Brings the board into the product as a user does, through “Open a file …” on the start page. */
export async function bringIn(page: Page, board: BenchBoard): Promise<void> {
  const accounts = new AccountsPage(page);
  await accounts.open();
  await accounts.openFile({
    name: `${board.account}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(board.json),
  });
  await page.getByRole('heading', { level: 1, name: board.account }).waitFor();
  await page
    .getByRole('banner')
    .getByText(/^saved/)
    .waitFor();
}

/** The product through its own interface: what a user sees is all that is looked for. */
export function product(page: Page, { account }: BenchBoard): Subject {
  const accounts = new AccountsPage(page);
  const board = new BoardPage(page);
  const piece = (person: string): Locator =>
    board.region.locator(`[role="button"][aria-label^="${person},"]`);
  const press = (...keys: readonly string[]) => board.press(...keys);
  const reset = async () => {
    // Once for what is open, once for what is selected.
    await press('Escape', 'Escape', 'f');
    await page.waitForTimeout(glide);
  };

  return {
    page,
    picture: {
      board: 'section[aria-label="Board"]',
      elements: '[role="button"][aria-pressed]',
    },
    arrive: () => accounts.open(),
    open: () => page.getByRole('link', { name: account, exact: true }).click(),
    // The plain pages have no analysis that could come in between.
    computed: () =>
      page.locator('button:is([aria-label^="Position score"], [aria-label^="No position"])').waitFor(),
    prepare: async () => {
      await showAllLayers(page);
      await reset();
    },
    reset,
    view: async () => (await board.region.locator('.react-flow__viewport').getAttribute('style')) ?? '',
    placeOf: async (person) => {
      if ((await piece(person).count()) === 0) {
        // The selected piece is always an element: found through the palette, then looked at from afar again.
        await find(page, person);
        await page.keyboard.press('f');
        await page.waitForTimeout(glide);
        const close = page.getByRole('button', { name: 'Close the panel' });
        if ((await close.count()) > 0) {
          await close.click();
          await close.waitFor({ state: 'hidden' });
          // The board takes the room, and pieces glide to their new places.
          await page.waitForTimeout(glide);
        }
      }
      return await middleOf(piece(person));
    },
    // From afar a piece that is not selected may be no element.
    isSelected: async (person) =>
      (await piece(person).and(page.locator('[aria-pressed="true"]')).count()) === 1,
    isEmpty: async (place) => {
      await page.mouse.move(place.x, place.y);
      await page.waitForTimeout(hover);
      return await isOn(page, place, '.react-flow__pane');
    },
    colouring: async (step) => {
      await page.getByRole('button', { name: /^Colour/ }).click();
      const choice = await figure(page, step % 2);
      await page.waitForTimeout(glide);
      await choice.scrollIntoViewIfNeeded();
      return await middleOf(choice);
    },
  };
}

/** The board flies to whoever is found, who is selected with it. */
async function find(page: Page, person: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('textbox', { name: /^Find a/ });
  await field.fill(person);
  await field.press('Enter');
  await field.waitFor({ state: 'hidden' });
}

/** All relationships are drawn, as the plain pages draw them; by default the product leaves out most. */
async function showAllLayers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Layers' }).click();
  const layers = page.getByRole('menuitemcheckbox');
  await layers.first().waitFor();
  for (const layer of await layers.all()) {
    if ((await layer.getAttribute('aria-checked')) !== 'true') await layer.click();
  }
  await page.keyboard.press('Escape');
}

/** One of two figures in the open menu. */
async function figure(page: Page, which: number): Promise<Locator> {
  const choices = page.getByRole('menuitemradio');
  await choices.first().waitFor();
  const names = await choices.allInnerTexts();
  const cheap = cheapFigures.flatMap((wanted) => names.filter((name) => wanted.test(name.trim())));
  const name = [...new Set([...cheap, ...names.slice(1)])][which];
  if (name === undefined) throw new Error('There are not two figures to colour by.');
  return choices.filter({ hasText: name }).first();
}
