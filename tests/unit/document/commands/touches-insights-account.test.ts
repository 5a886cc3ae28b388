import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import {
  AccountDocument,
  addTouch,
  deleteTouch,
  dismissInsight,
  editTouch,
  pinClock,
  renameAccount,
  restoreInsight,
} from '@/document/index.ts';

const author = { id: 'a', name: 'Author', initials: 'A' };

function opened() {
  const document = new AccountDocument({
    id: 'test',
    clock: pinnedClock('2026-05-04'),
    author: () => author,
  });
  return { document, model: () => document.model.getState() };
}

describe('A touch', () => {
  it('says who noted it and when, and can be edited and deleted', () => {
    const { document, model } = opened();
    const id = addTouch(document, { date: '2026-05-01', team: ['tom'], contacts: ['ann'], channel: 'Call' });
    expect(model().touches.get(id)).toEqual({
      id,
      date: '2026-05-01',
      team: ['tom'],
      contacts: ['ann'],
      channel: 'Call',
      createdAt: '2026-05-04T12:00:01.000Z',
      createdBy: 'Author',
    });
    editTouch(document, id, { note: 'Went well', channel: undefined });
    expect(model().touches.get(id)).toMatchObject({ note: 'Went well' });
    expect(model().touches.get(id)).not.toHaveProperty('channel');
    deleteTouch(document, id);
    expect(model().touches.size).toBe(0);
    document.undo();
    expect(model().touches.get(id)).toMatchObject({ note: 'Went well' });
  });
});

describe('A dismissed insight', () => {
  const insight = { id: 'blocker:ann', severity: 'high' } as const;

  it('keeps its severity, reason and who dismissed it', () => {
    const { document, model } = opened();
    dismissInsight(document, insight, 'Known');
    expect([...model().dismissals.values()]).toMatchObject([
      { insight: 'blocker:ann', severity: 'high', reason: 'Known', by: 'Author' },
    ]);
  });

  it('has one dismissal only, the latest', () => {
    const { document, model } = opened();
    dismissInsight(document, insight, 'Known');
    dismissInsight(document, { ...insight, severity: 'critical' }, 'Still known');
    expect([...model().dismissals.values()]).toMatchObject([{ severity: 'critical', reason: 'Still known' }]);
    document.undo();
    expect([...model().dismissals.values()]).toMatchObject([{ severity: 'high', reason: 'Known' }]);
  });

  it('can be shown again', () => {
    const { document, model } = opened();
    dismissInsight(document, insight, 'Known');
    dismissInsight(document, { ...insight, id: 'blocker:bo' }, 'Known');
    restoreInsight(document, 'blocker:ann');
    expect([...model().dismissals.values()].map((dismissal) => dismissal.insight)).toEqual(['blocker:bo']);
  });
});

describe('The account', () => {
  it('is renamed without the spaces around its name, and never to nothing', () => {
    const { document, model } = opened();
    renameAccount(document, '  North ');
    expect(model().account.name).toBe('North');
    expect(() => renameAccount(document, ' ')).toThrow('A name is needed');
    document.undo();
    expect(model().account.name).toBe('Unnamed account');
  });

  it('pins its clock to a date and follows today’s again', () => {
    const { document, model } = opened();
    pinClock(document, '2026-06-01');
    expect(model().account.asOf).toBe('2026-06-01');
    pinClock(document, undefined);
    expect(model().account).not.toHaveProperty('asOf');
  });
});
