import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CanvasOf } from '#tests/support/canvas-of.tsx';
import { openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { lenses } from '@/drawing/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select, showLens } from '@/features/board/session/view-store.ts';

const small = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .department('Sales', 'team')
    .department('Finance')
    .department('IT')
    .team('Anna', { department: 'Sales', rank: 'Manager' })
    .team('Ben', { department: 'Sales', rank: 'Manager' })
    .contact('Dana', { department: 'Finance', rank: 'Executive' })
    .contact('Carl', { department: 'IT', rank: 'Manager' })
    .contact('Carla', { department: 'IT', rank: 'Manager' })
    .connect('Anna', 'covers', 'Carl', { strength: 3 })
    .connect('Ben', 'covers', 'Carla', { strength: 1 })
    .connect('Ben', 'trusts', 'Carla', { strength: 2 })
    .connect('Carl', 'trusts', 'Dana', { strength: 4 })
    .connect('Dana', 'trusts', 'Carl', { strength: 3 });

async function show(board: TestBoard = small()): Promise<BoardSession> {
  const session = openBoard(board);
  await render(<CanvasOf session={session} />);
  await expect.element(page.getByRole('button', { name: /^Dana/ })).toBeVisible();
  return session;
}

const board = () => page.getByRole('region', { name: 'Board' });
const words = () => page.getByRole('tooltip');
const flow = () => {
  const element = document.querySelector('.react-flow');
  if (element === null) throw new Error('There is no board.');
  return element;
};

/** Moves the mouse in steps from one point of the screen to another until the words appear; says where. */
async function sweep(from: DOMPoint, to: DOMPoint): Promise<DOMPoint> {
  const pane = flow().querySelector('.react-flow__pane') ?? flow();
  for (let step = 0; step <= 60; step += 1) {
    const share = step / 60;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    pane.dispatchEvent(
      new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (words().query() !== null) return new DOMPoint(x, y);
  }
  throw new Error('No line was found.');
}

const middleOf = (name: string) => {
  const element = page.getByRole('button', { name: new RegExp(`^${name},`) }).element();
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMPoint(x + width / 2, y + height / 2);
};

/** The line is met where a way across it begins and ends so far to both sides. */
async function across(one: string, other: string): Promise<DOMPoint> {
  const [a, b] = [middleOf(one), middleOf(other)];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const side = { x: (-(b.y - a.y) / length) * 50, y: ((b.x - a.x) / length) * 50 };
  return await sweep(new DOMPoint(x - side.x, y - side.y), new DOMPoint(x + side.x, y + side.y));
}

const click = async ({ x, y }: DOMPoint) => {
  const { left, top } = board().element().getBoundingClientRect();
  await board().click({ position: { x: x - left, y: y - top } });
};

async function ready(): Promise<void> {
  await expect
    .poll(() => document.querySelector('.react-flow__viewport')?.getAttribute('style'))
    .toContain('scale');
}

describe('a line under the mouse', () => {
  it('is named, with what else is there, and no longer once the mouse is on a piece', async () => {
    const session = await show();
    session.view.setState({ layers: new Set(['coverage', 'trust']) });
    await ready();
    await across('Carl', 'Dana');
    await expect.element(words()).toHaveTextContent('Carl trusts Dana, strength 4 of 5');
    await expect.element(words()).toHaveTextContent('1 more here');
    const { x, y } = middleOf('Dana');
    const piece = page.getByRole('button', { name: /^Dana,/ }).element();
    piece.dispatchEvent(
      new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }),
    );
    await expect.element(words()).not.toBeInTheDocument();
  });

  it('says what a level means', async () => {
    const session = await show();
    session.view.setState({ layers: new Set(['coverage']) });
    await ready();
    await across('Anna', 'Carl');
    await expect.element(words()).toHaveTextContent('Anna covers Carl, level 3 of 5 (credible source)');
    await userEvent.keyboard('{Escape}');
    await expect.element(words()).not.toBeInTheDocument();
  });

  it('is not looked for by a finger or while a button is held', async () => {
    const session = await show();
    session.view.setState({ layers: new Set(['coverage']) });
    await ready();
    const at = await across('Anna', 'Carl');
    const pane = flow().querySelector('.react-flow__pane') ?? flow();
    const move = { clientX: at.x, clientY: at.y, bubbles: true };
    pane.dispatchEvent(new PointerEvent('pointermove', { ...move, pointerType: 'mouse', buttons: 1 }));
    await expect.element(words()).not.toBeInTheDocument();
    pane.dispatchEvent(new PointerEvent('pointermove', { ...move, pointerType: 'touch' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(words().query()).toBeNull();
  });

  it('is selected by a click, and those that say the same take turns', async () => {
    const session = await show();
    session.view.setState({ layers: new Set(['trust']) });
    await ready();
    const at = await across('Carl', 'Dana');
    const selected = () => session.view.getState().selectedRelationship;
    await click(at);
    expect(selected()).toBe('r4');
    await click(at);
    expect(selected()).toBe('r5');
    await click(at);
    expect(selected()).toBe('r4');
  });

  it('is selected also while pieces are, which are let go of', async () => {
    const session = await show();
    session.view.setState({
      layers: new Set(['trust']),
      ...select(['Anna', 'Ben'])(session.view.getState()),
    });
    await ready();
    await click(await across('Carl', 'Dana'));
    await expect.poll(() => session.view.getState().selection.size).toBe(0);
    expect(session.view.getState()).toMatchObject({ selectedRelationship: 'r4', panel: 'inspector' });
  });
});

describe('the lines of whom is selected', () => {
  const live = () => document.querySelector<SVGSVGElement>('svg[class*="live"]');
  const paths = () => live()?.querySelectorAll('path').length;

  it('are as wide on the screen at every zoom, and gone with the selection', async () => {
    const session = await show();
    await ready();
    expect(paths()).toBe(0);
    session.view.setState(select(['Carl']));
    await expect.poll(paths).toBeGreaterThan(1);
    const widths = () =>
      [...(live()?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('stroke-width'));
    const [before, at] = [widths(), live()?.style.transform];
    expect(at).toBe('scale(1)');
    session.camera.current?.zoomBy(2);
    // Drawn anew: in pixels of the screen, whatever the size of the board.
    await expect.poll(() => live()?.style.transform).toBe('scale(0.5)');
    expect(widths()).toEqual(before);
    session.view.setState(select([]));
    await expect.poll(paths).toBe(0);
  });

  it('are on a canvas where they are too many', async () => {
    const crowd = new TestBoard().rank('Executive').team('Anna', { rank: 'Executive' });
    for (let index = 0; index < 510; index += 1) {
      crowd
        .contact(`C${index}`, { department: 'IT', rank: 'Executive' })
        .connect('Anna', 'covers', `C${index}`);
    }
    const session = openBoard(crowd);
    await render(<CanvasOf session={session} />);
    await expect.poll(live, { timeout: 10_000 }).not.toBeNull();
    session.view.setState(select(['Anna']));
    const canvas = () => document.querySelector<HTMLCanvasElement>('canvas[class*="live"]');
    await expect.poll(() => canvas()?.hidden, { timeout: 10_000 }).toBe(false);
    await expect.poll(() => canvas()?.width ?? 0).toBeGreaterThan(900);
    expect(paths()).toBe(0);
  });
});

describe('from afar', () => {
  async function far() {
    const session = await show();
    session.view.setState({ layers: new Set(['coverage', 'trust']) });
    const sales = middleOf('Anna');
    session.camera.current?.zoomBy(0.3);
    // Pieces are drawn then, and lines bundled.
    await expect.poll(() => document.querySelector('[data-piece="Carla"]')).toBeNull();
    return { session, sales };
  }

  it('lines between two squares are one, which opens a list of them', async () => {
    const { session } = await far();
    const { left, top, width, height } = flow().getBoundingClientRect();
    const middle = left + width / 2;
    const at = await sweep(new DOMPoint(middle, top + height), new DOMPoint(middle, top + 40));
    await expect
      .element(words())
      .toHaveTextContent('3 relationships between “Sales, Manager” and “IT, Manager”2 coverage, 1 trust');
    await click(at);
    const list = page.getByRole('dialog', { name: /^3 relationships between/ });
    await expect.element(list).toHaveFocus();
    const rows = list.getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent('Anna covers Carl, level 3 of 5');
    expect(rows.elements()).toHaveLength(3);
    await list.getByRole('button', { name: /^Ben trusts Carla/ }).click();
    expect(session.view.getState()).toMatchObject({ selectedRelationship: 'r3', panel: 'inspector' });
    await userEvent.keyboard('{Escape}');
    await expect.element(list).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  });

  it('the list gives the keyboard to the board when a zoom closes it', async () => {
    const { session } = await far();
    const { left, top, width, height } = flow().getBoundingClientRect();
    const middle = left + width / 2;
    await click(await sweep(new DOMPoint(middle, top + height), new DOMPoint(middle, top + 40)));
    await expect.element(page.getByRole('dialog')).toHaveFocus();
    session.camera.current?.zoomBy(4);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  });

  it('the list goes with the lens it is about', async () => {
    const { session } = await far();
    const { left, top, width, height } = flow().getBoundingClientRect();
    const middle = left + width / 2;
    await click(await sweep(new DOMPoint(middle, top + height), new DOMPoint(middle, top + 40)));
    await expect.element(page.getByRole('dialog')).toBeVisible();
    session.view.setState(showLens('influenceStance'));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('the list leads closer, where each line is drawn for itself', async () => {
    await far();
    const { left, top, width, height } = flow().getBoundingClientRect();
    const middle = left + width / 2;
    await click(await sweep(new DOMPoint(middle, top + height), new DOMPoint(middle, top + 40)));
    await page.getByRole('button', { name: 'Zoom in here' }).click();
    await expect
      .poll(() => document.querySelector('.react-flow__viewport')?.getAttribute('style'))
      .toContain('scale(0.8)');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(() => document.querySelector('[data-piece="Carla"]')).not.toBeNull();
  });
});

describe('the overview map', () => {
  const map = () => document.querySelector<HTMLElement>('[data-minimap]');
  const view = () => document.querySelector('.react-flow__viewport')?.getAttribute('style') ?? '';
  const pointer = (type: string, x: number, y: number) => {
    const box = map()?.getBoundingClientRect();
    map()?.dispatchEvent(
      new PointerEvent(type, {
        clientX: (box?.left ?? 0) + x * (box?.width ?? 0),
        clientY: (box?.top ?? 0) + y * (box?.height ?? 0),
        movementX: 3,
        movementY: 3,
        pointerId: 1,
        button: 0,
        bubbles: true,
        cancelable: true,
      }),
    );
  };

  it('is there while a part of the board is out of view, and flies to where it is clicked', async () => {
    const session = await show();
    await ready();
    expect(map()).toBeNull();
    session.camera.current?.zoomBy(3);
    await expect.poll(map).not.toBeNull();
    await expect.poll(view).toContain('scale(3)');
    const before = view();
    // Nobody captures a pointer that is not there.
    const element = map();
    if (element !== null) element.setPointerCapture = () => undefined;
    pointer('pointerdown', 0.05, 0.05);
    pointer('pointerup', 0.05, 0.05);
    await expect.poll(view).not.toBe(before);
    const corner = view();
    pointer('pointerdown', 0.05, 0.05);
    pointer('pointermove', 0.5, 0.5);
    await expect.poll(view).not.toBe(corner);
    pointer('pointerup', 0.5, 0.5);
    const dropped = view();
    pointer('pointermove', 0.9, 0.9);
    expect(view()).toBe(dropped);
    session.camera.current?.fit();
    await expect.poll(map).toBeNull();
  });

  it.each(lenses.map(({ id }) => id))('shows everybody as they stand by the lens %s', async (lens) => {
    const session = await show();
    session.view.setState(showLens(lens));
    await ready();
    session.camera.current?.zoomBy(3);
    await expect.poll(map).not.toBeNull();
    const dots = map()?.querySelector('canvas');
    const box = map()?.getBoundingClientRect();
    const layout = session.drawn.current?.();
    expect(layout?.lens.id).toBe(lens);
    const inked = () => {
      const data = dots?.getContext('2d')?.getImageData(0, 0, dots.width, dots.height).data ?? [];
      let count = 0;
      for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) count += 1;
      return count;
    };
    // Five people, each a dot of some pixels.
    await expect.poll(inked).toBeGreaterThan(5 * 3);
    const seen = map()?.querySelector('[class*="seen"]')?.getBoundingClientRect();
    expect(seen?.width).toBeLessThan(box?.width ?? 0);
    session.camera.current?.fit();
    await expect.poll(map).toBeNull();
  });

  it('can be hidden, and is nothing a screen reader meets', async () => {
    const session = await show();
    await ready();
    session.camera.current?.zoomBy(3);
    await expect.poll(map).not.toBeNull();
    expect(map()?.getAttribute('aria-hidden')).toBe('true');
    session.view.setState({ minimap: false });
    await expect.poll(map).toBeNull();
  });
});

describe('flying to somebody', () => {
  it('brings them to the middle, near enough to read, whatever the zoom was', async () => {
    const session = await show();
    await ready();
    session.camera.current?.zoomBy(0.3);
    await expect.poll(() => document.querySelector('[data-piece="Carla"]')).toBeNull();
    session.view.setState({ selection: new Set(['Carla']), focused: 'Carla' });
    session.camera.current?.flyTo('Carla');
    const { left, top, width, height } = flow().getBoundingClientRect();
    await expect
      .poll(() => Math.abs(middleOf('Carla').x - (left + width / 2)), { timeout: 5000 })
      .toBeLessThan(80);
    expect(Math.abs(middleOf('Carla').y - (top + height / 2))).toBeLessThan(80);
    await expect
      .poll(() => document.querySelector('[data-piece="Carla"]')?.getBoundingClientRect().width ?? 0)
      .toBeGreaterThan(55);
  });
});
