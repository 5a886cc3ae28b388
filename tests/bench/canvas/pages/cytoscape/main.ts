import cytoscape, { type Core, type StylesheetStyle } from 'cytoscape';
import { type Colouring, colourOf, fetchBoard, type PlainBoard, type PlainPerson } from '../plain-board.ts';

declare global {
  interface Window {
    /** The drawing has no elements to be found by, so the benchmark asks for places and selection. */
    cytoscapePage: {
      readonly placeOf: (person: string) => { readonly x: number; readonly y: number };
      readonly isSelected: (person: string) => boolean;
      readonly view: () => string;
    };
  }
}

const style: StylesheetStyle[] = [
  {
    selector: 'node',
    style: {
      width: 48,
      height: 48,
      'background-color': 'data(colour)',
      'border-width': 2,
      'border-color': '#34495e',
      label: 'data(name)',
      'text-valign': 'bottom',
      'font-size': 12,
    },
  },
  { selector: 'edge', style: { width: 1, 'line-color': '#b1b1b7', 'curve-style': 'straight' } },
  { selector: 'node:selected', style: { 'border-width': 5, 'border-color': '#2471a3' } },
  { selector: '.dimmed', style: { opacity: 0.25 } },
];

/** How much of its own zooming the library does per turn of the wheel, so that a turn zooms as far as in React Flow. */
const wheelSensitivity = 0.15;

function show({ people, relationships }: PlainBoard, container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    elements: [
      ...people.map((person) => ({
        data: { id: person.id, name: person.name, person, colour: colourOf(person, 'stance') },
        position: { x: person.x, y: person.y },
      })),
      ...relationships.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
    style,
    layout: { name: 'preset' },
    wheelSensitivity,
    minZoom: 0.05,
    maxZoom: 4,
  });
  cy.on('tap', 'node', ({ target }: { readonly target: cytoscape.NodeSingular }) => {
    cy.batch(() => {
      const lit = target.closedNeighborhood();
      cy.elements().difference(lit).addClass('dimmed');
      lit.removeClass('dimmed');
    });
  });
  return cy;
}

const container = document.querySelector<HTMLElement>('#board');
let cy: Core | undefined;

function onClick(id: string, act: () => void): void {
  document.querySelector(`#${id}`)?.addEventListener('click', act);
}

onClick('open', () => {
  void fetchBoard().then((board) => {
    if (container !== null) cy = show(board, container);
  });
});
for (const colouring of ['stance', 'influence'] satisfies Colouring[]) {
  onClick(colouring, () => {
    cy?.batch(() => {
      cy?.nodes().forEach((node) => {
        node.data('colour', colourOf(node.data('person') as PlainPerson, colouring));
      });
    });
  });
}

window.cytoscapePage = {
  placeOf: (person) => {
    const { left = 0, top = 0 } = container?.getBoundingClientRect() ?? {};
    const { x = 0, y = 0 } = cy?.getElementById(person).renderedPosition() ?? {};
    return { x: left + x, y: top + y };
  },
  isSelected: (person) => cy?.getElementById(person).selected() ?? false,
  view: () => JSON.stringify([cy?.pan(), cy?.zoom()]),
};
