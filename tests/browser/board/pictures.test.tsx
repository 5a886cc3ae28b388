import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { laptop } from '#tests/support/lens-boards.ts';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { snapshotOf } from '@/document/index.ts';
import { type LensId, lensOf } from '@/drawing/index.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import { pictureOf, usualChoices } from '@/features/board/pictures/picture-of-board.ts';
import { pngOf, tooLarge } from '@/features/board/pictures/png-of-picture.ts';
import { printAsPicture } from '@/features/board/pictures/printing.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { open, select } from '@/features/board/session/view-store.ts';

const board = () =>
  new TestBoard()
    .account({ name: 'Acme & Söhne' })
    .rank('Board', 'Manager')
    .team('Anna', { department: 'Sales' })
    .contact('Dana Wu', {
      title: 'CFO',
      department: 'Finance',
      rank: 'Board',
      role: 'decisionMaker',
      stance: -2,
    })
    .contact('<b>&"\u0001', { department: 'IT', rank: 'Manager', influence: 5 })
    .connect('Anna', 'covers', 'Dana Wu', { strength: 3 });

/** An open board that some lens draws, without its canvas. */
function drawnBoard(lens: LensId = 'position'): BoardSession {
  const session = openBoard(board());
  session.drawn.fill(() => {
    const { people, departments, ranks, relationships } = snapshotOf(session.document.model.getState());
    const seen = {
      people,
      departments,
      ranks,
      relationships,
      network: new Map(),
      whiteSpaces: [],
      viewport: laptop,
    };
    return { lens: lensOf(lens), board: seen, colouring: undefined, focus: undefined };
  });
  return session;
}

async function openDialog(session: BoardSession) {
  shownOf(session)
    .getState()
    .view.setState(open({ kind: 'picture' }));
  await render(
    <Around session={session}>
      <BoardDialogs />
    </Around>,
  );
  const dialog = page.getByRole('dialog', { name: 'Picture of the board' });
  await expect.element(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  return dialog;
}

const usual = (session: BoardSession) => usualChoices(session, 'light');
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('a picture', () => {
  it('is read by a strict reader, hostile names included', () => {
    const session = drawnBoard();
    const { svg } = pictureOf(session, usual(session));
    const picture = parsed(svg);
    expect(picture.querySelector('parsererror')).toBeNull();
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['Anna', 'Dana Wu', '<b>&"', 'Acme & Söhne']));
  });

  it('of a coloured and narrowed board says so', () => {
    const session = drawnBoard();
    session.view.setState({ layers: new Set() });
    expect(pictureOf(session, usual(session)).svg).toMatch(/Position · Hidden: /);
  });

  it('becomes a PNG of as many times its size, with something on it', async () => {
    const session = drawnBoard();
    const picture = pictureOf(session, usual(session));
    const bitmap = await createImageBitmap(await pngOf(picture, 2));
    expect([bitmap.width, bitmap.height]).toEqual([picture.width * 2, picture.height * 2]);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(20);
  });

  it('too large for a browser is refused with what to choose', async () => {
    expect(tooLarge({ width: 16_384, height: 5000 })).toBeUndefined();
    const picture = { svg: '<svg/>', width: 6000, height: 4000 };
    await expect(pngOf(picture, 4)).rejects.toThrow(/24000 × 16000 pixels.*take the SVG/);
  });
});

describe('the dialog of a picture', () => {
  afterEach(() => vi.restoreAllMocks());

  it('has the keyboard at once, at its title', async () => {
    const dialog = await openDialog(drawnBoard());
    await expect.element(dialog.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });

  it('offers the selected people once there are some, and shows them alone', async () => {
    const session = drawnBoard();
    const dialog = await openDialog(session);
    await expect.element(dialog.getByRole('radio', { name: 'Nobody is selected' })).toBeDisabled();
    session.view.setState(select(['Dana Wu']));
    await dialog.getByText('Selected (1)').click();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await dialog.getByRole('button', { name: 'Copy SVG' }).click();
    await vi.waitFor(() => expect(copied).toHaveBeenCalledOnce());
    const svg = copied.mock.calls[0]?.[0] ?? '';
    expect(svg).toContain('Dana Wu');
    expect(svg).not.toContain('Anna');
  });

  it('draws for the customer’s eyes without tags, and says when it takes another lens', async () => {
    const dialog = await openDialog(drawnBoard('influenceStance'));
    await dialog.getByRole('checkbox', { name: 'Customer-safe' }).click();
    await expect.element(dialog.getByText(/instead of this lens, whose places tell tags/)).toBeVisible();
    await expect.element(dialog.getByRole('checkbox', { name: 'Legend' })).toBeDisabled();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await dialog.getByRole('button', { name: 'Copy SVG' }).click();
    await vi.waitFor(() => expect(copied).toHaveBeenCalledOnce());
    const svg = copied.mock.calls[0]?.[0] ?? '';
    expect(svg).toContain('CFO');
    expect(svg).not.toMatch(/Stance|Influence|Opponent|Decision/i);
  });

  it('says so when the browser keeps the clipboard to itself', async () => {
    const dialog = await openDialog(drawnBoard());
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await dialog.getByRole('button', { name: 'Copy PNG' }).click();
    await expect
      .element(dialog.getByRole('alert'))
      .toHaveTextContent(/did not let Kingside.*download the file/);
  });

  it('of a what-if says so in its title, and is not for the customer', async () => {
    const session = drawnBoard();
    session.tryOut();
    const dialog = await openDialog(session);
    await expect.element(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('What-if: Acme & Söhne');
    await expect.element(dialog.getByRole('checkbox', { name: 'Customer-safe' })).toBeDisabled();
    const { svg } = pictureOf(shownOf(session).getState(), usual(shownOf(session).getState()));
    expect(svg).toContain('What-if: tried out, not the board as it is');
  });
});

describe('printing', () => {
  const sheets = () => document.querySelectorAll('[data-printed]');

  it('puts the picture into the page for as long as it prints', () => {
    const session = drawnBoard();
    const end = printAsPicture(session);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(sheets()).toHaveLength(1);
    expect(sheets()[0]?.querySelector('svg')?.textContent).toContain('Dana Wu');
    window.dispatchEvent(new Event('afterprint'));
    expect(sheets()).toHaveLength(0);
    end();
    window.dispatchEvent(new Event('beforeprint'));
    expect(sheets()).toHaveLength(0);
  });

  it('prints what the open dialog shows', async () => {
    const session = drawnBoard();
    const dialog = await openDialog(session);
    await dialog.getByRole('checkbox', { name: 'Customer-safe' }).click();
    const end = printAsPicture(session);
    window.dispatchEvent(new Event('beforeprint'));
    expect(sheets()[0]?.textContent).toContain('CFO');
    expect(sheets()[0]?.textContent).not.toMatch(/Opponent|Decision maker/);
    window.dispatchEvent(new Event('afterprint'));
    end();
  });
});
