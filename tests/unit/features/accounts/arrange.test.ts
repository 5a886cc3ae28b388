import { describe, expect, it } from 'vitest';
import type { AccountSummary } from '@/document/index.ts';
import { arrange, firstSorting, sortBy } from '@/features/accounts/arrange.ts';

const account = (name: string, fields: Partial<AccountSummary> = {}): AccountSummary => ({
  id: name,
  name,
  pieces: 0,
  changedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
});

const accounts = [
  account('Zürich Rail', { pieces: 3, score: 40, changedAt: '2026-01-03T00:00:00.000Z' }),
  account('Acme 10', { pieces: 9, score: null, changedAt: '2026-01-01T00:00:00.000Z' }),
  account('Acme 2', { pieces: 9, score: 70, changedAt: '2026-01-02T00:00:00.000Z' }),
];

const names = (...options: [query: string, sorting?: Parameters<typeof arrange>[2]]) =>
  arrange(accounts, options[0], options[1] ?? firstSorting).map(({ name }) => name);

describe('the accounts of the start page', () => {
  it('stand with the latest change first', () => {
    expect(names('')).toEqual(['Zürich Rail', 'Acme 2', 'Acme 10']);
  });

  it('are sorted by each column, those that are equal by name', () => {
    expect(names('', { column: 'name', descending: false })).toEqual(['Acme 2', 'Acme 10', 'Zürich Rail']);
    expect(names('', { column: 'pieces', descending: true })).toEqual(['Acme 2', 'Acme 10', 'Zürich Rail']);
    expect(names('', { column: 'score', descending: true })).toEqual(['Acme 2', 'Zürich Rail', 'Acme 10']);
  });

  it('are found by every word of the query, without accents', () => {
    expect(names('zurich')).toEqual(['Zürich Rail']);
    expect(names('10 ACME')).toEqual(['Acme 10']);
    expect(names('nobody')).toEqual([]);
  });

  it('turn round when the same column is asked for again', () => {
    const byName = sortBy(firstSorting, 'name');
    expect(byName).toEqual({ column: 'name', descending: false });
    expect(sortBy(byName, 'name')).toEqual({ column: 'name', descending: true });
  });
});
