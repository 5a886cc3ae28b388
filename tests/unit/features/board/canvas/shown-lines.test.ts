import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { buildEdges, type EdgeMask } from '@/drawing/index.ts';
import { liveLines, stillLines } from '@/features/board/canvas/edges/shown-lines.ts';
import { litPeople, peopleLeft } from '@/features/board/canvas/lit-people.ts';
import { type BoardView, createViewStore } from '@/features/board/session/view-store.ts';

/** Dana decides and belongs to Pumps alone; Emil to Valves alone; Anna and Finn to both. */
const board = new TestBoard()
  .department('Finance')
  .department('IT')
  .topic('Pumps')
  .topic('Valves')
  .team('Anna')
  .contact('Dana', { department: 'Finance', topics: ['Pumps'] })
  .contact('Emil', { department: 'IT', topics: ['Valves'] })
  .contact('Finn', { department: 'IT' })
  .connect('Anna', 'covers', 'Dana')
  .connect('Anna', 'covers', 'Emil')
  .connect('Dana', 'reportsTo', 'Finn')
  .connect('Emil', 'reportsTo', 'Finn')
  .connect('Finn', 'trusts', 'Dana', { topics: ['Valves'] });

const document = documentOf(board);
const { people, relationships } = document.model.getState();
const positions = new Map([...people.keys()].map((id, index) => [id, { x: 200 * index, y: 90 * index }]));
const edges = buildEdges(relationships.values(), positions, 40);

const shown = (mask: EdgeMask) =>
  edges.lines
    .filter((_, index) => mask[index] === 1)
    .map(({ from, kind, to }) => `${from} ${kind} ${to}`)
    .toSorted();
const viewed = (changes: Partial<BoardView>): BoardView => ({ ...createViewStore().getState(), ...changes });
const still = (changes: Partial<BoardView>) => shown(stillLines(edges, viewed(changes), people));
const live = (changes: Partial<BoardView>) => shown(liveLines(edges, viewed(changes), people));
const lit = (changes: Partial<BoardView>) => litPeople(document, viewed(changes));

const insight = { id: 'unreached', subjects: ['Dana'], path: ['Anna', 'Emil', 'Finn', 'Dana'] };

describe('the still picture', () => {
  it('shows what its layers show, of a topic its own alone', () => {
    expect(still({})).toEqual(['Dana reportsTo Finn', 'Emil reportsTo Finn']);
    expect(still({ topic: 'Pumps' })).toEqual(['Dana reportsTo Finn']);
  });

  it('shows close to a department the lines that touch it', () => {
    expect(still({ department: 'Finance' })).toEqual(['Dana reportsTo Finn']);
  });
});

describe('what stands out', () => {
  it('is nothing while nothing is selected', () => {
    expect(live({})).toEqual([]);
    expect(lit({})).toBeUndefined();
  });

  it('is the lines of the selected in every layer, and whom they lead to', () => {
    const selection = new Set(['Dana']);
    expect(live({ selection })).toEqual(['Anna covers Dana', 'Dana reportsTo Finn', 'Finn trusts Dana']);
    expect(lit({ selection })).toEqual(new Set(['Dana', 'Anna', 'Finn']));
  });

  it('keeps to the topic, people and lines alike', () => {
    const looked = { selection: new Set(['Finn']), topic: 'Pumps' };
    expect(live(looked)).toEqual(['Dana reportsTo Finn']);
    expect(lit(looked)).toEqual(new Set(['Finn', 'Dana']));
    expect(lit({ topic: 'Pumps' })).toEqual(new Set(['Anna', 'Dana', 'Finn']));
  });

  it('is an insight’s people and the lines among them, until somebody else is selected', () => {
    const ofTwo = { ...insight, path: ['Anna', 'Dana'] };
    expect(live({ selection: new Set(['Dana']), insight: ofTwo })).toEqual(['Anna covers Dana']);
    expect(lit({ selection: new Set(['Dana']), insight })).toEqual(new Set(['Dana', 'Anna', 'Emil', 'Finn']));
    expect(live({ selection: new Set(['Emil']), insight: ofTwo })).toEqual([
      'Anna covers Emil',
      'Emil reportsTo Finn',
    ]);
  });

  it('is a class of the colouring, of a topic its own alone, until somebody is selected', () => {
    const ofClass = new Set(['Dana', 'Emil']);
    const looked = (changes: Partial<BoardView>) => litPeople(document, { ...viewed(changes), ofClass });
    expect(looked({})).toBe(ofClass);
    expect(looked({ topic: 'Pumps' })).toEqual(new Set(['Dana']));
    expect(looked({ selection: new Set(['Dana']) })).toEqual(new Set(['Dana', 'Anna', 'Finn']));
  });

  it('is nobody for an insight about an empty square', () => {
    expect(lit({ insight: { id: 'white', subjects: [], path: [] } })).toBeUndefined();
  });

  it('is the chosen relationship', () => {
    const [first] = edges.lines.find(({ kind }) => kind === 'trusts')?.relationships ?? [];
    expect(live({ selectedRelationship: first?.id })).toEqual(['Finn trusts Dana']);
  });
});

describe('a focus', () => {
  const ofFocus = new Set(['Dana', 'Finn']);
  const focused = (changes: Partial<BoardView>) => ({ ...viewed(changes), ofFocus });

  it('leaves the lines among its people, the selected ones’ included', () => {
    expect(shown(stillLines(edges, focused({}), people))).toEqual(['Dana reportsTo Finn']);
    expect(shown(liveLines(edges, focused({ selection: new Set(['Finn']) }), people))).toEqual([
      'Dana reportsTo Finn',
      'Finn trusts Dana',
    ]);
    expect(shown(liveLines(edges, focused({ selection: new Set(['Anna']) }), people))).toEqual([
      'Anna covers Dana',
    ]);
  });

  it('decides who stands out, beside whoever is selected', () => {
    expect(litPeople(document, focused({}))).toEqual(ofFocus);
    expect(litPeople(document, focused({ selection: new Set(['Emil']) }))).toEqual(
      new Set(['Dana', 'Finn', 'Emil']),
    );
  });

  it('is narrowed by topic and class as well', () => {
    const looked = { ...focused({ topic: 'Valves' }), ofClass: new Set(['Dana', 'Finn', 'Emil']) };
    expect(litPeople(document, looked)).toEqual(new Set(['Finn']));
    expect(peopleLeft(document, looked)).toEqual(new Set(['Finn']));
    expect(peopleLeft(document, viewed({}))).toBeUndefined();
  });

  it('leaves what an insight draws', () => {
    const ofTwo = { ...insight, path: ['Anna', 'Emil'] };
    const looked = focused({ insight: ofTwo, selection: new Set(['Dana']) });
    expect(litPeople(document, looked)).toEqual(new Set(['Dana', 'Anna', 'Emil']));
    expect(shown(liveLines(edges, looked, people))).toEqual(['Anna covers Dana']);
  });
});
