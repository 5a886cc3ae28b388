import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** What must be reported: the rule, the file it is planted in, its content. */
type Plants = readonly (readonly [rule: string, path: string, content: string])[];

/** A project with nothing in it but our settings and these files. */
function project(files: readonly (readonly [path: string, content: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kingside-planted-'));
  for (const path of ['tests/config', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${content}\n`);
  }
  return folder;
}

/** Runs a tool's script in a project that is gone afterwards. */
function run(folder: string, script: string, ...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, report: stdout };
}

describe('the layers', () => {
  const clean = [
    ['src/domain/person.ts', "export const person = 'Dana';"],
    ['src/document/edit.ts', "import { person } from '@/domain/person.ts';\nexport const edit = [person];"],
    ['src/app/main.tsx', "import { edit } from '@/document/edit.ts';\nexport const main = <p>{edit}</p>;"],
  ] as const;

  const plants: Plants = [
    ['layer-document', 'src/document/up.ts', "export { main } from '@/app/main.tsx';"],
    [
      'layer-ui',
      'src/ui/badge.tsx',
      "import { person } from '@/domain/person.ts';\nexport const b = <b>{person}</b>;",
    ],
    [
      'layer-features',
      'src/features/a/lazy.tsx',
      "export const b = <b>{() => import('@/persistence/p.ts')}</b>;",
    ],
    ['domain-imports-nothing', 'src/domain/package.ts', "export { proxy } from 'yjs';"],
    ['features-are-islands', 'src/features/a/x.ts', "export * from '../b/y.ts';"],
    ['features-talk-to-worker-clients', 'src/features/a/z.ts', "export * from '@/workers/w.ts';"],
    ['alias-across-layers', 'src/document/near.ts', "export * from '../domain/person.ts';"],
    ['every-layer-is-listed', 'src/misc/x.ts', "export * from '@/domain/person.ts';"],
    ['no-circular', 'src/analysis/c.ts', "export * from './d.ts';"],
    ['no-orphans', 'src/domain/left-over.ts', 'export {};'],
    ['no-unresolvable', 'src/document/lost.ts', "export * from '@/domain/gone.ts';"],
    ['app-ships-no-dev-dependency', 'src/app/dev.ts', "export * from 'vitest';"],
  ];

  const cruise = (folder: string) =>
    run(
      folder,
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '-c',
      'tests/config/dependency-cruiser.mjs',
      'src',
    );

  let planted = { status: null as number | null, report: '' };
  beforeAll(() => {
    const targets = ['src/persistence/p.ts', 'src/features/b/y.ts', 'src/workers/w.ts'].map(
      (path) => [path, "export * from '@/domain/person.ts';"] as const,
    );
    planted = cruise(
      project([
        ...clean,
        ['src/analysis/d.ts', "export * from './c.ts';"],
        ...targets,
        ...plants.map(([, path, content]) => [path, content] as const),
      ]),
    );
  });

  it('are content with a clean project, having seen it', () => {
    const { status, report } = cruise(project(clean));
    expect(report).toContain('no dependency violations found (3 modules, 2 dependencies cruised)');
    expect(status).toBe(0);
  });

  it.each(plants)('%s: %s', (rule, path) => {
    expect(planted.report).toContain(`error ${rule}: ${path}`);
    expect(planted.status).not.toBe(0);
  });
});

describe('the lint', () => {
  const plants: Plants = [
    ['kingside(no-clock)', 'src/domain/now.ts', 'export const now = Date.now();'],
    ['kingside(no-clock)', 'src/features/board/today.ts', 'export const today = new Date();'],
    ['kingside(no-clock)', 'src/drawing/clock.ts', 'export const clock = [Date.now];'],
    ['eslint(no-restricted-imports)', 'src/domain/deep/er/climb.ts', "export * from '../../b.ts';"],
    [
      'eslint(no-restricted-imports)',
      'src/features/a/kernel.ts',
      "import { x } from '@/analysis/x.ts';\nexport const y = [x];",
    ],
    [
      'typescript(no-floating-promises)',
      'src/domain/a.ts',
      'export const a = () => {\n  Promise.resolve(1);\n};',
    ],
    [
      'typescript(no-misused-promises)',
      'src/domain/b.ts',
      'export const b = [1].forEach(async () => {\n  await Promise.resolve(1);\n});',
    ],
    ['typescript(no-explicit-any)', 'src/domain/c.ts', 'export const c = (d: any) => [d];'],
    ['typescript(no-non-null-assertion)', 'src/domain/d.ts', 'export const d = (e?: string) => e!.length;'],
    [
      'typescript(switch-exhaustiveness-check)',
      'src/domain/e.ts',
      "export function e(f: 'x' | 'y') {\n  switch (f) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}",
    ],
    [
      'react-hooks(exhaustive-deps)',
      'src/ui/f.tsx',
      "import { useEffect } from 'react';\nexport function F({ g }: { g: () => void }) {\n  useEffect(() => {\n    g();\n  }, []);\n  return null;\n}",
    ],
    ['jsx-a11y(alt-text)', 'src/ui/g.tsx', 'export const g = <img src="b.png" />;'],
  ];

  const lint = (folder: string) =>
    run(folder, 'oxlint/bin/oxlint', '--config', 'tests/config/oxlint.jsonc', '--format=unix', 'src');

  let planted = { status: null as number | null, report: '' };
  beforeAll(() => {
    planted = lint(project(plants.map(([, path, content]) => [path, content] as const)));
  });

  it.each(plants)('%s: %s', (rule, path) => {
    const found = planted.report.split('\n').filter((line) => line.includes(path));
    expect(found.join('\n')).toContain(rule);
    expect(planted.status).not.toBe(0);
  });

  it('lets app and cli read the clock, others be handed a day, and features know the types of analysis', () => {
    const { status, report } = lint(
      project([
        ['src/app/a.ts', 'export const now = Date.now();'],
        ['src/cli/a.mjs', 'export const now = new Date();'],
        ['src/domain/a.ts', 'export const day = (at: number) => new Date(at);'],
        ['src/analysis/x.ts', 'export interface Finding {\n  id: string;\n}'],
        [
          'src/features/a/b.ts',
          "import type { Finding } from '@/analysis/x.ts';\nexport const ids = (all: Finding[]) => all.map(({ id }) => id);",
        ],
      ]),
    );
    expect(report).toBe('');
    expect(status).toBe(0);
  });
});
