import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { addDepartment, newAccount } from '@/document/index.ts';
import { isTable, parseTypedLines } from '@/formats/index.ts';

function model() {
  const document = newAccount('account', { name: 'Acme' }, pinnedClock());
  for (const name of ['Finance', 'Engineering', 'Human Resources']) addDepartment(document, name);
  addDepartment(document, 'Sales', 'team');
  return document.model.getState();
}

const parse = (text: string) => parseTypedLines(text, 'customer', model());
const person = (text: string) => {
  const { side: _side, ...rest } = parse(text)[0]?.person ?? { side: 'customer' };
  return rest;
};

describe('A typed line', () => {
  const dana = { name: 'Dana Wu', title: 'CFO', departmentName: 'Finance', rankName: 'Executive' };

  it.each([
    'Dana Wu, CFO, Finance, exec',
    'Dana Wu, CFO, exec, Finance',
    'Dana Wu; CFO; fin; Executive',
    'Finance, Dana Wu, CFO, executive',
    '  Dana Wu ,CFO,,FINANCE,exec  ',
  ])('understands %j whatever the order', (line) => {
    expect(person(line)).toEqual(dana);
    expect(parse(line)[0]).toEqual({ person: { ...dana, side: 'customer' } });
  });

  it.each([
    ['Dana Wu', { name: 'Dana Wu' }],
    ['Dana Wu, Engineer', { name: 'Dana Wu', title: 'Engineer' }],
    ['Dana Wu, Engineer, Engineering', { name: 'Dana Wu', title: 'Engineer', departmentName: 'Engineering' }],
    ['Dana Wu, Director', { name: 'Dana Wu', title: 'Director', rankName: 'Director' }],
    ['Dana Wu, mgr', { name: 'Dana Wu', rankName: 'Manager' }],
    ['Dana Wu, Head of Finance', { name: 'Dana Wu', title: 'Head of Finance' }],
    ['Dana Wu, , IT', { name: 'Dana Wu', departmentName: 'IT' }],
    ['Dana Wu;;;Matron', { name: 'Dana Wu', rankName: 'Matron' }],
    ['Dana Wu, , , Director', { name: 'Dana Wu', rankName: 'Director' }],
    ['Dana Wu, CFO, , ', { name: 'Dana Wu', title: 'CFO' }],
    ['Finance', { name: 'Finance' }],
    [
      'Dana Wu, dana@acme.example, +49 30 1234567',
      { name: 'Dana Wu', email: 'dana@acme.example', phone: '+49 30 1234567' },
    ],
    [
      'Ann, Nurse, Ward 3, Matron',
      { name: 'Ann', title: 'Nurse', departmentName: 'Ward 3', rankName: 'Matron' },
    ],
    ['Ann, a, b, c, d', { name: 'Ann', title: 'a, d', departmentName: 'b', rankName: 'c' }],
  ])('understands %j', (line, expected) => {
    expect(person(line)).toEqual(expected);
  });

  it('names what adding it would make', () => {
    expect(parse('Ann, Nurse, Ward 3, Matron')[0]).toMatchObject({
      newDepartment: 'Ward 3',
      newRank: 'Matron',
    });
  });

  it('knows the departments of its own side only', () => {
    expect(parse('Ann, Clerk, Sales')[0]).toMatchObject({ newDepartment: 'Sales' });
    expect(parseTypedLines('Tom, Sales', 'team', model())[0]?.person).toMatchObject({
      departmentName: 'Sales',
    });
  });

  it('adds one person per line and skips empty lines', () => {
    expect(parse('Ann\n\n ,\r\nBo, CEO').map((line) => line.person.name)).toEqual(['Ann', 'Bo']);
  });

  it('is no table without tabs', () => {
    expect(isTable('Ann, CEO')).toBe(false);
    expect(isTable('Ann\tCEO')).toBe(true);
  });
});
