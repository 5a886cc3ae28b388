import { describe, expect, it } from 'vitest';
import { defaultConfig } from '@/analysis/config.ts';
import { moveTypes } from '@/analysis/index.ts';
import { type GlossaryEntry, glossary, glossaryGroups, glossaryTerm } from '@/domain/glossary.ts';

const ids: ReadonlySet<string> = new Set(glossary.map(({ id }) => id));

describe.each(glossary.map(({ id }) => id))('%s', (id) => {
  const row: GlossaryEntry = glossaryTerm(id);

  it('has a plain name and a meaning in whole sentences', () => {
    expect(row.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.plain).toMatch(/^[A-Z]/);
    expect(row.meaning).toMatch(/^[A-Z].*\.$/);
    expect(glossaryGroups.map((group) => group.id)).toContain(row.group);
  });

  it('names its source with a year, and only where there is a term', () => {
    if (row.source === undefined) return;
    expect(row.source).toMatch(/\b(19|20)\d\d$/);
    expect(row.graphTerm).toBeDefined();
  });

  it('has no straight quotes', () => {
    expect(`${row.plain} ${row.meaning} ${row.source ?? ''}`).not.toMatch(/["']/);
  });
});

it('ids and plain names are unique', () => {
  expect(ids.size).toBe(glossary.length);
  expect(new Set(glossary.map(({ plain }) => plain)).size).toBe(glossary.length);
});

it('every chapter has entries, which stand together', () => {
  const order = glossary.map(({ group }) => glossaryGroups.findIndex(({ id }) => id === group));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(glossaryGroups.length);
});

it.each([
  ['part of the score', Object.keys(defaultConfig.points).map(kebab)],
  ['status of a blocker', Object.keys(defaultConfig.blocker.factor)],
  ['type of move', moveTypes.map(({ id }) => id)],
])('every %s is explained', (_, words) => {
  expect(words.filter((word) => !ids.has(word))).toEqual([]);
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
