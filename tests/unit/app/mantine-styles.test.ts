import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { neededStyleSheets } from '#tests/support/mantine-styles.ts';

const source = readFileSync('src/app/look/mantine-styles.css', 'utf8');
const imported = [...source.matchAll(/styles\/([A-Z]\w+)\.layer\.css/g)].map(([, name = '']) => name);

it('the style sheet of every Mantine component that is used is imported, and no other', () => {
  const needed = neededStyleSheets();
  expect(needed).toContain('UnstyledButton');
  expect(imported.toSorted()).toEqual(needed);
});

it('they stand in Mantine’s own order, on which their precedence rests', () => {
  const whole = readFileSync('node_modules/@mantine/core/styles.css', 'utf8');
  const places = imported.map((name) => {
    const sheet = readFileSync(`node_modules/@mantine/core/styles/${name}.css`, 'utf8');
    return whole.indexOf(sheet.trim().slice(0, 80));
  });
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
