import { describe, expect, it } from 'vitest';
import { focusAmong, focusWith } from '@/domain/index.ts';

describe('a focus with other parts', () => {
  it('adds, replaces and takes away', () => {
    const focus = focusWith(undefined, { insights: 'all' });
    expect(focus).toEqual({ insights: 'all' });
    expect(focusWith(focus, { insights: 'urgent', stances: [null] })).toEqual({
      insights: 'urgent',
      stances: [null],
    });
    expect(focusWith(focus, { insights: undefined })).toBeUndefined();
  });

  it('is none when its last list is empty', () => {
    expect(focusWith({ roles: ['champion'] }, { roles: [] })).toBeUndefined();
  });

  it('has a neighbourhood only with people in its middle and a number of steps', () => {
    const around = { around: ['Dana'], steps: 2, drawnOnly: true } as const;
    expect(focusWith(undefined, around)).toEqual(around);
    expect(focusWith(around, { steps: undefined })).toBeUndefined();
    expect(focusWith({ ...around, insights: 'all' }, { around: undefined })).toEqual({ insights: 'all' });
  });

  it('names nobody but those who are here', () => {
    const isHere = (person: string) => person !== 'Dana';
    expect(focusAmong({ around: ['Dana', 'Emil'], steps: 1, owners: ['Dana', null] }, isHere)).toEqual({
      around: ['Emil'],
      steps: 1,
      owners: [null],
    });
    expect(focusAmong({ around: ['Dana'], steps: 1, owners: ['Dana'] }, isHere)).toBeUndefined();
    expect(focusAmong(undefined, isHere)).toBeUndefined();
  });
});
