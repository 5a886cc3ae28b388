import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { AccountDocument } from '@/document/index.ts';
import { complete, completionsAt } from '@/features/board/entry/complete.ts';

function model() {
  const document = new AccountDocument({ id: 'a', clock: pinnedClock() });
  document.run('Set up', (edit) => {
    edit.create('departments', { name: 'Finance', side: 'customer', order: 1 });
    edit.create('departments', { name: 'Field service', side: 'customer', order: 2 });
    edit.create('departments', { name: 'Field sales', side: 'team', order: 3 });
    edit.create('ranks', { name: 'Executive', order: 1 });
  });
  return document.model.getState();
}

const offered = (text: string) =>
  completionsAt(text, text.length, 'customer', model()).map(({ name }) => name);

describe('completions of a typed line', () => {
  it('offer nothing for the name', () => {
    expect(offered('Fi')).toEqual([]);
    expect(offered('Dana Wu, CFO, Finance\nFi')).toEqual([]);
  });

  it('offer departments of the side and ranks that begin alike, whatever the case', () => {
    expect(offered('Dana Wu, fi')).toEqual(['Finance', 'Field service']);
    expect(offered('Dana Wu, CFO, EX')).toEqual(['Executive']);
  });

  it('offer nothing once the part is complete, so that Tab leaves the field', () => {
    expect(offered('Dana Wu, Finance')).toEqual([]);
    expect(offered('Dana Wu, ')).toEqual([]);
  });

  it('complete the part before the caret and leave the rest', () => {
    const text = 'Dana Wu, fin, exec';
    expect(complete(text, 12, 'Finance')).toEqual({ text: 'Dana Wu, Finance, exec', caret: 16 });
  });
});
