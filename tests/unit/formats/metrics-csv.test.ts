import { expect, it } from 'vitest';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { metrics } from '@/domain/index.ts';
import { metricsCsv, readTextTable } from '@/formats/index.ts';

const snapshot = new TestBoard()
  .contact('Zoe', { department: 'Finance' })
  .contact('Ann')
  .team('=HYPERLINK("x")', { department: 'Sales' })
  .snapshot();

const model = {
  people: new Map(snapshot.people.map((person) => [person.id, person])),
  departments: new Map(snapshot.departments.map((department) => [department.id, department])),
};

const figures = {
  Zoe: { betweenness: 1 / 3, community: 2 },
  Ann: { degree: 0, constraint: null },
  '=HYPERLINK("x")': { weightedDegree: 12 },
  Gone: {},
};

const read = (csv: string) => readTextTable({ name: 'figures.csv', bytes: new TextEncoder().encode(csv) });

it('the figures leave by side and name, in full precision, without people who are gone', () => {
  const csv = metricsCsv(model, figuresOf(figures));
  const { columns, rows } = read(csv);
  expect(columns.slice(0, 5)).toEqual(['Id', 'Name', 'Side', 'Department', 'Ties (Degree)']);
  expect(columns).toHaveLength(4 + metrics.length);
  expect(rows.map(({ cells }) => cells.slice(1, 4))).toEqual([
    ['=HYPERLINK("x")', 'Our team', 'Sales'],
    ['Ann', 'Customer', ''],
    ['Zoe', 'Customer', 'Finance'],
  ]);
  const cell = (row: number, label: string) =>
    rows[row]?.cells[columns.findIndex((column) => column.startsWith(`${label} (`))];
  expect(Number(cell(2, 'Go-between'))).toBe(1 / 3);
  expect(cell(2, 'Group')).toBe('2');
  expect(cell(1, 'Ties')).toBe('0');
  expect(cell(1, 'Hemmed in')).toBe('');
  expect(cell(0, 'Strength')).toBe('12');
});

it('a name that a spreadsheet would run is neutralised', () => {
  expect(metricsCsv(model, figuresOf(figures))).toContain(`"'=HYPERLINK(""x"")"`);
});

it('estimates are called so in the heading of their column, and only there', () => {
  const { columns } = read(metricsCsv(model, figuresOf(figures, 400)));
  expect(columns.filter((column) => column.includes('estimated from 400 starting people'))).toEqual([
    expect.stringMatching(/^Go-between/),
    expect.stringMatching(/^Nearness/),
  ]);
});
