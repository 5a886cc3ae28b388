import { describe, expect, it, vi } from 'vitest';
import { chromiumCandidates, findChromium } from '@/cli/chromium.mjs';
import { ensureChromium } from '@/cli/chromium-set-up.mjs';

const nothing = (): Promise<string | undefined> => Promise.resolve(undefined);

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

describe('setting a Chromium up', () => {
  const fails = () => Promise.resolve(1);
  const works = () => Promise.resolve(0);

  it('installs nothing where there is one', async () => {
    const install = vi.fn<typeof works>(works);
    await expect(
      ensureChromium({ find: () => Promise.resolve('/usr/bin/chromium'), installers: [install] }),
    ).resolves.toBe('/usr/bin/chromium');
    expect(install).not.toHaveBeenCalled();
  });

  it('tries one way after the other, and looks whether it helped', async () => {
    const find = vi
      .fn<typeof nothing>(nothing)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce('/there');
    await expect(ensureChromium({ find, installers: [fails, works, works] })).resolves.toBe('/there');
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('says what to do when nothing helps', async () => {
    await expect(ensureChromium({ find: nothing, installers: [fails, works] })).rejects.toThrow(
      'KINGSIDE_CHROMIUM',
    );
  });
});
