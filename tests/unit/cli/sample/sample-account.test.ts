import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyUpdateV2, Doc } from 'yjs';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { analyse, insightKinds, scoreAtOnce } from '@/analysis/index.ts';
import { root } from '@/cli/run.mjs';
import { sampleAccount } from '@/cli/sample/sample-account.ts';
import { AccountDocument, editPerson, problemsOf, snapshotOf, vetUpdate } from '@/document/index.ts';
import { kindOf, relationshipKindIds, stanceValues, tags } from '@/domain/index.ts';

const shipped = new Uint8Array(readFileSync(join(root, 'src/app/sample/sample-account.bin')));

function open(): AccountDocument {
  const doc = new Doc();
  applyUpdateV2(doc, shipped);
  return new AccountDocument({ id: 'sample', doc, clock: pinnedClock() });
}

const document = open();
const model = document.model.getState();
const board = snapshotOf(model);
const nameOf = (id: string | undefined) => model.people.get(id ?? '')?.name;
const ceo = board.people.find(({ title }) => title === 'Chief Executive Officer')?.id ?? '';
const contacts = board.people.filter(({ side }) => side === 'customer');
const team = board.people.filter(({ side }) => side === 'team');
const { findings, rankings } = analyse(board, { today: board.account.asOf ?? '' });
const kindsFound = new Set<string>(rankings.insights.map(({ kind }) => kind));
const insightsOf = (kind: string) => rankings.insights.filter((insight) => insight.kind === kind);

afterAll(() => document.close());

describe('The shipped sample account', () => {
  it('is what the generator yields, byte for byte', () => {
    const made = sampleAccount('sample');
    expect(Buffer.compare(made.encode(), shipped)).toBe(0);
    made.close();
  });

  it('is a whole update without any problem', () => {
    expect(vetUpdate(shipped)).toBeDefined();
    expect(problemsOf(model)).toEqual([]);
    expect(model.readOnly).toBe(false);
  });

  it('says that it is invented and pins its clock', () => {
    expect(model.account).toMatchObject({ name: 'Northwind Rail', sample: true, asOf: '2026-06-01' });
  });

  it('merges after two machines opened and changed it separately', () => {
    const [here, there] = [open(), open()];
    editPerson(here, ceo, { notes: 'Likes trains' });
    editPerson(there, ceo, { phone: '+44 1632 960000' });
    here.merge('Merge', there.encode());
    there.merge('Merge', here.encode());
    const expected = { notes: 'Likes trains', phone: '+44 1632 960000' };
    expect(here.model.getState().people.get(ceo)).toMatchObject(expected);
    expect(there.model.getState().people.get(ceo)).toMatchObject(expected);
    expect(here.model.getState().people.size).toBe(board.people.length);
  });
});

describe('The board of the sample account', () => {
  it('has the promised people, squares and topics', () => {
    expect(team).toHaveLength(10);
    expect(contacts.length).toBeGreaterThanOrEqual(95);
    expect(contacts.length).toBeLessThanOrEqual(105);
    expect(board.people.filter(({ side }) => side === 'outside')).toHaveLength(4);
    expect(board.departments.filter(({ side }) => side === 'customer').map(({ name }) => name)).toEqual([
      'Executive',
      'Finance',
      'IT',
      'Operations',
      'Purchasing',
      'Research',
      'Legal',
    ]);
    expect(board.ranks.map(({ name }) => name)).toEqual([
      'Board',
      'Executive',
      'Director',
      'Manager',
      'Specialist',
    ]);
    expect(board.topics.map(({ name }) => name)).toEqual(['Rolling stock service', 'Signalling renewal']);
    expect(
      board.people.filter(({ department, rank }) => department === undefined || rank === undefined),
    ).toEqual([]);
  });

  it('has a thousand relationships, some of every kind and none twice', () => {
    expect(board.relationships).toHaveLength(1000);
    expect(new Set(board.relationships.map(({ kind }) => kind))).toEqual(new Set(relationshipKindIds));
    expect(board.relationships.filter(({ kind }) => kind === 'covers').length).toBeGreaterThan(300);
    const lines = board.relationships.map(({ kind, from, to }) =>
      [kind, ...(kindOf(kind).symmetric ? [from, to].toSorted() : [from, to])].join(),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has no name, address or number that could be real', () => {
    expect(new Set(board.people.map(({ name }) => name)).size).toBe(board.people.length);
    const emails = board.people.flatMap(({ email }) => email ?? []);
    const phones = board.people.flatMap(({ phone }) => phone ?? []);
    expect(emails.length).toBeGreaterThan(90);
    expect(emails.filter((email) => !/^[a-z.]+@[a-z-]+\.example$/u.test(email))).toEqual([]);
    expect(phones.filter((phone) => !/^\+44 1632 960\d{3}$/u.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('has touches that fit the dates of the relationships', () => {
    expect(board.touches.length).toBeGreaterThanOrEqual(60);
    expect(board.touches.length).toBeLessThanOrEqual(100);
    const covers = board.relationships.filter(({ kind }) => kind === 'covers');
    for (const {
      date,
      team: [member],
      contacts: met,
    } of board.touches) {
      for (const contact of met) {
        const tie = covers.find(({ from, to }) => from === member && to === contact);
        expect(
          tie?.lastContact === undefined || tie.lastContact >= date,
          `${member} ${contact} ${date}`,
        ).toBe(true);
        expect(tie).toBeDefined();
      }
    }
  });

  it('reports up to one person, everybody but the chair', () => {
    const withManager = new Set(
      board.relationships.filter(({ kind }) => kind === 'reportsTo').map(({ from }) => from),
    );
    expect(contacts.filter(({ id }) => !withManager.has(id)).map(({ name }) => name)).toEqual([
      'Margarethe Lindqvist',
    ]);
  });
});

describe('What there is to find in the sample account', () => {
  it('ends with a score in the middle, of which enough is known', () => {
    expect(findings.score.score).toBeGreaterThan(40);
    expect(findings.score.score).toBeLessThan(60);
    expect(findings.score.enoughKnown).toBe(true);
  });

  it('shows every kind of insight but those two that would be a mistake or a stranger in the team', () => {
    const missing = insightKinds.map(({ kind }) => kind).filter((kind) => !kindsFound.has(kind));
    expect(missing).toEqual(['role-contradiction', 'peer-gap']);
  });

  it('tells its stories', () => {
    expect(insightsOf('decision-maker-untouched').flatMap(({ subjects }) => subjects.map(nameOf))).toContain(
      'Margarethe Lindqvist',
    );
    expect(insightsOf('guarded').flatMap(({ subjects }) => subjects.map(nameOf))).toContain('Folake Adeyemi');
    expect(insightsOf('dark-department').map(({ place }) => place?.department)).toEqual(['department-legal']);
    expect(insightsOf('single-thread-department').map(({ place }) => place?.department)).toEqual([
      'department-research',
    ]);
    expect(insightsOf('concentration').map(({ subjects: [member] }) => nameOf(member))).toEqual([
      'Marcus Oyelaran',
    ]);
    const status = new Map(findings.blockers.map((blocker) => [nameOf(blocker.id), blocker.status]));
    expect(status.get('Viktor Stanković')).toBe('must-win');
    expect(status.get('Rajesh Iyer')).toBe('by-pass');
  });

  it('has every stance, unknown ones included, evidence, and stale tags among fresh ones', () => {
    expect(new Set(contacts.map(({ stance }) => stance))).toEqual(new Set([...stanceValues, undefined]));
    const set = contacts.flatMap((person) =>
      tags.filter((tag) => person[tag] !== undefined).map((tag) => [person, tag] as const),
    );
    const stale = set.filter(([{ id }, tag]) => findings.people.get(id)?.stale[tag] === true);
    expect(stale.length / set.length).toBeGreaterThan(0.1);
    expect(stale.length / set.length).toBeLessThan(0.3);
    expect(set.filter(([person, tag]) => person[`${tag}Evidence`] !== undefined).length).toBeGreaterThan(30);
  });

  it('plays differently in each of its topics', () => {
    const scores = board.topics.map(({ id }) => scoreAtOnce(board, { today: '2026-06-01', topic: id }).score);
    expect(new Set(scores).size).toBe(2);
    expect(scores).not.toContain(null);
  });
});
