import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { Settings } from '@/persistence/settings.ts';

let browser: TestBrowser;
let settings: Settings;
beforeEach(async () => {
  browser = new TestBrowser();
  settings = new Settings((await browser.tab()).database);
});
afterEach(() => browser.quit());

describe('settings', () => {
  it('keep JSON values and tell a missing one from null', async () => {
    expect(await settings.get('profile')).toBeUndefined();
    await settings.set('profile', { name: 'Ana', initials: 'AN' });
    await settings.set('lastBackup', null);
    expect(await settings.get('profile')).toEqual({ name: 'Ana', initials: 'AN' });
    expect(await settings.get('lastBackup')).toBeNull();
  });

  it('forget a value that is set to undefined', async () => {
    await settings.set('profile', 'Ana');
    await settings.set('profile', undefined);
    expect(await settings.get('profile')).toBeUndefined();
  });
});
