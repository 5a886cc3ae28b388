import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { type AccountDocument, addPeople, connect, newAccount } from '@/document/index.ts';
import {
  ambiguousDates,
  applyRelationships,
  chooseRelationships,
  guessRelationshipMapping,
  limits,
  looksLikeRelationships,
  planRelationships,
  type RelationshipMapping,
  readTextTable,
} from '@/formats/index.ts';

const table = (text: string, name = 'lines.csv') =>
  readTextTable({ name, bytes: new TextEncoder().encode(text) });

function account(): AccountDocument {
  const document = newAccount('account', { name: 'Acme' }, pinnedClock('2026-06-30'));
  addPeople(document, [
    { id: 'tom', name: 'Tom', side: 'team' },
    { id: 'ann', name: 'Ann', side: 'customer', key: '1' },
    { id: 'bo', name: 'Bo', side: 'customer', email: 'bo@acme.example', key: '2' },
    { id: 'cy', name: 'Cy', side: 'customer', key: '3' },
    { id: 'cy2', name: 'Cy', side: 'customer', key: '4' },
  ]);
  return document;
}

function bringIn(
  document: AccountDocument,
  text: string,
  change: Partial<RelationshipMapping> = {},
  name?: string,
) {
  const read = table(text, name);
  const plan = planRelationships(
    read,
    { ...guessRelationshipMapping(read), ...change },
    document.model.getState(),
  );
  return { plan, report: applyRelationships(document, plan) };
}

const lines = (document: AccountDocument) =>
  [...document.model.getState().storedRelationships.values()].map(
    ({ kind, from, to }) => `${from} ${kind} ${to}`,
  );

describe('The mapping of a relationship table', () => {
  it('knows headings in English and German', () => {
    const fields = (text: string) => guessRelationshipMapping(table(text)).columns.map(({ field }) => field);
    expect(fields('From,To,Kind,Strength,Target,Cadence,Last contact\nA,B,trusts,3,4,30,2026-01-02')).toEqual(
      ['from', 'to', 'kind', 'strength', 'target', 'cadence', 'lastContact'],
    );
    expect(fields('Von;An;Beziehung;Stärke\nA;B;vertraut;3')).toEqual(['from', 'to', 'kind', 'strength']);
    expect(fields('Employee,Manager\nA,B')).toEqual(['from', 'to']);
  });

  it('tells an edge list from people', () => {
    expect(looksLikeRelationships(table('1 2 1\n1 3 0\n2 1 1\n2 3 1\n3 1 0\n3 2 0'))).toBe(true);
    expect(looksLikeRelationships(table('From,To\nA,B'))).toBe(true);
    expect(looksLikeRelationships(table('Name,Title\nA,B'))).toBe(false);
    expect(looksLikeRelationships(table('Dana Wu,CFO,Finance\nBo Li,CEO,Board'))).toBe(false);
  });

  it('takes the kind from a heading or the name of the file', () => {
    const kind = (text: string, name?: string) => guessRelationshipMapping(table(text, name)).kind;
    expect(kind('Employee,Manager\nA,B')).toBe('reportsTo');
    expect(kind('1 2 3\n2 1 3', 'Friendship.txt')).toBe('trusts');
    expect(kind('1 2 3\n2 1 3')).toBeUndefined();
  });
});

describe('Relationships from a table', () => {
  it('find their ends by key, e-mail or name, and their kind by its words', () => {
    const document = account();
    const { report } = bringIn(
      document,
      'From,Kind,To,Strength\nTom,covers,Ann,problem solver\n1,reports to,BO@acme.example,\nAnn,Vertrauen,Bo,5\nAnn,likes,Bo,9',
    );
    expect(lines(document)).toEqual(['tom covers ann', 'ann reportsTo bo', 'ann trusts bo']);
    expect(document.model.getState().relationships.size).toBe(3);
    const strengths = [...document.model.getState().relationships.values()].map(({ strength }) => strength);
    expect(strengths).toEqual([4, undefined, 5]);
    // "likes" means trust too, and the same tie came before.
    expect(report.entries.at(-1)).toMatchObject({
      outcome: 'skipped',
      notes: ['It says the same as row 4.'],
    });
  });

  it('skip what cannot be, row by row with the reason', () => {
    const { report } = bringIn(
      account(),
      'From,Kind,To\nAnn,trusts,Nobody\nAnn,trusts,Cy\nAnn,trusts,Ann\nTom,tension,Ann\nAnn,adores,Bo\nAnn,,Bo\n,trusts,Bo',
    );
    expect(report.counts).toMatchObject({ added: 0, skipped: 7 });
    expect(report.entries.map(({ where, notes }) => `${where}: ${notes[0]}`)).toEqual([
      'Row 2: Nobody here is called "Nobody", nor is it a key or an e-mail address.',
      'Row 3: Several people are called "Cy". Name the key or the e-mail address instead.',
      'Row 4: Ann cannot have a relationship with themselves.',
      'Row 5: "Tension" is not possible from Tom to Ann. Choose one of the kinds offered for these two sides.',
      'Row 6: "adores" is no kind of relationship.',
      'Row 7: Its kind is not told.',
      'Row 8: One of its two people is not named.',
    ]);
  });

  it('turn reversed coverage round, and swap ends where told', () => {
    const document = account();
    const { report } = bringIn(document, 'From,To\nAnn,Tom', { kind: 'covers' });
    expect(lines(document)).toEqual(['tom covers ann']);
    expect(report.entries[0]?.notes).toEqual(['Turned round: one of ours covers a contact.']);
    bringIn(document, 'From,To\nAnn,Bo', { kind: 'influences', swap: true });
    expect(lines(document)).toContain('bo influences ann');
  });

  it('keep both directions of a mutual tie', () => {
    const document = account();
    bringIn(document, 'From,To\nAnn,Bo\nBo,Ann', { kind: 'trusts' });
    expect(lines(document)).toEqual(['ann trusts bo', 'bo trusts ann']);
  });

  it('come in even where they close a circle of reporting lines, and the report says so', () => {
    const document = account();
    const { report } = bringIn(document, 'From,To\n1,2\n2,3\n3,1', { kind: 'reportsTo' });
    expect(report.counts.added).toBe(3);
    const { relationships, storedRelationships } = document.model.getState();
    expect([relationships.size, storedRelationships.size]).toEqual([2, 3]);
    expect(report.entries.flatMap(({ notes }) => notes).join()).toContain('make a circle');
  });

  it('that are here already are updated or kept, the later contact staying', () => {
    const document = account();
    connect(document, {
      kind: 'covers',
      from: 'tom',
      to: 'ann',
      strength: 2,
      lastContact: '2026-05-01',
      notes: 'golf',
    });
    const text = 'From,To,Strength,Last contact,Cadence,Target\nTom,Ann,4,3.4.2026,quarterly,5';
    const read = table(text);
    const plan = planRelationships(
      read,
      { ...guessRelationshipMapping(read), kind: 'covers' },
      document.model.getState(),
    );
    expect(applyRelationships(document, chooseRelationships(plan, 'all', 'keep')).counts.kept).toBe(1);
    expect(applyRelationships(document, plan).counts.updated).toBe(1);
    expect([...document.model.getState().relationships.values()][0]).toMatchObject({
      strength: 4,
      lastContact: '2026-05-01',
      notes: 'golf',
      cadence: 90,
      target: 5,
    });
    expect(applyRelationships(document, plan).counts.unchanged).toBe(1);
  });

  it('ask for the order of dates only where it matters', () => {
    const ask = (date: string) => {
      const read = table(`From,To,Last contact\nTom,Ann,${date}`);
      return ambiguousDates(read, guessRelationshipMapping(read));
    };
    expect([ask('1/2/2026'), ask('13/2/2026'), ask('2026-02-01')]).toEqual([true, false, false]);
  });

  it('say what a kind cannot have', () => {
    const { report } = bringIn(account(), 'From,To,Strength,Target\nAnn,Bo,3,4', { kind: 'reportsTo' });
    expect(report.entries[0]?.notes).toEqual([
      '"Reporting line" has no strength; it was left out.',
      '"Reporting line" has no target level; it was left out.',
    ]);
  });

  it('beyond the limit are refused, while rows that say "none" do not count', () => {
    const rows = (value: number, size: number) => `from to value\n${`1 2 ${value}\n`.repeat(size)}`;
    const plan = (text: string) => {
      const read = table(text);
      return planRelationships(
        read,
        { ...guessRelationshipMapping(read), kind: 'trusts' },
        account().model.getState(),
      );
    };
    expect(() => plan(rows(1, limits.relationships + 1))).toThrow('50000 is the limit');
    expect(plan(rows(0, limits.relationships + 1) + '1 2 1\n').none).toBe(limits.relationships + 1);
  });
});
