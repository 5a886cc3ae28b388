import type { Page } from '@playwright/test';
import type { BenchBoard } from './boards.ts';
import { middleOf, type Place, type Subject } from './subject.ts';

/** Both plain pages have the same buttons above the board. */
function plainPage(page: Page, address: string, { size }: BenchBoard) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    arrive: async () => {
      await page.goto(`${address}?board=${size.people}-${size.relationships}`);
    },
    open: () => button('Open').click(),
    computed: async () => {},
    prepare: async () => {},
    // What is done comes back to where it began, and a selection does not hinder the next step.
    reset: async () => {},
    colouring: (step: number) => middleOf(button(step % 2 === 0 ? 'Influence' : 'Stance')),
  };
}

export function stock(page: Page, origin: string, board: BenchBoard): Subject {
  const piece = (person: string) => page.locator(`.react-flow__node[data-id="${person}"]`);
  return {
    ...plainPage(page, `${origin}react-flow/`, board),
    picture: { board: '.react-flow', elements: '.react-flow__node, .react-flow__edge' },
    view: async () => (await page.locator('.react-flow__viewport').getAttribute('style')) ?? '',
    placeOf: (person) => middleOf(piece(person)),
    isSelected: async (person) => ((await piece(person).getAttribute('class')) ?? '').includes(' selected'),
    isEmpty: (place) => isOn(page, place, '.react-flow__pane'),
  };
}

export function cytoscape(page: Page, origin: string, board: BenchBoard): Subject {
  const people = board.plain.people.map(({ id }) => id);
  const placeOf = (person: string) => page.evaluate((id) => window.cytoscapePage.placeOf(id), person);
  return {
    ...plainPage(page, `${origin}cytoscape/`, board),
    picture: { board: '#board', elements: '.none' },
    view: () => page.evaluate(() => window.cytoscapePage.view()),
    placeOf,
    isSelected: (person) => page.evaluate((id) => window.cytoscapePage.isSelected(id), person),
    isEmpty: async (place) => {
      if (!(await isOn(page, place, '#board canvas'))) return false;
      const places = await page.evaluate((ids) => ids.map((id) => window.cytoscapePage.placeOf(id)), people);
      return places.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) > 60);
    },
  };
}

/** Whether what lies on top here is an element that matches. */
export async function isOn(page: Page, { x, y }: Place, selector: string): Promise<boolean> {
  return await page.evaluate(
    ([left, top, wanted]) => document.elementFromPoint(left, top)?.matches(wanted) === true,
    [x, y, selector] as const,
  );
}
