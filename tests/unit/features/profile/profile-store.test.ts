import { describe, expect, it } from 'vitest';
import { testStorage } from '#tests/support/test-storage.ts';
import { authorNamed, changeProfile, initialsOf, loadProfile } from '@/features/profile/profile-store.ts';

describe('the profile', () => {
  it('is kept in the browser', async () => {
    const { settings } = await testStorage();
    const store = await loadProfile(settings);
    expect(store.getState()).toMatchObject({ author: undefined, asked: false, singleKeys: true });
    const author = authorNamed(undefined, 'Anna Berg', '');
    await changeProfile(store, settings, { author, asked: true, ownPieces: { northwind: 'p1' } });
    expect((await loadProfile(settings)).getState()).toEqual(store.getState());
  });

  it('keeps what can be read of a damaged one', async () => {
    const { settings } = await testStorage();
    await settings.set('profile', {
      author: { id: 7 },
      asked: 'yes',
      singleKeys: false,
      stancePalette: 'neon',
      ownPieces: [],
    });
    expect((await loadProfile(settings)).getState()).toEqual({
      author: undefined,
      asked: false,
      singleKeys: false,
      stancePalette: 'standard',
      ownPieces: {},
    });
    await settings.set('profile', 'nonsense');
    expect((await loadProfile(settings)).getState().singleKeys).toBe(true);
  });

  it('keeps its identity when it is renamed, and has none without a name', () => {
    const anna = authorNamed(undefined, 'Anna Berg', '');
    expect(anna).toMatchObject({ name: 'Anna Berg', initials: 'AB' });
    expect(authorNamed(anna, 'Anna Dahl', 'X')).toEqual({ id: anna?.id, name: 'Anna Dahl', initials: 'X' });
    expect(authorNamed(anna, '  ', 'X')).toBeUndefined();
  });

  it('suggests initials of every script', () => {
    expect(initialsOf('Anna Maria van Berg')).toBe('AB');
    expect(initialsOf('Žofie')).toBe('Ž');
    expect(initialsOf('王 小明')).toBe('王小');
    expect(initialsOf(' ')).toBe('');
  });
});
