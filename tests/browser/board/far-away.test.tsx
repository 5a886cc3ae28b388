import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CanvasOf } from '#tests/support/canvas-of.tsx';
import { openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { PersonId } from '@/domain/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';

/** So many that fitting them all makes each too small for a name. */
function crowd(): TestBoard {
  const board = new TestBoard().rank('Executive', 'Manager').department('Sales', 'team');
  board.department('Finance').department('IT');
  for (let index = 0; index < 800; index += 1) {
    board.contact(`Contact ${index}`, {
      department: index % 2 === 0 ? 'Finance' : 'IT',
      rank: index % 3 === 0 ? 'Executive' : 'Manager',
    });
  }
  board.contact('Dana', { department: 'Finance', rank: 'Executive' });
  board.contact('Carl', { department: 'IT', rank: 'Manager' });
  return board.connect('Dana', 'trusts', 'Carl', { strength: 3 });
}

/** A slow machine builds a large board late. */
const patience = { timeout: 12_000 };

const section = () => page.getByRole('region', { name: 'Board' });
const mounted = () =>
  [...document.querySelectorAll('[data-piece]')].map((each) => each.getAttribute('data-piece'));

async function show(session: BoardSession) {
  await render(<CanvasOf session={session} />);
  await expect.element(section()).toBeVisible();
  // The one that Tab reaches, and maybe the one where an earlier test has left the mouse.
  await expect.poll(() => mounted().length, patience).toBeGreaterThan(0);
  await expect.poll(() => mounted().length, patience).toBeLessThan(3);
}

/** Where a piece stands on screen, though it may be no element: its neighbours' names say nothing, its seat does. */
async function pointOf(session: BoardSession, person: PersonId) {
  session.view.setState(select([person]));
  const element = () => document.querySelector(`[data-piece="${person}"]`);
  await expect.poll(element, patience).not.toBeNull();
  const box = element()?.getBoundingClientRect();
  if (box === undefined) throw new Error(`${person} is not on the board.`);
  session.view.setState(select([]));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point of the screen on the board. */
function onBoard({ x, y }: Place): Place {
  const box = section().element().getBoundingClientRect();
  return { x: x - box.x, y: y - box.y };
}

/** Presses the real mouse. */
const clickAt = (at: Place) => userEvent.click(section(), { position: onBoard(at) });
const moveTo = (at: Place) => userEvent.hover(section(), { position: onBoard(at) });
const dragTo = (from: Place, to: Place) =>
  userEvent.dragAndDrop(section(), section(), { sourcePosition: onBoard(from), targetPosition: onBoard(to) });

/** Something is drawn on one of the canvases of the pieces. */
function inkAt({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    const box = canvas.getBoundingClientRect();
    if (!canvas.className.includes('still') || box.width === 0) return false;
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext('2d');
    context?.drawImage(canvas, 0, 0);
    const [at, down] = [((x - box.x) * canvas.width) / box.width, ((y - box.y) * canvas.height) / box.height];
    return (context?.getImageData(Math.round(at), Math.round(down), 1, 1).data[3] ?? 0) > 0;
  });
}

describe('a board seen from afar', () => {
  it('draws its pieces; only the one that Tab reaches is an element, from the first moment on', async () => {
    const session = openBoard(crowd());
    let most = 0;
    const watch = new MutationObserver(() => (most = Math.max(most, mounted().length)));
    watch.observe(document.body, { childList: true, subtree: true });
    await show(session);
    watch.disconnect();
    expect(most).toBeLessThan(3);
    expect(document.querySelectorAll('[data-piece][tabindex="0"]')).toHaveLength(1);
    const point = await pointOf(session, 'Dana');
    await expect.poll(() => inkAt(point), patience).toBe(true);
  });

  it('a piece under the pointer is one that can be clicked, and says who it is', async () => {
    const session = openBoard(crowd());
    await show(session);
    const point = await pointOf(session, 'Dana');
    await moveTo(point);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    await expect
      .poll(() => document.querySelector('[data-piece="Dana"]')?.parentElement?.textContent, patience)
      .toContain('Dana');
    await clickAt(point);
    await expect.poll(() => [...session.view.getState().selection], patience).toEqual(['Dana']);
  });

  it('is read by a list of its people, each of whom leads to their piece', async () => {
    const session = openBoard(crowd());
    await show(session);
    const row = page
      .getByRole('list', { name: 'People on the board' })
      .getByRole('button', { name: /^Go to Carl,/ });
    await expect.poll(() => row.elements().length, patience).toBe(1);
    (row.element() as HTMLElement).click();
    await expect.poll(() => [...session.view.getState().selection], patience).toEqual(['Carl']);
    await expect.poll(() => document.activeElement?.getAttribute('data-piece'), patience).toBe('Carl');
  });

  it('mounts what is around the view when it is looked at closely, and no more', async () => {
    const session = openBoard(crowd());
    await show(session);
    session.camera.current?.frame(['Dana']);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    await expect.poll(() => mounted().length, patience).toBeGreaterThan(5);
    expect(mounted().length).toBeLessThan(300);
    session.camera.current?.fit();
    await expect.poll(() => mounted().length, patience).toBeLessThan(3);
  });

  it('is never bare: its pieces are elements until they have been drawn', async () => {
    const session = openBoard(crowd());
    await show(session);
    session.camera.current?.frame(['Dana']);
    await expect.poll(() => mounted().length, patience).toBeGreaterThan(5);
    const bare: number[] = [];
    // Looked at with every change, before it is painted.
    const watch = new MutationObserver(() => {
      // One on which nothing was drawn has the small size that canvases begin with.
      const pieces = document.querySelector<HTMLCanvasElement>('canvas:has(+ canvas[class*="lit"])');
      if (mounted().length < 3 && (pieces === null || pieces.width < 1000)) bare.push(mounted().length);
    });
    watch.observe(section().element(), { childList: true, subtree: true });
    session.camera.current?.fit();
    await expect.poll(() => mounted().length, patience).toBeLessThan(3);
    watch.disconnect();
    expect(bare).toEqual([]);
  });

  it('walks by keyboard over pieces that are only drawn', async () => {
    const session = openBoard(crowd());
    await show(session);
    session.view.setState(select(['Dana']));
    session.walker.current?.walk('right', false);
    const [next] = session.view.getState().selection;
    expect(next).not.toBe('Dana');
    await expect.poll(() => document.activeElement?.getAttribute('data-piece'), patience).toBe(next);
  });

  it('a click with Shift adds a piece, and takes it away again', async () => {
    const session = openBoard(crowd());
    await show(session);
    const point = await pointOf(session, 'Dana');
    session.view.setState(select(['Carl', 'Contact 7']));
    await moveTo(point);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    await userEvent.keyboard('{Shift>}');
    await clickAt(point);
    await expect
      .poll(() => [...session.view.getState().selection].toSorted(), patience)
      .toEqual(['Carl', 'Contact 7', 'Dana']);
    await clickAt(point);
    await userEvent.keyboard('{/Shift}');
    await expect
      .poll(() => [...session.view.getState().selection].toSorted(), patience)
      .toEqual(['Carl', 'Contact 7']);
  });

  it('a tap means the piece that is only drawn', async () => {
    const session = openBoard(crowd());
    await show(session);
    const { x, y } = await pointOf(session, 'Dana');
    // A finger has not hovered before it clicks.
    document
      .querySelector('.react-flow__pane')
      ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
    expect([...session.view.getState().selection]).toEqual(['Dana']);
  });

  it('dragging one of many who are selected takes all of them along, drawn or mounted', async () => {
    const session = openBoard(crowd());
    await show(session);
    const [start, target] = [await pointOf(session, 'Dana'), await pointOf(session, 'Carl')];
    const { people } = session.document.model.getState();
    const there = people.get('Carl');
    const many = [...people.values()]
      .filter(({ rank, department }) => rank !== there?.rank || department !== there?.department)
      .map(({ id }) => id)
      .slice(0, 60);
    session.view.setState(select(['Dana', ...many.filter((id) => id !== 'Dana')]));
    await moveTo(start);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    await dragTo(start, target);
    const carl = session.document.model.getState().people.get('Carl');
    const moved = session.view.getState().selection;
    expect(moved.size).toBeGreaterThanOrEqual(60);
    for (const id of moved) {
      const { department, rank } = session.document.model.getState().people.get(id) ?? {};
      expect({ department, rank }).toEqual({ department: carl?.department, rank: carl?.rank });
    }
    expect(session.document.history.getState().done).toHaveLength(1);
  });

  it('dragging one of the others lets go of the many, and moves it alone', async () => {
    const session = openBoard(crowd());
    await show(session);
    const [start, target] = [await pointOf(session, 'Dana'), await pointOf(session, 'Carl')];
    const { people } = session.document.model.getState();
    const many = [...people.keys()].filter((id) => id !== 'Dana').slice(0, 60);
    session.view.setState(select(many));
    await moveTo(start);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    await dragTo(start, target);
    expect([...session.view.getState().selection]).toEqual(['Dana']);
    expect(session.document.history.getState().done.map(({ label }) => label)).toEqual(['Move Dana']);
  });

  it('a group that is dragged off the board is still held, and whoever has gone does not hinder the others', async () => {
    const session = openBoard(crowd());
    await show(session);
    const [start, target] = [await pointOf(session, 'Dana'), await pointOf(session, 'Carl')];
    const { people } = session.document.model.getState();
    const many = [...people.keys()].slice(0, 60).filter((id) => id !== 'Dana');
    session.view.setState(select(['gone', 'Dana', ...many]));
    await moveTo(start);
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    const fire = (type: string, at: Place, init: PointerEventInit = {}) => {
      const piece = document.querySelector('[data-piece="Dana"]');
      const event = { clientX: at.x, clientY: at.y, bubbles: true, view: window, buttons: 1, ...init };
      (type === 'mousedown' ? piece : document)?.dispatchEvent(new MouseEvent(type, event));
    };
    fire('mousedown', start);
    fire('mousemove', { x: start.x + 20, y: start.y + 20 });
    fire('mousemove', { x: start.x + 40, y: start.y + 40 });
    section().element().dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(() => mounted().includes('Dana'), patience).toBe(true);
    fire('mousemove', target);
    fire('mouseup', target, { buttons: 0 });
    const carl = people.get('Carl');
    await expect
      .poll(() => session.document.model.getState().people.get(many[0] ?? ''), patience)
      .toMatchObject({ department: carl?.department, rank: carl?.rank });
  });
});
