import type { Picture } from '@/drawing/picture/index.ts';
import type { BoardSession } from '../session/session.ts';
import { Slot } from '../session/slot.ts';
import { type Paper, pictureOf, usualChoices } from './picture-of-board.ts';
import classes from './printing.module.css';

/** A sheet of A4 across, without its margins, as the shape of a board with title and legend around it. */
export const paper: Paper = { room: { width: 1180, height: 640 } };

/** What is printed instead of the whole board: the picture of an open dialog. */
export const printedInstead = new Slot<() => Picture>();

/** Puts a picture into the page as what is printed; the answer takes it away. */
function putOnPaper({ svg }: Picture): () => undefined {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const sheet = document.createElement('div');
  sheet.className = classes['sheet'] ?? '';
  sheet.dataset['printed'] = '';
  sheet.append(document.adoptNode(drawing));
  document.body.append(sheet);
  return () => {
    sheet.remove();
    return undefined;
  };
}

/** Takes away what was put there to be printed; there is one sheet at most. */
let takeAway = () => undefined;

/** Lets the browser print the board that is on the screen as a picture, instead of the page. Answers how to end it. */
export function printAsPicture(session: BoardSession): () => void {
  const put = () => {
    takeAway();
    if (session.drawn.current === undefined) return;
    const picture = printedInstead.current?.() ?? pictureOf(session, usualChoices(session, 'light'), paper);
    takeAway = putOnPaper(picture);
  };
  const clear = () => takeAway();
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', clear);
  return () => {
    window.removeEventListener('beforeprint', put);
    window.removeEventListener('afterprint', clear);
  };
}

/** Opens the browser's printing. */
export function printBoard(session: BoardSession): void {
  // In case that nobody has got to it yet; twice makes one sheet all the same.
  const end = printAsPicture(session);
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
