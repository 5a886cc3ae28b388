import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createStore } from 'zustand/vanilla';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { addTouch, stepStances } from '@/document/index.ts';
import { stancePalettes } from '@/drawing/index.ts';
import { BoardScreen } from '@/features/board/board-screen.tsx';
import { colouringCommands } from '@/features/board/commands/colouring.ts';
import { notAnalysed } from '@/features/board/session/analysis-state.ts';
import type { AnalysisState, BoardPreferences, BoardSession } from '@/features/board/session/session.ts';
import { colourBy, toggleClass } from '@/features/board/session/view-store.ts';
import type { Command } from '@/ui/commands/command.ts';

const board = () =>
  new TestBoard()
    .department('Sales', 'team')
    .department('Finance')
    .team('Anna', { department: 'Sales', role: 'accountManager' })
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5, stance: 1 })
    .contact('Carl', { department: 'Finance' })
    .contact('Eve')
    .outside('Otto')
    .connect('Anna', 'covers', 'Carl', { strength: 4 })
    .connect('Carl', 'trusts', 'Dana', { strength: 3 });

const figures = figuresOf({
  Anna: { betweenness: 0, degree: 1, constraint: 1, community: 1 },
  Carl: { betweenness: 0.5, degree: 2, constraint: 0.5, community: 1 },
  Dana: { betweenness: 0.2346, degree: 1, constraint: 1, community: 1 },
  Eve: { betweenness: 0, degree: 0, constraint: null, community: 2 },
});

/** The whole board, whose figures are what the test says. */
async function show(changes: Partial<BoardSession> = {}): Promise<BoardSession> {
  const session: BoardSession = {
    ...openBoard(board()),
    metrics: () => Promise.resolve(figures),
    ...changes,
  };
  await render(
    <Around session={session}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
        <BoardScreen />
      </div>
    </Around>,
  );
  await expect.element(piece('Dana')).toBeVisible();
  return session;
}

const piece = (name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const imagesOf = (name: string) => getComputedStyle(piece(name).element()).backgroundImage;
const levelOf = (name: string) =>
  Number(piece(name).element().closest<HTMLElement>('.react-flow__node')?.style.zIndex);
const legend = () => page.getByRole('region', { name: 'Legend of the colours' });
const rows = () =>
  legend()
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);

describe('colouring the board', () => {
  it('gives pieces the ground and the sign of their class, in words too', async () => {
    const session = await show();
    session.view.setState(colourBy('betweenness'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/, Go-between 0\.5, class 3 of 3/);
    await expect.element(piece('Dana')).toHaveAccessibleName(/, Go-between 0\.23, class 2 of 3/);
    await expect.element(piece('Anna')).toHaveAccessibleName(/, Go-between 0, class 1 of 3/);
    await expect.element(piece('Otto')).not.toHaveAccessibleName(/Go-between/);
    // Alarm, stance, influence, role, class, disc; Carl has neither alarm nor role, and one of ours no tags.
    const layers = ['Dana', 'Carl', 'Anna'].map((name) => imagesOf(name).split(', ').length);
    expect(layers).toEqual([6, 4, 3]);
    expect(imagesOf('Dana')).toContain(encodeURIComponent('r="16"'));
    expect(imagesOf('Anna')).toContain(encodeURIComponent('rx="7.75"'));
    session.view.setState(colourBy(undefined));
    await expect.element(piece('Carl')).not.toHaveAccessibleName(/Go-between/);
    expect(imagesOf('Dana')).not.toContain(encodeURIComponent('r="16"'));
  });

  it('goes over from tags to figures and back', async () => {
    const session = await show();
    session.view.setState(colourBy('stance'));
    await expect.element(piece('Dana')).toHaveAccessibleName(/Stance/);
    session.view.setState(colourBy('betweenness'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/Go-between 0\.5/);
    session.view.setState(colourBy('department'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/Department/);
  });

  it('is chosen from the toolbar and named by a chip, which ends it', async () => {
    const session = await show();
    await page.getByRole('button', { name: 'Colour: none' }).click();
    await page.getByRole('menuitemradio', { name: 'Group' }).click();
    await expect.element(legend()).toBeVisible();
    await expect.element(piece('Eve')).toHaveAccessibleName(/Group 2 of 2/);
    await page.getByRole('button', { name: 'End: Coloured by: Group' }).click();
    expect(session.view.getState().colouring).toBeUndefined();
    await expect.element(legend()).not.toBeInTheDocument();
  });

  it('explains its classes in a legend, and a class that is pressed stands out until it is pressed again', async () => {
    const session = await show();
    session.view.setState(colourBy('betweenness'));
    await expect.element(legend().getByText(/shortest ways between all others/)).toBeVisible();
    const classes = legend().getByRole('listitem');
    await expect
      .poll(() => classes.elements().map(({ textContent }) => textContent))
      .toEqual(['10.0002', '20.2351', '30.5001']);
    const highest = legend().getByRole('button', { name: 'Class 3 of 3: 0.500 (1 person)' });
    (highest.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(highest).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => levelOf('Carl')).toBeGreaterThan(levelOf('Dana'));
    await expect.element(page.getByText('Coloured by: Go-between, only class 3')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(highest).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => levelOf('Carl') === levelOf('Dana')).toBe(true);
  });

  it('folds its legend, and gives the keyboard back to the board when it ends', async () => {
    const session = await show();
    session.view.setState(colourBy('constraint'));
    const fold = legend().getByRole('button', { name: 'Hemmed in', exact: true });
    await expect.element(legend().getByText('Not defined here')).toBeVisible();
    await fold.click();
    await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
    await expect.element(legend().getByText('Not defined here')).not.toBeVisible();
    await expect.element(piece('Eve')).toHaveAccessibleName(/Hemmed in not defined here/);
    await legend().getByRole('button', { name: 'End the colouring by Hemmed in' }).click();
    await expect.element(legend()).not.toBeInTheDocument();
    expect(document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  });

  it('leaves pieces alone whose class stays the same', async () => {
    const session = await show();
    session.view.setState(colourBy('degree'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/Ties 2, class 3 of 3/);
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.add((target as Element).getAttribute('data-piece') ?? '');
    });
    for (const element of document.querySelectorAll('[data-piece]'))
      observer.observe(element, { attributes: true, attributeFilter: ['style', 'aria-label'] });
    session.view.setState(toggleClass(3));
    await expect.element(page.getByText('Coloured by: Ties, only class 3')).toBeVisible();
    observer.disconnect();
    expect([...changed]).toEqual([]);
  });
});

describe('colouring by a tag', () => {
  it('gives contacts the ground of their stance, from the palette that was chosen', async () => {
    const preferences = createStore<BoardPreferences>(() => ({ stancePalette: 'standard' }));
    const session = await show({ preferences });
    session.view.setState(colourBy('stance'));
    await expect.element(piece('Dana')).toHaveAccessibleName(/, Stance class: Supporter/);
    await expect.element(piece('Carl')).toHaveAccessibleName(/, Stance class: Unknown/);
    await expect.element(piece('Anna')).not.toHaveAccessibleName(/Stance class/);
    const ground = (colour: string) => encodeURIComponent(`r="16" fill="${colour}"`);
    expect(imagesOf('Dana')).toContain(ground(stancePalettes.standard.supporter));
    expect(imagesOf('Carl')).not.toContain(encodeURIComponent('r="16"'));
    preferences.setState({ stancePalette: 'trafficLight' });
    await expect.poll(() => imagesOf('Dana')).toContain(ground(stancePalettes.trafficLight.supporter));
  });

  it('follows the tag at once: legend, piece and words', async () => {
    const session = await show();
    session.view.setState(colourBy('stance'));
    await expect
      .poll(rows)
      .toEqual(['−−Opponent0', '−Sceptic0', '=Neutral0', '+Supporter1', '++Advocate0', '?Unknown2']);
    stepStances(session.document, ['Dana'], 1);
    await expect
      .poll(rows)
      .toEqual(['−−Opponent0', '−Sceptic0', '=Neutral0', '+Supporter0', '++Advocate1', '?Unknown2']);
    await expect.element(piece('Dana')).toHaveAccessibleName(/, Stance class: Advocate/);
    expect(imagesOf('Dana')).toContain(
      encodeURIComponent(`r="16" fill="${stancePalettes.standard.advocate}"`),
    );
    // On so dark a ground the piece is white.
    const king = imagesOf('Dana')
      .split(', ')
      .find((image) => image.includes('translate(11.5'));
    expect(king).toContain(encodeURIComponent('"#ffffff"'));
  });

  it('follows the analysis: coverage and freshness change with a contact', async () => {
    const session = await show();
    session.view.setState(colourBy('freshness'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/, Freshness class: Date unknown/);
    await expect.element(piece('Dana')).toHaveAccessibleName(/, Freshness class: Nobody in touch yet/);
    addTouch(session.document, { date: '2026-06-29', team: ['Anna'], contacts: ['Carl'] });
    await expect.element(piece('Carl')).toHaveAccessibleName(/, Freshness class: Up to 45 days ago/);
    session.view.setState(colourBy('coverage'));
    await expect.element(piece('Carl')).toHaveAccessibleName(/, Coverage class: In full: 100 %/);
    await expect.element(piece('Eve')).toHaveAccessibleName(/, Coverage class: None/);
  });

  it('says when the analysis has not come yet, and when its colours are of an older board', async () => {
    const waiting = createStore<AnalysisState>(() => notAnalysed);
    const session = await show({ analysis: waiting });
    session.view.setState(colourBy('coverage'));
    await expect.element(legend().getByRole('status')).toHaveTextContent('being analysed');
    expect(legend().getByRole('listitem').elements()).toEqual([]);
    const { findings } = openBoard(board()).analysis.getState();
    const { revision } = session.document.model.getState();
    waiting.setState({ findings, revision });
    await expect.poll(rows).toHaveLength(5);
    await expect.element(legend().getByRole('status')).not.toBeInTheDocument();
    stepStances(session.document, ['Dana'], 1);
    await expect.element(legend().getByRole('status')).toHaveTextContent('of an older board');
    await expect.element(piece('Carl')).toHaveAccessibleName(/, figure of an older board: Coverage class/);
    expect(imagesOf('Carl')).toContain('fill-opacity');
  });
});

describe('the legend as a filter', () => {
  it('lets several classes stand out, by keyboard as well, and all again', async () => {
    const session = await show();
    session.view.setState(colourBy('stance'));
    const supporters = legend().getByRole('button', { name: 'Supporter (1 person)' });
    const unknown = legend().getByRole('button', { name: 'Unknown (2 people)' });
    await supporters.click();
    await expect.poll(() => levelOf('Dana') > levelOf('Carl')).toBe(true);
    (unknown.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(unknown).toHaveAttribute('aria-pressed', 'true');
    await expect.element(supporters).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => levelOf('Dana') === levelOf('Carl')).toBe(true);
    expect(levelOf('Carl')).toBeGreaterThan(levelOf('Anna'));
    await expect.element(page.getByText('Coloured by: Stance, only supporter, the unknown')).toBeVisible();
    await legend().getByRole('button', { name: 'Show all classes' }).click();
    expect(session.view.getState().litClasses.size).toBe(0);
    await expect.poll(() => levelOf('Carl') === levelOf('Anna')).toBe(true);
    expect(document.activeElement?.closest('[data-board-focus]')).not.toBeNull();
  });

  it('does not offer a class of nobody, but lets go of one that has lost its people', async () => {
    const session = await show();
    session.view.setState(colourBy('stance'));
    await expect.element(legend().getByRole('button', { name: 'Opponent (0 people)' })).toBeDisabled();
    await legend().getByRole('button', { name: 'Supporter (1 person)' }).click();
    stepStances(session.document, ['Dana'], 1);
    const emptied = legend().getByRole('button', { name: 'Supporter (0 people)' });
    await expect.element(emptied).toBeEnabled();
    await emptied.click();
    await expect.element(emptied).toBeDisabled();
  });
});

describe('the menu of colours', () => {
  it('lists tags and expert figures under headings of their own, and nothing', async () => {
    const session = await show();
    await page.getByRole('button', { name: 'Colour: none' }).click();
    const menu = page.getByRole('menu');
    await expect.element(menu.getByText('Tags', { exact: true })).toBeVisible();
    await expect.element(menu.getByText('Expert figures', { exact: true })).toBeVisible();
    const items = menu.getByRole('menuitemradio');
    expect(items.elements()).toHaveLength(15);
    await menu.getByRole('menuitemradio', { name: 'Department' }).click();
    await expect.element(legend().getByRole('button', { name: 'Finance (2 people)' })).toBeVisible();
    await page.getByRole('button', { name: 'Colour: Department' }).click();
    await page.getByRole('menuitemradio', { name: 'none' }).click();
    expect(session.view.getState().colouring).toBeUndefined();
    await expect.element(legend()).not.toBeInTheDocument();
  });

  it('is in the palette as well: by each, and by nothing while there is something', () => {
    const session = openBoard(board());
    const run = (id: string) => colouringCommands.find((command) => command.id === id)?.run(session);
    expect(colouringCommands.map(({ label }) => label)).toContain('Colour by: Stance');
    const plain: Command<BoardSession> | undefined = colouringCommands.at(-1);
    expect(plain?.label).toBe('Colour by: nothing');
    expect(plain?.available?.(session)).toBe(false);
    void run('colour-influence');
    expect(session.view.getState().colouring).toBe('influence');
    expect(plain?.available?.(session)).toBe(true);
    void run('colour-nothing');
    expect(session.view.getState().colouring).toBeUndefined();
  });
});
