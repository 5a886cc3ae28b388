import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { documentOf } from '#tests/support/open-board.tsx';
import { readableJson } from '#tests/support/readable-json.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { scoreAtOnce } from '@/analysis/index.ts';
import { analyseFiles } from '@/cli/analyse/analyse-files.ts';
import type { Report } from '@/cli/analyse/report.ts';
import { root } from '@/cli/run.mjs';
import type { Account } from '@/domain/index.ts';
import { writeAccountFile, writeBackup } from '@/formats/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingside-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const board = (account: Partial<Account> = {}) =>
  new TestBoard()
    .account({ asOf: '2026-06-30', ...account })
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 1, department: 'Board' })
    .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-06-20' });

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
write('account.json', readableJson(board().snapshot()));

type Line = Report & { readonly error?: string };

/** What the command prints, says and ends with. */
async function run(...args: readonly string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const code = await analyseFiles(args, {
    folder,
    systemToday: '2027-06-30',
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, told, lines: printed.map((line) => JSON.parse(line) as Line) };
}

const scoreOn = (today: string) => near(scoreAtOnce(board().snapshot(), { today }).score ?? Number.NaN);

describe('an account that can be read', () => {
  it('is one line, named as it was asked for', async () => {
    const { code, told, lines } = await run('account.json');
    expect(code).toBe(0);
    expect(told).toEqual([]);
    expect(lines).toMatchObject([{ file: 'account.json', score: scoreOn('2026-06-30') }]);
  });

  it('may be an account file with its history, or without', async () => {
    const document = documentOf(board());
    write('account.kingside', await writeAccountFile(document));
    const { code, lines } = await run('account.kingside', 'account.json');
    expect(code).toBe(0);
    expect(lines[0]).toEqual({ ...lines[1], file: 'account.kingside' });
    document.close();
  });

  it('is read by its history where it has one, whatever the text beside it says', async () => {
    const document = documentOf(board());
    const early = await writeAccountFile(document);
    document.run('Forget', (edit) => edit.remove('relationships', 'r1'));
    const late = await writeAccountFile(document);
    const jsonIn = (file: Uint8Array) => JSON.parse(gunzipSync(file).toString()) as Record<string, unknown>;
    write('history.kingside', gzipSync(JSON.stringify({ ...jsonIn(early), yjs: jsonIn(late)['yjs'] })));
    const { lines } = await run('history.kingside');
    expect(lines[0]?.people['Dana']?.liveThreads).toBe(0);
    document.close();
  });

  it('may have any name', async () => {
    mkdirSync(join(folder, 'Müller & Söhne'));
    const names = ['Müller & Söhne/Q3 (final) “neu”.json', "it's.json", '$HOME.json', 'without ending'];
    for (const name of names) write(name, readableJson(board().snapshot()));
    const { code, lines } = await run(...names);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(names);
  });

  it('may be larger than an import', async () => {
    const large = board();
    for (let place = 0; place < 5001; place += 1) large.contact(`contact ${place}`);
    write('large.json', readableJson(large.snapshot()));
    const { lines } = await run('large.json');
    expect(lines[0]?.score).toEqual(scoreOn('2026-06-30'));
    expect(Object.keys(lines[0]?.people ?? {})).toHaveLength(5002);
  });

  it('without a decision maker has no score, and says why', async () => {
    write('undecided.json', readableJson(new TestBoard().team('Anna').contact('Dana').snapshot()));
    const { code, lines } = await run('undecided.json');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ score: null, reason: 'Tag a decision maker', parts: null }]);
  });

  it('counts every line of a circle of reports, whose youngest line the board leaves out', async () => {
    const circle = (...lines: readonly [string, string][]) => {
      const made = new TestBoard().team('Anna').contact('Carl').contact('Dana', { role: 'decisionMaker' });
      made.connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2027-06-30' });
      for (const [from, to] of lines) made.connect(from, 'reportsTo', to);
      return readableJson(made.snapshot());
    };
    write('circle.json', circle(['Carl', 'Dana'], ['Dana', 'Carl']));
    write('downwards.json', circle(['Dana', 'Carl']));
    const { lines } = await run('circle.json', 'downwards.json');
    // A manager passes on 0.7, a report 0.5, and Carl’s unknown stance is 0.7 willing.
    expect(lines.map(({ people }) => people['Dana']?.warmth)).toEqual([near(0.49), near(0.49)]);
  });

  it('with broken records is analysed without them, and whoever watches is told', async () => {
    const snapshot = board().snapshot();
    const broken = { ...snapshot, people: [...snapshot.people, { id: 'x', name: 'X', side: 'nowhere' }] };
    write('broken.json', JSON.stringify({ format: 'kingside-account', ...broken }));
    const { code, told, lines } = await run('broken.json');
    expect(code).toBe(0);
    expect(Object.keys(lines[0]?.people ?? {})).toEqual(['Dana']);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^broken\.json: /);
  });
});

describe('the day', () => {
  it('is the one that was asked for', async () => {
    const { lines } = await run('account.json', '--today', '2026-12-31');
    expect(lines[0]?.score).toEqual(scoreOn('2026-12-31'));
    expect(lines[0]?.score).not.toEqual(scoreOn('2026-06-30'));
  });

  it('is else the one the account is pinned to, and else that of the system', async () => {
    const { account, ...rest } = board().snapshot();
    write('unpinned.json', readableJson({ account: { name: account.name }, ...rest }));
    const { lines } = await run('account.json', 'unpinned.json');
    expect(lines.map(({ score }) => score)).toEqual([scoreOn('2026-06-30'), scoreOn('2027-06-30')]);
  });
});

describe('the expert figures', () => {
  it('are there when asked for, of the team as well', async () => {
    const { lines } = await run('account.json', '--metrics');
    expect(lines[0]?.people['Anna']).toMatchObject({
      metrics: { degree: 1, weightedDegree: 5, community: 1 },
    });
    expect(lines[0]?.people['Dana']).toMatchObject({ liveThreads: 1, metrics: { closeness: 1 } });
  });

  it('are not there otherwise', async () => {
    expect((await run('account.json')).lines[0]?.people).not.toHaveProperty('Anna');
  });
});

describe('a file that cannot be analysed', () => {
  const bad: Readonly<Record<string, readonly [content: string | Uint8Array, error: string]>> = {
    'cut off.json': ['{"format":"kingside-account"', 'is not valid JSON'],
    'other.json': ['{"people":[]}', 'holds no Kingside account'],
    'newer.json': ['{"format":"kingside-account","version":99,"account":{"name":"A"}}', 'newer version'],
    'people.csv': ['Name;Title\nDana;CFO', 'is a table'],
    'empty.json': ['', 'no rows'],
    'damaged.kingside': [new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'is damaged'],
    'table.xlsx': [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'damaged'],
  };

  it.each(Object.entries(bad))(
    '%s: one line with the error, and exit code 1',
    async (name, [content, error]) => {
      write(name, content);
      const { code, lines } = await run(name);
      expect(code).toBe(1);
      expect(lines).toEqual([{ file: name, error: expect.stringContaining(error) as string }]);
    },
  );

  it('may be missing, or a folder', async () => {
    mkdirSync(join(folder, 'a folder'));
    const { code, lines } = await run('nowhere.json', 'a folder');
    expect(code).toBe(1);
    expect(lines.map(({ error }) => error)).toEqual([
      'There is no file "nowhere.json". Check its name and folder.',
      '"a folder" cannot be opened (EISDIR).',
    ]);
  });

  it('may be a backup of several accounts', async () => {
    const document = documentOf(board());
    const summary = { id: 'a', name: 'A', pieces: 2, changedAt: '2026-06-30T00:00:00.000Z' };
    const accounts = [{ summary, state: document.encode(), reviews: [], damagedRows: 0 }];
    write('all.kingside-backup', await writeBackup(accounts, '2026-06-30T00:00:00.000Z'));
    const { lines } = await run('all.kingside-backup');
    expect(lines[0]?.error).toContain('is a backup of all accounts');
    document.close();
  });

  it('keeps none of the others from being done', async () => {
    const { code, lines } = await run('account.json', 'nowhere.json', 'account.json');
    expect(code).toBe(1);
    expect(lines.map(({ score, error }) => [score !== undefined, error !== undefined])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });
});

describe('arguments that make no sense', () => {
  it.each([[[]], [['account.json', '--today', '2026-13-01']], [['account.json', '--verbose']]])(
    '%j: nothing is printed, the usage is told, and the exit code is 2',
    async (args) => {
      const { code, told, lines } = await run(...args);
      expect(code).toBe(2);
      expect(lines).toEqual([]);
      expect(told.at(-1)).toMatch(/^Usage: npm run --silent analyse -- FILE…/);
    },
  );
});

describe('the command itself', () => {
  const npm = (cwd: string, ...args: readonly string[]) =>
    spawnSync('npm', ['run', '--silent', 'analyse', '--', ...args.map((arg) => `"${arg}"`)], {
      cwd,
      encoding: 'utf8',
      shell: true,
    });

  it('finds files from the folder it is called in, and ends with the worst of their codes', () => {
    const called = join(root, 'tests');
    const file = relative(called, join(folder, 'account.json'));
    const { status, stdout, stderr } = npm(called, file, 'nowhere.json', '--metrics');
    expect(stderr).toBe('');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(lines).toMatchObject([
      { file, score: scoreOn('2026-06-30'), people: { Anna: { metrics: { degree: 1 } } } },
      { file: 'nowhere.json', error: expect.stringContaining('no file') as string },
    ]);
    expect(status).toBe(1);
  });

  it('prints nothing where the arguments make no sense', () => {
    const { status, stdout, stderr } = npm(root, '--today');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: ');
  });
});
