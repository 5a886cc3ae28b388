import { describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import { erasePerson } from '@/document/index.ts';
import { readReview, withoutPerson, writeReview } from '@/formats/index.ts';

const marker = 'Xq7-to-be-forgotten';

/** Ann, a contact, and Tom, one of ours, with a part in everything a person can have a part in. */
function eventful() {
  const document = openCopy();
  document.run('Set the board up', (edit) => {
    edit.setAccount({ name: 'Acme' });
    edit.create('people', { id: 'ann', name: `${marker} Ann`, side: 'customer' });
    edit.create('people', { id: 'tom', name: `${marker} Tom`, side: 'team' });
    edit.create('people', {
      id: 'bo',
      name: 'Bo',
      side: 'customer',
      stance: 1,
      stanceSetBy: `${marker} Tom`,
    });
    edit.create('relationships', { id: 'r1', kind: 'covers', from: 'tom', to: 'bo' });
    edit.create('relationships', { id: 'r2', kind: 'trusts', from: 'ann', to: 'bo' });
    edit.create('touches', { id: 't1', date: '2026-01-01', team: ['tom', 'eve'], contacts: ['bo'] });
    edit.create('touches', { id: 't2', date: '2026-01-02', team: ['tom'], contacts: ['ann', 'bo'] });
    edit.create('moves', { id: 'm1', what: 'Call', contact: 'ann', member: 'tom' });
    edit.create('moves', {
      id: 'm2',
      what: 'Visit',
      contact: 'bo',
      member: 'tom',
      createdBy: `${marker} Tom`,
    });
    edit.create('moves', {
      id: 'm3',
      what: `${marker} Ann introduces ${marker} Tom to Bo`,
      contact: 'bo',
      member: 'tom',
      type: 'introduction',
      via: ['ann'],
      reason: `${marker} Ann knows Bo`,
    });
    edit.create('views', {
      id: 'v1',
      name: 'Around',
      focus: { around: ['ann', 'bo'], steps: 2, owners: ['tom', null] },
    });
    edit.create('views', {
      id: 'v2',
      name: 'Ann',
      focus: { around: ['ann'], steps: 1 },
      createdBy: `${marker} Tom`,
    });
    edit.create('dismissals', { id: 'd1', insight: 'blocker:ann', severity: 'high', reason: 'Known' });
    edit.create('dismissals', { id: 'd2', insight: 'blocker:bo', severity: 'high', reason: 'Known' });
  });
  return document;
}

async function reviewOf(document: ReturnType<typeof eventful>) {
  const data = await writeReview('acme', document.model.getState());
  return { id: 'r', account: 'acme', name: 'Before import', at: '2026-01-03T00:00:00.000Z', data };
}

describe('a review without a person', () => {
  it.each(['ann', 'tom'])('says what the account says after %s was erased', async (person) => {
    const document = eventful();
    const review = await withoutPerson(await reviewOf(document), person);
    erasePerson(document, person);
    const after = await readReview(await reviewOf(document));
    expect((await readReview(review)).records).toEqual(after.records);
    expect(after.records.people.has(person)).toBe(false);
  });

  it('holds nothing of either once both are out', async () => {
    const review = await reviewOf(eventful());
    const without = await readReview(await withoutPerson(await withoutPerson(review, 'ann'), 'tom'));
    const said = JSON.stringify([
      ...Object.values(without.records).flatMap((records) => [...records.values()]),
    ]);
    expect(said).not.toContain(marker);
    expect([...without.records.views.values()].map(({ focus }) => focus)).toEqual([
      { around: ['bo'], steps: 2, owners: [null] },
      undefined,
    ]);
    expect([...without.records.moves.values()]).toMatchObject([
      { id: 'm2', what: 'Visit', contact: 'bo' },
      { id: 'm3', contact: 'bo', what: 'somebody introduces somebody to Bo' },
    ]);
  });
});
