import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '@/cli/build.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kingside-build-'));
  mkdirSync(join(folder, 'src/app'), { recursive: true });
  writeFileSync(join(folder, 'src/app/main.tsx'), 'main');
  writeFileSync(join(folder, 'index.html'), 'page');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('telling whether the sources changed', () => {
  const hash = () => hashOf(folder, ['src', 'index.html', 'absent']);

  it('does not, when a file is written again with the same content', () => {
    const before = hash();
    writeFileSync(join(folder, 'index.html'), 'page');
    expect(hash()).toBe(before);
  });

  it.each<[string, () => void]>([
    ['a changed file', () => writeFileSync(join(folder, 'src/app/main.tsx'), 'other')],
    ['a new file', () => writeFileSync(join(folder, 'src/app/new.ts'), '')],
    ['a renamed file', () => renameSync(join(folder, 'src/app/main.tsx'), join(folder, 'src/app/start.tsx'))],
    ['a removed file', () => rmSync(join(folder, 'index.html'))],
  ])('does with %s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });
});
