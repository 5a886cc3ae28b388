import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { AccountDocument } from '@/document/index.ts';
import { setSharedTopics, sharedTopics } from '@/features/board/inspector/shared-topics.ts';

function several() {
  const document = new AccountDocument({ id: 'a', clock: pinnedClock() });
  document.run('Set up', (edit) => {
    edit.create('people', { id: 'one', name: 'One', side: 'customer', topics: ['rail', 'power'] });
    edit.create('people', { id: 'two', name: 'Two', side: 'customer', topics: ['rail'] });
    edit.create('people', { id: 'three', name: 'Three', side: 'customer', topics: ['rail', 'data'] });
  });
  document.forgetHistory();
  const people = () => [...document.model.getState().people.values()];
  return { document, people };
}

describe('topics of several people', () => {
  it('are those of all, and beside them those of some', () => {
    expect(sharedTopics(several().people())).toEqual({ all: ['rail'], some: ['power', 'data'] });
  });

  it('change for all in one step and leave what only some carry', () => {
    const { document, people } = several();
    setSharedTopics(document, people(), ['data']);
    expect(people().map(({ topics }) => topics)).toEqual([['power', 'data'], ['data'], ['data']]);
    document.undo();
    expect(people().map(({ topics }) => topics)).toEqual([['rail', 'power'], ['rail'], ['rail', 'data']]);
    expect(document.history.getState().done).toEqual([]);
  });
});
