import { describe, expect, it } from 'vitest';
import { readArguments } from '@/cli/analyse/arguments.ts';

describe('the arguments of the command', () => {
  it('are files, in any order with the options', () => {
    expect(readArguments(['a.json', '--today', '2026-02-28', 'b c.kingside', '--metrics'])).toEqual({
      files: ['a.json', 'b c.kingside'],
      today: '2026-02-28',
      metrics: true,
    });
    expect(readArguments(['--today=2028-02-29', 'a.json'])).toEqual({
      files: ['a.json'],
      today: '2028-02-29',
      metrics: false,
    });
  });

  it('are files only behind "--", whatever they begin with', () => {
    expect(readArguments(['--', '--today', '-a.json']).files).toEqual(['--today', '-a.json']);
  });

  it.each([
    [['a.json', '--today', '2026-02-30'], 'Not a date: “2026-02-30”'],
    [['a.json', '--today', 'yesterday'], 'Not a date: “yesterday”'],
    [['a.json', '--today'], '--today'],
    [['a.json', '--yesterday'], '--yesterday'],
    [['a.json', '--metrics=yes'], '--metrics'],
    [['--metrics'], 'No file was named'],
    [[], 'No file was named'],
  ])('%j are refused, naming what is wrong', (args, told) => {
    expect(() => readArguments(args)).toThrow(told);
  });
});
