import { describe, expect, it } from 'vitest';
import { chromiumCandidates, findChromium } from '@/cli/chromium.mjs';

const nothing = () => Promise.resolve(undefined);

describe('finding a Chromium', () => {
  it('takes the one the environment names before any other', async () => {
    const env = { KINGSIDE_CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    await expect(
      findChromium({ env, platform: 'linux', exists: () => true, playwrights: nothing }),
    ).resolves.toBe('/opt/mine');
  });

  it('refuses to replace a named one that is not there', async () => {
    const env = { KINGSIDE_CHROMIUM: '/opt/gone', PATH: '/usr/bin' };
    const find = () =>
      findChromium({ env, platform: 'linux', exists: (path) => path !== '/opt/gone', playwrights: nothing });
    await expect(find()).rejects.toThrow('/opt/gone');
  });

  it('searches the PATH, chromium before chrome', async () => {
    const there = new Set(['/custom/google-chrome', '/usr/bin/chromium-browser']);
    const exists = (path: string) => there.has(path);
    const find = (env: NodeJS.ProcessEnv) =>
      findChromium({ env, platform: 'linux', exists, playwrights: nothing });
    await expect(find({ PATH: '/custom' })).resolves.toBe('/usr/bin/chromium-browser');
    there.delete('/usr/bin/chromium-browser');
    await expect(find({ PATH: '/custom' })).resolves.toBe('/custom/google-chrome');
    await expect(find({ PATH: '/elsewhere' })).resolves.toBeUndefined();
  });

  it('falls back to Playwright’s own, when that was downloaded', async () => {
    const find = (exists: boolean) =>
      findChromium({
        env: {},
        platform: 'linux',
        exists: (path) => exists && path === '/cache/chrome',
        playwrights: () => Promise.resolve('/cache/chrome'),
      });
    await expect(find(true)).resolves.toBe('/cache/chrome');
    await expect(find(false)).resolves.toBeUndefined();
  });

  it('knows where macOS and Windows put it', () => {
    expect(chromiumCandidates({ HOME: '/Users/dana' }, 'darwin')).toContain(
      '/Users/dana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = chromiumCandidates({ PROGRAMFILES: 'C:/Program Files' }, 'win32');
    expect(windows).toContain('C:/Program Files/Google/Chrome/Application/chrome.exe');
  });
});
