import { describe, expect, it } from 'vitest';
import { type Krackhardt, readKrackhardt } from '#tests/support/krackhardt.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { type AccountDocument, newAccount } from '@/document/index.ts';
import {
  applyPeople,
  applyRelationships,
  guessPeopleMapping,
  guessRelationshipMapping,
  looksLikeRelationships,
  planPeople,
  planRelationships,
  readImport,
  type Table,
} from '@/formats/index.ts';

const files = readKrackhardt();

async function table(name: keyof Krackhardt): Promise<Table> {
  const imported = await readImport({ name, bytes: new TextEncoder().encode(files?.[name]) });
  if (imported.kind !== 'table') throw new Error(`${name} is no table`);
  return imported.table;
}

async function importRelationships(document: AccountDocument, name: keyof Krackhardt) {
  const edges = await table(name);
  const mapping = guessRelationshipMapping(edges);
  return {
    edges,
    mapping,
    report: applyRelationships(document, planRelationships(edges, mapping, document.model.getState())),
  };
}

async function people(): Promise<AccountDocument> {
  const document = newAccount('account', { name: 'High-Tec' }, pinnedClock('2026-06-30'));
  const attributes = await table('High-Tec-Attributes.csv');
  applyPeople(document, planPeople(attributes, guessPeopleMapping(attributes), document.model.getState()));
  return document;
}

describe.skipIf(files === undefined)("Krackhardt's managers", () => {
  it('come in as 21 people, 20 of them in departments 1 to 4 and the CEO in none', async () => {
    const document = await people();
    const { people: all, departments, ranks } = document.model.getState();
    expect(all.size).toBe(21);
    expect([...departments.values()].map(({ name }) => name).sort()).toEqual(['1', '2', '3', '4']);
    const without = [...all.values()].filter(({ department }) => department === undefined);
    expect(without.map(({ name, key }) => ({ name, key }))).toEqual([{ name: '7', key: '7' }]);
    expect(ranks.get(without[0]?.rank ?? '')?.name).toBe('Board');
    expect([...all.values()].every(({ side }) => side === 'customer')).toBe(true);
  });

  it('guesses the unnamed column as the key, level as rank and department 0 as none', async () => {
    const attributes = await table('High-Tec-Attributes.csv');
    expect(attributes.columns).toEqual(['Column 1', 'AGE', 'TENURE', 'LEVEL', 'DEPT']);
    expect(guessPeopleMapping(attributes).columns).toEqual([
      { field: 'key', none: '' },
      { none: '' },
      { none: '' },
      { field: 'rank', none: '' },
      { field: 'department', none: '0' },
    ]);
  });

  it('bring 312 relationships as entered: advice swapped, friendship as trust, reporting lines', async () => {
    const document = await people();
    const advice = await importRelationships(document, 'High-Tec-edgelist-Advice.txt');
    expect(advice.edges).toMatchObject({
      delimiter: ' ',
      hasHeader: false,
      columns: ['Column 1', 'Column 2', 'Column 3'],
    });
    expect(looksLikeRelationships(advice.edges)).toBe(true);
    expect(advice.mapping).toMatchObject({ kind: 'influences', swap: true });
    expect(advice.report.counts.added).toBe(190);
    expect(advice.report.notes).toEqual(['251 rows say that there is no relationship.']);

    const friendship = await importRelationships(document, 'High-Tec-edgelist-Friendship.txt');
    expect(friendship.mapping).toMatchObject({ kind: 'trusts', swap: false });
    expect(friendship.report.counts.added).toBe(102);

    const reporting = await importRelationships(document, 'High-Tec-edgelist-ReportsTo.txt');
    expect(reporting.mapping).toMatchObject({ kind: 'reportsTo', swap: false });
    expect(reporting.report.counts.added).toBe(20);

    const { relationships, ignored, people: all } = document.model.getState();
    expect(relationships.size).toBe(312);
    expect(ignored.size).toBe(0);
    // Manager 1 asks 2 for advice, so 2 influences 1; and 1 reports to 2.
    const keys = [...relationships.values()].map(
      ({ kind, from, to }) => `${all.get(from)?.key} ${kind} ${all.get(to)?.key}`,
    );
    expect(keys).toContain('2 influences 1');
    expect(keys).toContain('1 reportsTo 2');
  });

  it('change nothing when they come in a second time, and leave in one step', async () => {
    const document = await people();
    await importRelationships(document, 'High-Tec-edgelist-Advice.txt');
    const steps = document.history.getState().done.length;
    const attributes = await table('High-Tec-Attributes.csv');
    const plan = planPeople(attributes, guessPeopleMapping(attributes), document.model.getState());
    expect(plan.rows.every(({ match, choice }) => match?.by === 'key' && choice === 'update')).toBe(true);
    expect(applyPeople(document, plan).counts).toMatchObject({ unchanged: 21, added: 0, updated: 0 });
    const again = await importRelationships(document, 'High-Tec-edgelist-Advice.txt');
    expect(again.report.counts).toMatchObject({ unchanged: 190, added: 0 });
    expect(document.history.getState().done.length).toBe(steps);
    document.undo();
    expect(document.model.getState().relationships.size).toBe(0);
    document.undo();
    expect(document.model.getState().people.size).toBe(0);
  });
});
