import { describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import { addDepartment, addPeople, connect, editPerson, standPeople } from '@/document/index.ts';
import type { PersonId, Strength } from '@/domain/index.ts';

function board() {
  const document = openCopy();
  addPeople(document, [
    { id: 'tom', name: 'Tom', side: 'team' },
    { id: 'tea', name: 'Tea', side: 'team' },
    { id: 'ann', name: 'Ann', side: 'customer', influence: 2, stance: -1 },
    { id: 'bo', name: 'Bo', side: 'customer' },
    { id: 'cy', name: 'Cy', side: 'customer' },
    { id: 'dee', name: 'Dee', side: 'customer' },
  ]);
  const person = (id: PersonId) => document.model.getState().people.get(id);
  const relationships = () => [...document.model.getState().relationships.values()];
  /** Who reports to whom. */
  const lines = () =>
    relationships()
      .filter(({ kind }) => kind === 'reportsTo')
      .map(({ from, to }) => `${from} → ${to}`)
      .toSorted();
  /** At which level whom of the contacts is covered. */
  const levels = (contact: PersonId) =>
    Object.fromEntries(
      relationships()
        .filter(({ kind, to }) => kind === 'covers' && to === contact)
        .map(({ from, strength }) => [from, strength]),
    );
  const covers = (from: PersonId, to: PersonId, strength?: Strength) =>
    connect(document, { kind: 'covers', from, to, ...(strength === undefined ? {} : { strength }) });
  const steps = () => document.history.getState().done.length;
  const lastLabel = () => document.history.getState().done.at(-1)?.label;
  return { document, person, lines, levels, covers, steps, lastLabel };
}

describe('Standing on a square of tags', () => {
  it('sets both tags of all, as one step that can be undone', () => {
    const { document, person, steps } = board();
    const before = steps();
    standPeople(document, ['ann', 'bo'], { influence: 5, stance: 1 });
    expect(person('ann')).toMatchObject({ influence: 5, stance: 1 });
    expect(person('bo')).toMatchObject({ influence: 5, stance: 1 });
    expect(steps()).toBe(before + 1);
    document.undo();
    expect(person('ann')).toMatchObject({ influence: 2, stance: -1 });
    expect(person('bo')?.influence).toBeUndefined();
  });

  it('makes a tag unknown, and one that is not named stays', () => {
    const { document, person } = board();
    standPeople(document, ['ann'], { stance: null });
    expect(person('ann')).toMatchObject({ influence: 2 });
    expect(person('ann')?.stance).toBeUndefined();
    expect(person('ann')?.stanceSetAt).toBeUndefined();
  });

  it('says anew only what it changes', () => {
    const { document, person } = board();
    editPerson(document, 'ann', { influenceSetAt: '2020-01-01T00:00:00.000Z' });
    standPeople(document, ['ann'], { influence: 2, stance: 2 });
    expect(person('ann')?.influenceSetAt).toBe('2020-01-01T00:00:00.000Z');
    expect(person('ann')?.stanceSetAt).not.toBe('2020-01-01T00:00:00.000Z');
  });

  it('is refused to our own people, and nothing changes', () => {
    const { document, person, steps } = board();
    const before = steps();
    expect(() => standPeople(document, ['ann', 'tom'], { influence: 5, stance: 1 })).toThrow('Only contacts');
    expect(person('ann')).toMatchObject({ influence: 2 });
    expect(steps()).toBe(before);
  });
});

describe('Standing at a level', () => {
  it('gives it to the best-placed of ours, and whoever stands higher comes down to it', () => {
    const { document, levels, covers } = board();
    covers('tom', 'ann', 2);
    covers('tea', 'ann', 4);
    standPeople(document, ['ann'], { influence: 3, level: 5 });
    expect(levels('ann')).toEqual({ tom: 2, tea: 5 });
    standPeople(document, ['ann'], { level: 1 });
    expect(levels('ann')).toEqual({ tom: 1, tea: 1 });
    document.undo();
    expect(levels('ann')).toEqual({ tom: 2, tea: 5 });
    standPeople(document, ['ann'], { level: null });
    expect(levels('ann')).toEqual({ tom: undefined, tea: undefined });
  });

  it('does not count those of ours who have left', () => {
    const { document, levels, covers } = board();
    covers('tea', 'ann', 4);
    editPerson(document, 'tea', { active: false });
    expect(() => standPeople(document, ['ann'], { level: 3 })).toThrow('Nobody of ours covers Ann yet');
    standPeople(document, ['ann'], { level: 3 }, 'tom');
    expect(levels('ann')).toEqual({ tea: 4, tom: 3 });
  });

  it('is refused to whom nobody covers, until it is said who does', () => {
    const { document, levels, person, covers, steps } = board();
    covers('tea', 'bo', 2);
    const before = steps();
    expect(() => standPeople(document, ['ann', 'bo'], { influence: 5, level: 3 })).toThrow(
      'Nobody of ours covers Ann yet',
    );
    expect(person('ann')).toMatchObject({ influence: 2 });
    expect(() => standPeople(document, ['ann'], { level: 3 }, 'bo')).toThrow('no longer there');
    expect(steps()).toBe(before);
    standPeople(document, ['ann', 'bo'], { influence: 5, level: 3 }, 'tom');
    expect([levels('ann'), levels('bo')]).toEqual([{ tom: 3 }, { tea: 3 }]);
    expect(person('ann')).toMatchObject({ influence: 5 });
    expect(steps()).toBe(before + 1);
    document.undo();
    expect([levels('ann'), levels('bo')]).toEqual([{}, { tea: 2 }]);
  });
});

describe('Standing below a manager', () => {
  it('makes them the one the person stands below, as one step', () => {
    const { document, lines, steps, lastLabel } = board();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    const before = steps();
    standPeople(document, ['ann'], { manager: 'cy' });
    expect(lines()).toEqual(['ann → cy']);
    expect(lastLabel()).toBe('Ann reports to Cy');
    expect(steps()).toBe(before + 1);
    document.undo();
    expect(lines()).toEqual(['ann → bo']);
  });

  it('leaves dotted lines as they are', () => {
    const { document, lines } = board();
    const oldest = connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo', notes: 'since 2024' });
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'dee' });
    standPeople(document, ['ann'], { manager: 'bo' });
    expect(lines()).toEqual(['ann → bo', 'ann → dee']);
    standPeople(document, ['ann'], { manager: 'cy' });
    expect(lines()).toEqual(['ann → cy', 'ann → dee']);
    expect(document.model.getState().relationships.get(oldest)).toMatchObject({ to: 'cy' });
    expect(document.model.getState().relationships.get(oldest)?.notes).toBeUndefined();
  });

  it('below somebody they had a dotted line to, that one is the line', () => {
    const { document, lines } = board();
    const oldest = connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'cy', notes: 'for projects' });
    standPeople(document, ['ann'], { manager: 'cy' });
    expect(lines()).toEqual(['ann → cy']);
    expect(document.model.getState().relationships.get(oldest)).toMatchObject({ notes: 'for projects' });
  });

  it('keeps what the line that is there already says', () => {
    const { document } = board();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo', notes: 'since 2024' });
    standPeople(document, ['ann', 'cy'], { manager: 'bo' });
    const notes = [...document.model.getState().relationships.values()].map(({ from, notes: said }) => [
      from,
      said,
    ]);
    expect(new Map(notes as [string, string | undefined][])).toEqual(
      new Map([
        ['ann', 'since 2024'],
        ['cy', undefined],
      ]),
    );
  });

  it('takes the line away where nobody is above', () => {
    const { document, lines, lastLabel } = board();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    standPeople(document, ['ann'], { manager: null });
    expect(lines()).toEqual([]);
    expect(lastLabel()).toBe('Ann reports to nobody');
  });

  it('is refused for a circle, another side and oneself', () => {
    const { document, lines } = board();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    connect(document, { kind: 'reportsTo', from: 'bo', to: 'cy' });
    expect(() => standPeople(document, ['cy'], { manager: 'ann' })).toThrow('Cy → Ann → Bo → Cy');
    expect(() => standPeople(document, ['ann'], { manager: 'tom' })).toThrow('not possible from Ann to Tom');
    expect(() => standPeople(document, ['ann'], { manager: 'ann' })).toThrow('with themselves');
    expect(() => standPeople(document, ['ann'], { manager: 'gone' })).toThrow('no longer there');
    expect(lines()).toEqual(['ann → bo', 'bo → cy']);
  });
});

describe('Standing on a square', () => {
  it('is refused on a department of another side', () => {
    const { document, person } = board();
    const sales = addDepartment(document, 'Sales', 'team');
    expect(() => standPeople(document, ['ann'], { department: sales, rank: null })).toThrow(
      'Ann cannot stand in "Sales"',
    );
    expect(person('ann')?.department).toBeUndefined();
  });

  it('pins, and lets go', () => {
    const { document, person } = board();
    standPeople(document, ['ann'], { pin: { x: 1, y: -2 } });
    expect(person('ann')).toMatchObject({ pin: [1, -2] });
    standPeople(document, ['ann'], { pin: null });
    expect(person('ann')?.pin).toBeUndefined();
  });
});
