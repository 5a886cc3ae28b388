import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { PersonId } from '@/domain/index.ts';
import { BoardCanvas } from '@/features/board/canvas/board-canvas.tsx';
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
  await render(
    <Around session={session}>
      <div style={{ display: 'flex', height: 600, width: 1000 }}>
        <BoardCanvas />
      </div>
    </Around>,
  );
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

/** Presses the real mouse at a point of the screen. */
async function clickAt({ x, y }: { readonly x: number; readonly y: number }) {
  const box = section().element().getBoundingClientRect();
  await userEvent.click(section(), { position: { x: x - box.x, y: y - box.y } });
}

async function moveTo({ x, y }: { readonly x: number; readonly y: number }) {
  const box = section().element().getBoundingClientRect();
  await userEvent.hover(section(), { position: { x: x - box.x, y: y - box.y } });
}

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
  it('draws its pieces; only the one that Tab reaches is an element', async () => {
    const session = openBoard(crowd());
    await show(session);
    await expect.poll(() => mounted().length, patience).toBeLessThan(3);
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

  it('walks by keyboard over pieces that are only drawn', async () => {
    const session = openBoard(crowd());
    await show(session);
    session.view.setState(select(['Dana']));
    session.walker.current?.walk('right', false);
    const [next] = session.view.getState().selection;
    expect(next).not.toBe('Dana');
    await expect.poll(() => document.activeElement?.getAttribute('data-piece'), patience).toBe(next);
  });
});
