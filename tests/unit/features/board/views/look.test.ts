import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultLayers } from '@/drawing/index.ts';
import { type BoardView, createViewStore } from '@/features/board/session/view-store.ts';
import { lookOf, openedLook } from '@/features/board/views/look.ts';

const known = documentOf(
  new TestBoard().topic('Pumps').rank('Executive').team('Anna').contact('Dana', { department: 'Finance' }),
).model.getState();

const looked: Partial<BoardView> = {
  lens: 'position',
  colouring: 'stance',
  litClasses: new Set(['advocate', 'none']),
  layers: new Set(['trust', 'tension']),
  topic: 'Pumps',
  department: 'Finance',
  focus: { around: ['Dana'], steps: 2, owners: ['Anna', null], stances: [null] },
};
const viewed: BoardView = { ...createViewStore().getState(), ...looked };
const frame = { x: 0.5, y: 0.25, width: 0.3 };

describe('a saved view', () => {
  it('opens as it was saved, after a journey through JSON', () => {
    const look = JSON.parse(JSON.stringify(lookOf(viewed, frame))) as ReturnType<typeof lookOf>;
    const { changes, missing } = openedLook(look, known);
    expect(missing).toEqual([]);
    expect(changes).toMatchObject(looked);
    expect(look.frame).toEqual(frame);
  });

  it('of a fresh board opens a fresh board', () => {
    const { changes } = openedLook(lookOf(createViewStore().getState(), undefined), known);
    const fresh = createViewStore().getState();
    for (const [field, value] of Object.entries(changes)) {
      expect(value).toEqual(fresh[field as keyof BoardView]);
    }
  });

  it('that says nothing is how a board is opened', () => {
    const { changes, missing } = openedLook({}, known);
    expect(changes).toMatchObject({ lens: 'position', layers: defaultLayers, colouring: undefined });
    expect(missing).toEqual([]);
  });

  it('opens as far as it can, and says what is gone', () => {
    const { changes, missing } = openedLook(
      {
        lens: 'spiral',
        colouring: 'mood',
        litClasses: ['advocate'],
        layers: ['trust', 'gossip'],
        topic: 'Valves',
        department: 'HR',
        focus: {
          around: ['Zoe'],
          steps: 1,
          owners: ['Zoe', 'Anna'],
          departments: ['HR', null],
          ranks: ['Gone'],
          roles: ['jester', 'champion'],
        },
      },
      known,
    );
    expect(changes).toMatchObject({ lens: 'position', litClasses: new Set(), layers: new Set(['trust']) });
    expect(changes).toMatchObject({ colouring: undefined, topic: undefined, department: undefined });
    expect(changes.focus).toEqual({ owners: ['Anna'], departments: [null], roles: ['champion'] });
    expect(missing).toEqual([
      'a layer',
      'the lens “spiral”',
      'the colouring “mood”',
      'its topic',
      'its department',
      'somebody in the middle of its neighbourhood',
      'an owner',
      'a department of its focus',
      'a rank of its focus',
      'a role of its focus',
    ]);
  });
});
