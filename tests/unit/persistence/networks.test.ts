import { describe, expect, it } from 'vitest';
import { testStorage } from '#tests/support/test-storage.ts';
import type { OpenStorage } from '@/persistence/storage.ts';

const network = {
  of: 'abc',
  places: new Map([
    ['dana', { x: 1.25, y: -2 }],
    ['eve', { x: 0, y: 3 }],
  ]),
};

async function withAccount(): Promise<OpenStorage> {
  const storage = await testStorage();
  const update = new Uint8Array([0, 0]);
  await storage.accounts.create(
    { id: 'acme', name: 'Acme', pieces: 2, changedAt: '2026-06-30T08:00:00Z' },
    update,
  );
  return storage;
}

describe('the network of an account', () => {
  it('is kept, and what is kept anew takes its place', async () => {
    const { networks } = await withAccount();
    expect(await networks.get('acme')).toBeUndefined();
    await networks.keep('acme', network);
    expect(await networks.get('acme')).toEqual(network);
    await networks.keep('acme', { of: 'abd', places: new Map() });
    expect(await networks.get('acme')).toEqual({ of: 'abd', places: new Map() });
    expect(await networks.get('other')).toBeUndefined();
  });

  it('forgets who is erased, and nobody else', async () => {
    const { networks } = await withAccount();
    await networks.erase('acme', 'dana');
    await networks.keep('acme', network);
    await networks.erase('acme', 'dana');
    expect(await networks.get('acme')).toEqual({ of: 'abc', places: new Map([['eve', { x: 0, y: 3 }]]) });
  });

  it('goes with the account, and is not kept beside one that is gone', async () => {
    const { networks, accounts, settings } = await withAccount();
    await networks.keep('acme', network);
    await settings.set('profile', 'AN');
    await accounts.purge('acme');
    expect(await networks.get('acme')).toBeUndefined();
    await networks.keep('acme', network);
    expect(await networks.get('acme')).toBeUndefined();
    expect(await settings.get('profile')).toBe('AN');
  });

  it.each([
    ['text', 'network'],
    ['nothing', null],
    ['no places', { of: 'abc' }],
    ['places that are no list', { of: 'abc', places: {} }],
    ['no name', { of: 1, places: [] }],
  ])('that is damaged (%s) counts as none, and is gone when somebody is erased', async (_, value) => {
    const { networks, settings } = await withAccount();
    await settings.set('network/acme', value);
    expect(await networks.get('acme')).toBeUndefined();
    await networks.erase('acme', 'dana');
    expect(await settings.get('network/acme')).toBeUndefined();
  });

  it('leaves out places that are damaged', async () => {
    const { networks, settings } = await withAccount();
    const places = [['dana', 1, 2], ['eve', 1], ['fay', Number.NaN, 0], ['gil', '1', 2], 'hal', [7, 1, 2]];
    await settings.set('network/acme', { of: 'abc', places });
    expect((await networks.get('acme'))?.places).toEqual(new Map([['dana', { x: 1, y: 2 }]]));
  });
});
