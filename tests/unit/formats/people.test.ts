import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { type AccountDocument, addPeople, newAccount, ranksInOrder } from '@/document/index.ts';
import type { Person, Side } from '@/domain/index.ts';
import {
  ambiguousDates,
  applyPeople,
  choose,
  guessPeopleMapping,
  limits,
  type PeopleMapping,
  planPeople,
  readTextTable,
  type Table,
} from '@/formats/index.ts';
import { parseInfluence, parseRole, parseSide, parseStance } from '@/formats/people/tag-words.ts';

const account = () => newAccount('account', { name: 'Acme' }, pinnedClock('2026-06-30'));
const table = (text: string): Table =>
  readTextTable({ name: 'people.csv', bytes: new TextEncoder().encode(text) });

function bringIn(document: AccountDocument, text: string, change: Partial<PeopleMapping> = {}) {
  const read = table(text);
  const plan = planPeople(read, { ...guessPeopleMapping(read), ...change }, document.model.getState());
  return { plan, report: applyPeople(document, plan) };
}

const people = (document: AccountDocument) => [...document.model.getState().people.values()];
const named = (document: AccountDocument, name: string): Person | undefined =>
  people(document).find((person) => person.name === name);

describe('The mapping', () => {
  it.each([
    [
      'Name,Job title,Dept,Seniority,E-Mail,Phone,Company',
      ['name', 'title', 'department', 'rank', 'email', 'phone', 'organisation'],
    ],
    [
      'Vorname;Nachname;Funktion;Abteilung;Hierarchieebene;Einfluss;Haltung;Rolle;Telefonnummer;Firma;Notizen',
      [
        'firstName',
        'lastName',
        'title',
        'department',
        'rank',
        'influence',
        'stance',
        'role',
        'phone',
        'organisation',
        'notes',
      ],
    ],
    [
      'Contact ID,Ansprechpartner,Standort,Schlagworte,Themen,Shoe size',
      ['key', 'name', 'location', 'labels', 'topics', undefined],
    ],
  ])('knows the headings %s', (header, fields) => {
    const cells = fields.map((field) => (field === undefined ? '41' : `x ${field}`));
    const separator = header.includes(';') ? ';' : ',';
    expect(
      guessPeopleMapping(table(`${header}\n${cells.join(separator)}`)).columns.map(({ field }) => field),
    ).toEqual(fields);
  });

  it('of a table without headings follows what is in the columns', () => {
    const text =
      'Dana Wu,CFO,dana@acme.example,Finance,+49 30 1234567\nBo Li,CEO,bo@acme.example,Board,+49 30 7654321';
    expect(guessPeopleMapping(table(text)).columns.map(({ field }) => field)).toEqual([
      'name',
      'title',
      'email',
      'department',
      'phone',
    ]);
  });

  it('asks for the order of dates only where they are ambiguous', () => {
    const ask = (date: string) => {
      const read = table(`Name,As of\nDana,${date}\nBo,1/1/2026`);
      const mapping = guessPeopleMapping(read);
      return { ask: ambiguousDates(read, mapping), order: mapping.dateOrder };
    };
    expect(ask('3/4/2026')).toEqual({ ask: true, order: undefined });
    expect(ask('13/4/2026')).toEqual({ ask: false, order: 'dayFirst' });
    expect(ask('4/13/2026')).toEqual({ ask: false, order: 'monthFirst' });
    expect(ask('13.4.2026')).toEqual({ ask: false, order: undefined });
  });
});

describe('Tags in words', () => {
  it.each([
    ['Decision maker', 'decisionMaker'],
    ['economic buyer', 'decisionMaker'],
    ['Entscheider', 'decisionMaker'],
    ['K', 'decisionMaker'],
    ['♛', 'champion'],
    ['Turm', 'gatekeeper'],
    ['N', 'influencer'],
    ['King of nothing', undefined],
  ])('role %j is %s', (text, role) => {
    expect(parseRole(text, 'customer')).toBe(role);
  });

  it('roles follow the side', () => {
    const king = (side: Side) => parseRole('king', side);
    expect([king('customer'), king('team'), king('outside')]).toEqual([
      'decisionMaker',
      'executiveSponsor',
      undefined,
    ]);
  });

  it.each([
    ['--', -2],
    ['−', -1],
    ['-1', -1],
    ['0', 0],
    ['=', 0],
    ['+', 1],
    ['+2', 2],
    ['++', 2],
    ['Advocate', 2],
    ['skeptical', -1],
    ['Gegner', -2],
    ['neutral', 0],
    ['3', undefined],
    ['maybe', undefined],
  ])('stance %j is %s', (text, stance) => {
    expect(parseStance(text)).toBe(stance);
  });

  it.each([
    ['5', 5],
    ['High', 4],
    ['mittel', 3],
    ['sehr hoch', 5],
    ['Outside', 1],
    ['6', undefined],
    ['2.5', undefined],
    ['', undefined],
  ])('influence %j is %s', (text, influence) => {
    expect(parseInfluence(text)).toBe(influence);
  });

  it.each([
    ['Customer', 'customer'],
    ['wir', 'team'],
    ['Competitor', 'outside'],
    ['?', undefined],
  ])('side %j is %s', (text, side) => {
    expect(parseSide(text)).toBe(side);
  });
});

describe('People from a table', () => {
  it('come in with their tags, stamped with the date the table tells', () => {
    const document = account();
    const { report } = bringIn(
      document,
      'First name;Last name;Dept;Rank;Role;Influence;Stance;As of;Labels\nDana;Wu;Finance;executive;king;high;++;3.2.2026;coach, budget\nBo;Li;n/a;;maybe;0;?;;',
    );
    const dana = named(document, 'Dana Wu');
    const { departments, ranks } = document.model.getState();
    expect(dana).toMatchObject({
      role: 'decisionMaker',
      influence: 4,
      stance: 2,
      labels: ['coach', 'budget'],
    });
    expect(dana?.stanceSetAt).toBe('2026-02-03T00:00:00.000Z');
    expect(departments.get(dana?.department ?? '')?.name).toBe('Finance');
    expect(ranks.get(dana?.rank ?? '')?.name).toBe('Executive');
    const bo = named(document, 'Bo Li');
    expect([bo?.department, bo?.influence, bo?.stance, bo?.role]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(report.entries[1]?.notes).toEqual([
      'The role (contact) "maybe" is not understood and was left out.',
    ]);
    expect(report.counts).toMatchObject({ added: 2, skipped: 0 });
  });

  it('count ranks from the top, and make rows beyond the lowest in their order', () => {
    const document = account();
    bringIn(document, 'Name,Level\nA,7\nB,1\nC,6');
    expect(ranksInOrder(document.model.getState()).map(({ name }) => name)).toEqual([
      'Board',
      'Executive',
      'Director',
      'Manager',
      'Specialist',
      'Level 6',
      'Level 7',
    ]);
    const turned = account();
    bringIn(turned, 'Name,Level\nA,3\nB,1', { rankNumbers: 'greatestIsHighest' });
    const rankOf = (name: string) => turned.model.getState().ranks.get(named(turned, name)?.rank ?? '')?.name;
    expect([rankOf('A'), rankOf('B')]).toEqual(['Board', 'Director']);
    const plain = account();
    bringIn(plain, 'Name,Level\nA,3', { rankNumbers: 'names' });
    expect(plain.model.getState().ranks.get(named(plain, 'A')?.rank ?? '')?.name).toBe('3');
  });

  it('are found by key, e-mail, or name and organisation, and updated without losing anything', () => {
    const document = account();
    addPeople(document, [
      { id: 'k', name: 'Old name', side: 'customer', key: '7', title: 'CFO', stance: 1, labels: ['coach'] },
      { id: 'e', name: 'Bo Li', side: 'customer', email: 'bo@acme.example' },
      { id: 'n', name: 'Cy', side: 'customer', organisation: 'Acme' },
      { id: 'o', name: 'Cy', side: 'customer', organisation: 'Other' },
    ]);
    const { plan, report } = bringIn(
      document,
      'Id,Name,Title,E-mail,Company,Stance,Labels\n7,New name,,,,,fan\n,Bo,CEO,BO@acme.example,,,\n,cy,Clerk,,ACME,,\n,Dee,,,,,',
    );
    expect(plan.rows.map(({ match }) => match)).toEqual([
      { person: 'k', by: 'key' },
      { person: 'e', by: 'email' },
      { person: 'n', by: 'nameAndOrganisation' },
      undefined,
    ]);
    expect(report.counts).toMatchObject({ updated: 3, added: 1 });
    expect(named(document, 'New name')).toMatchObject({
      id: 'k',
      title: 'CFO',
      stance: 1,
      labels: ['coach', 'fan'],
    });
    document.undo();
    expect(named(document, 'Old name')?.labels).toEqual(['coach']);
    expect(people(document).length).toBe(4);
  });

  it('are kept or added instead, as chosen', () => {
    const document = account();
    addPeople(document, [
      { id: 'a', name: 'A', side: 'customer' },
      { id: 'b', name: 'B', side: 'customer' },
    ]);
    const read = table('Name,Title\nA,1x\nB,2x');
    const plan = planPeople(read, guessPeopleMapping(read), document.model.getState());
    const report = applyPeople(document, choose(choose(plan, 'all', 'keep'), [3], 'add'));
    expect(report.entries.map(({ outcome }) => outcome)).toEqual(['kept', 'added']);
    expect(people(document).filter(({ name }) => name === 'B').length).toBe(2);
    expect(document.model.getState().people.get('a')?.title).toBeUndefined();
  });

  it('that are several here are told and added; the same person twice in a table is not', () => {
    const document = account();
    addPeople(document, [
      { name: 'Ann', side: 'customer', key: '1' },
      { name: 'Ann', side: 'customer', key: '2' },
    ]);
    const { plan } = bringIn(document, 'Name,Title\nAnn,x\nBo,y\nbo,z');
    expect(plan.rows[0]?.problems).toEqual(['Several people here are called Ann; this adds another one.']);
    expect(plan.skipped).toEqual([{ row: 4, name: 'bo', why: 'It is about the same person as row 3.' }]);
  });

  it('without a name are skipped with the reason', () => {
    const { report } = bringIn(account(), 'Name,Title\n,CFO\nDana,CEO');
    expect(report.entries.find(({ outcome }) => outcome === 'skipped')).toEqual({
      where: 'Row 2',
      name: '',
      outcome: 'skipped',
      notes: ['The row has no name.'],
    });
  });

  it('keep their side: roles are read for it, and only contacts get an influence and a stance', () => {
    const document = account();
    addPeople(document, [{ id: 't', name: 'Tom', side: 'team' }]);
    const { report } = bringIn(document, 'Name,Role,Stance\nTom,queen,+');
    expect(document.model.getState().people.get('t')).toMatchObject({ side: 'team', role: 'accountManager' });
    expect(document.model.getState().people.get('t')?.stance).toBeUndefined();
    expect(report.entries[0]?.notes).toEqual([
      'Only contacts have an influence and a stance; they were left out.',
    ]);
    bringIn(document, 'Name,Side,Role\nEve,competitor,king');
    expect(named(document, 'Eve')).toMatchObject({ side: 'outside' });
  });

  it('keep hostile text as text', () => {
    const document = account();
    bringIn(document, 'Name,Id\n<script>alert(1)</script>,__proto__\nconstructor,toString');
    expect(people(document).map(({ name, key }) => [name, key])).toEqual([
      ['<script>alert(1)</script>', '__proto__'],
      ['constructor', 'toString'],
    ]);
  });

  it('beyond the limit are refused before anything changes', () => {
    const read = table(`Name\n${Array.from({ length: limits.people + 1 }, (_, at) => `P${at}`).join('\n')}`);
    const document = account();
    expect(() => planPeople(read, guessPeopleMapping(read), document.model.getState())).toThrow(
      '5000 is the limit',
    );
    expect(people(document)).toEqual([]);
  });
});
