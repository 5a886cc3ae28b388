import { expect, type Locator, type Page } from '@playwright/test';

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A point of the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

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
    await this.still();
  }

  /** Nothing moves on the board any more: after a change pieces glide to their squares, and the view flies. */
  async still(): Promise<void> {
    await this.region.evaluate(async (board) => {
      const places = () =>
        Array.from(board.querySelectorAll('[data-piece]'), (piece) => {
          const { x, y, width } = piece.getBoundingClientRect();
          return [x, y, width].join(' ');
        }).join();
      let before = '';
      for (let equal = 0; equal < 5; ) {
        await new Promise(requestAnimationFrame);
        const now = places();
        equal = now === before && !board.hasAttribute('data-settling') ? equal + 1 : 0;
        before = now;
      }
    });
  }

  /** The same for the network, which is arranged beside the page: nothing has come of it for a while. */
  async atRest(): Promise<void> {
    const places = () =>
      this.region.evaluate((board) =>
        Array.from(board.querySelectorAll('.react-flow__node'), (node) => node.getAttribute('style')).join(),
      );
    await expect(async () => {
      const before = await places();
      await this.page.waitForTimeout(1000);
      expect(await places()).toBe(before);
    }).toPass();
    await this.still();
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

  /** Runs a command by its name, through the palette. */
  async run(command: string): Promise<void> {
    await this.press('Control+k');
    const field = this.page.getByRole('textbox', { name: /^Find a/ });
    await field.fill(command);
    await field.press('Enter');
    await expect(field).toBeHidden();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until what has the keyboard is called this. */
  async tabTo(name: RegExp): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      const label = await this.page.evaluate(() => {
        const { activeElement } = document;
        const labels =
          activeElement instanceof HTMLSelectElement || activeElement instanceof HTMLInputElement;
        const [field] = labels ? (activeElement.labels ?? []) : [];
        return (
          activeElement?.getAttribute('aria-label') ?? field?.textContent ?? activeElement?.textContent ?? ''
        );
      });
      if (name.test(label)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }

  /** Runs a command by typing its name in the palette, without a look at the page. */
  async type(command: string): Promise<void> {
    await this.press('Control+k');
    await this.page.keyboard.type(command);
    await this.press('Enter');
  }

  /** Every edit is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(/^saved/)).toBeVisible();
  }

  async select(name: string): Promise<void> {
    // Right after a change the pieces still glide to their squares, and a click can slip off one: click again.
    await expect(async () => {
      await this.piece(name).click();
      await expect(this.piece(name)).toHaveAttribute('aria-pressed', 'true', { timeout: 1000 });
    }).toPass();
  }

  async openInspector(name: string): Promise<void> {
    await this.select(name);
    await this.press('e');
    await expect(this.inspector).toBeVisible();
    // The first field takes the keyboard once the panel stands: the next key is for the panel.
    await expect(this.inspector.locator(':focus')).toHaveCount(1);
  }

  async closePanel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the panel' }).click();
    await expect(this.page.getByRole('complementary')).toBeHidden();
  }

  /** The middle of the square where a department and a rank meet, of which both labels are in view. */
  async square(department: string, rank: string): Promise<Place> {
    const file = await this.region.getByRole('button', { name: department, exact: true }).boundingBox();
    const row = await this.region.getByRole('button', { name: rank, exact: true }).boundingBox();
    if (file === null || row === null) throw new Error(`${department} and ${rank} are not both in view.`);
    return { x: file.x + file.width / 2, y: row.y + row.height / 2 };
  }

  /** How the board is seen: screen = world · zoom + (x, y). */
  async view(): Promise<Place & { readonly zoom: number }> {
    return await this.region.locator('.react-flow__viewport').evaluate((viewport) => {
      const { e, f, a } = new DOMMatrix(getComputedStyle(viewport).transform);
      return { x: e, y: f, zoom: a };
    });
  }

  /** The middle of the room for the board. */
  async centre(): Promise<Place> {
    const box = await this.region.boundingBox();
    if (box === null) throw new Error('There is no board.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where the board is bare, and nothing else is to be met. */
  async emptyPlace(): Promise<Place> {
    return await this.region.evaluate((region) => {
      const { x, y, width, height } = region.getBoundingClientRect();
      const taken = Array.from(region.querySelectorAll('[data-piece]'), (piece) =>
        piece.getBoundingClientRect(),
      );
      for (let down = 0.9; down > 0.1; down -= 0.05) {
        for (let right = 0.9; right > 0.1; right -= 0.05) {
          const place = { x: x + width * right, y: y + height * down };
          const isFree = taken.every(
            (box) =>
              Math.hypot(box.x + box.width / 2 - place.x, box.y + box.height / 2 - place.y) > box.width,
          );
          const top = document.elementFromPoint(place.x, place.y);
          if (isFree && top?.matches('.react-flow__pane') === true) return place;
        }
      }
      throw new Error('The board is full.');
    });
  }

  /** The middle of a piece. */
  async middle(name: string): Promise<Place> {
    const box = await this.piece(name).boundingBox();
    if (box === null) throw new Error(`${name} is not on the board.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The middle of the square below one name and beside another; the names of the rows come first. */
  async crossing(column: string, row: string): Promise<Place> {
    const file = await this.region.getByText(column, { exact: true }).last().boundingBox();
    const line = await this.region.getByText(row, { exact: true }).first().boundingBox();
    if (file === null || line === null) throw new Error(`${column} and ${row} are not both in view.`);
    return { x: file.x + file.width / 2, y: line.y + line.height / 2 };
  }

  /** Takes what is at one point with the mouse and holds it over another, so slowly that both can be seen. */
  async carry(from: Place, to: Place): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
  }

  /** Looks from afar and clicks the first bundle of lines the mouse meets; its list opens. */
  async openBundle(): Promise<void> {
    const { x, y } = await this.centre();
    await this.page.mouse.move(x, y);
    await expect(async () => {
      await this.page.mouse.wheel(0, 400);
      expect((await this.view()).zoom).toBeLessThan(0.4);
    }).toPass();
    const list = this.page.getByRole('dialog', { name: /relationships between/ });
    const pane = this.region.locator('.react-flow__pane');
    await expect(async () => {
      for (let step = -40; step <= 40; step += 1) {
        await this.page.mouse.move(x + step * 3, y + step);
        await this.page.waitForTimeout(30);
        if ((await pane.getAttribute('style'))?.includes('pointer') !== true) continue;
        await this.page.mouse.down();
        await this.page.mouse.up();
        if ((await list.count()) > 0) return;
      }
      throw new Error('No bundle was met.');
    }).toPass();
  }

  /** The piece comes to stand where the department and the rank meet. */
  async standsIn(name: string, department: string, rank: string): Promise<void> {
    const file = this.region.getByRole('button', { name: department, exact: true });
    const row = this.region.getByRole('button', { name: rank, exact: true });
    await expect(async () => {
      const [piece, column, line] = [
        await this.middle(name),
        await file.boundingBox(),
        await row.boundingBox(),
      ];
      expect(column !== null && column.x < piece.x && piece.x < column.x + column.width, department).toBe(
        true,
      );
      expect(line !== null && line.y < piece.y && piece.y < line.y + line.height, rank).toBe(true);
    }).toPass({ timeout: 15_000 });
  }
}
