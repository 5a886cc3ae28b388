import { describe, expect, it } from 'vitest';
import { KingsideError } from '@/domain/index.ts';

describe('An error for the person in front of the screen', () => {
  it('says what happened, with the details, and carries its code', () => {
    const error = new KingsideError('reportingCycle', ['Ann', 'Bo', 'Ann']);
    expect(error.code).toBe('reportingCycle');
    expect(error.message).toContain('Ann → Bo → Ann');
    expect(error).toBeInstanceOf(Error);
  });
});
