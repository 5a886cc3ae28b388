import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import {
  addPeople,
  deleteView,
  erasePerson,
  readRecord,
  renameView,
  saveView,
  updateView,
} from '@/document/index.ts';

const opened = () => {
  const document = documentOf(new TestBoard().team('Anna').contact('Dana').contact('Emil'));
  return { document, views: () => [...document.model.getState().views.values()] };
};

describe('saved views', () => {
  it('are saved, renamed, updated and deleted, each as one step to undo', () => {
    const { document, views } = opened();
    const id = saveView(document, ' Blockers ', { lens: 'position', focus: { stances: [-1, -2] } });
    expect(views()).toMatchObject([{ id, name: 'Blockers', focus: { stances: [-1, -2] } }]);
    renameView(document, id, 'Against us');
    updateView(document, id, { lens: 'network', layers: ['trust'] });
    expect(views()).toMatchObject([{ name: 'Against us', lens: 'network', layers: ['trust'] }]);
    expect(views()[0]).not.toHaveProperty('focus');
    document.undo();
    expect(views()).toMatchObject([{ name: 'Against us', focus: { stances: [-1, -2] } }]);
    deleteView(document, id);
    expect(views()).toEqual([]);
    document.undo();
    expect(views()).toHaveLength(1);
  });

  it('have a name', () => {
    const { document } = opened();
    expect(() => saveView(document, ' ', {})).toThrow('name');
  });

  it('keep what a newer version has added to them', () => {
    const { document, views } = opened();
    const id = saveView(document, 'Mine', {});
    const newer = { name: 'Theirs', lens: 'a lens of tomorrow', tilt: 3 };
    expect(readRecord('views', 'v', Object.entries(newer))).toMatchObject({ kind: 'record', record: newer });
    const stored = document.doc.getMap('views').get(id) as { set: (field: string, value: unknown) => void };
    document.doc.transact(() => stored.set('tilt', 3));
    updateView(document, id, { lens: 'position' });
    expect(views()).toMatchObject([{ tilt: 3, lens: 'position' }]);
  });

  it('that cannot be read are set aside', () => {
    const reading = readRecord(
      'views',
      'v',
      Object.entries({ name: 'Odd', frame: { x: 0, y: 0, width: 0 } }),
    );
    expect(reading).toMatchObject({
      kind: 'broken',
      problem: { text: expect.stringContaining('The view "Odd" cannot be read') as string },
    });
  });

  it('no longer name who is erased', () => {
    const { document, views } = opened();
    const [pat = ''] = addPeople(document, [{ side: 'team', name: 'Pat' }]);
    saveView(document, 'Around', { focus: { around: [pat], steps: 2 } });
    saveView(document, 'Two', { focus: { around: [pat, 'Dana'], steps: 1, owners: [pat, null] } });
    saveView(document, 'Other', { focus: { around: ['Emil'], steps: 1 } });
    erasePerson(document, pat);
    const focuses = Object.fromEntries(views().map(({ name, focus }) => [name, focus]));
    expect(focuses).toEqual({
      Around: undefined,
      Two: { around: ['Dana'], steps: 1, owners: [null] },
      Other: { around: ['Emil'], steps: 1 },
    });
    expect(JSON.stringify(document.doc.toJSON())).not.toContain(pat);
  });
});
