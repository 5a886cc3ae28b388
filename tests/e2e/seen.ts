import type { Page } from '@playwright/test';

/** A rectangle on screen, in CSS pixels, with what it is called in messages. */
export interface Seen {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeenText extends Seen {
  /** The height of its font as it appears, zoom included. */
  readonly size: number;
  /** Whether it is written below a piece. */
  readonly ofPiece: boolean;
}

/** The pairs of which one covers a part of the other; what only touches does not. */
export function overlaps(seen: readonly Seen[], slack = 0.5): string[] {
  const meet = (a: Seen, b: Seen) =>
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack;
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** Every text on the page that can be seen. */
export async function seenTexts(page: Page): Promise<readonly SeenText[]> {
  return await page.evaluate(() => {
    const found: SeenText[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const name = texts.currentNode.textContent?.trim() ?? '';
      const holder = texts.currentNode.parentElement;
      if (name === '' || holder === null) continue;
      if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(texts.currentNode);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const box = holder.getBoundingClientRect();
      // Words for screen readers alone stand in a box of one pixel.
      if (box.width <= 1 || right <= left) continue;
      const inView = left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
      if (!inView) continue;
      let zoom = 1;
      for (let around: Element | null = holder; around !== null; around = around.parentElement) {
        const { a, b } = new DOMMatrix(getComputedStyle(around).transform);
        zoom *= Math.hypot(a, b);
      }
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * zoom;
      const ofPiece = holder.closest('.react-flow__node') !== null;
      found.push({ name, size, ofPiece, left, top, right, bottom });
    }
    return found;
  });
}

/** Every piece of the board, as large as the box of its marks. */
export async function seenPieces(page: Page): Promise<readonly Seen[]> {
  const board = page.getByRole('region', { name: 'Board' });
  return await board.getByRole('button', { name: /, / }).evaluateAll((buttons) =>
    buttons.map((button): Seen => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      return { name: button.getAttribute('aria-label') ?? '', left, top, right, bottom };
    }),
  );
}

/** A box made smaller around its middle. */
export function shrunk(seen: Seen, factor: number): Seen {
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const [width, height] = [(seen.right - seen.left) * factor, (seen.bottom - seen.top) * factor];
  return {
    name: seen.name,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** The side of the chess icon, a grid of 24 units, of the first piece that has this role, in CSS pixels. */
export async function glyphSize(page: Page, role: string): Promise<number> {
  const piece = page.getByRole('region', { name: 'Board' }).getByRole('button', { name: `, ${role}` });
  return await piece.first().evaluate((button) => {
    const images = getComputedStyle(button).backgroundImage.match(/data:image[^"]+/g) ?? [];
    const pictures = images.map((image) => decodeURIComponent(image.slice(image.indexOf(',') + 1)));
    const holder = document.createElement('div');
    holder.innerHTML = pictures.find((picture) => picture.includes('scale(')) ?? '';
    document.body.append(holder);
    holder.querySelector('svg')?.setAttribute('width', String(button.getBoundingClientRect().width));
    const size = 24 * (holder.querySelector('g')?.getScreenCTM()?.a ?? 0);
    holder.remove();
    return size;
  });
}
