import { describe, expect, it } from 'vitest';
import { chromiumCandidates, findChromium } from '@/cli/chromium.mjs';

const nothing = () => undefined;

describe('finding a Chromium', () => {
  it('takes the one the environment names before any other', () => {
    const env = { KINGSIDE_CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    expect(findChromium({ env, platform: 'linux', exists: () => true, playwrights: nothing })).toBe('/opt/mine');
  });

  it('refuses to replace a named one that is not there', () => {
    const env = { KINGSIDE_CHROMIUM: '/opt/gone', PATH: '/usr/bin' };
    const find = () =>
      findChromium({ env, platform: 'linux', exists: (path) => path !== '/opt/gone', playwrights: nothing });
    expect(find).toThrow('/opt/gone');
  });

  it('searches the PATH, chromium before chrome', () => {
    const there = new Set(['/custom/google-chrome', '/usr/bin/chromium-browser']);
    const exists = (path: string) => there.has(path);
    const find = (env: NodeJS.ProcessEnv) => findChromium({ env, platform: 'linux', exists, playwrights: nothing });
    expect(find({ PATH: '/custom' })).toBe('/usr/bin/chromium-browser');
    there.delete('/usr/bin/chromium-browser');
    expect(find({ PATH: '/custom' })).toBe('/custom/google-chrome');
    expect(find({ PATH: '/elsewhere' })).toBeUndefined();
  });

  it('falls back to Playwright’s own, when that was downloaded', () => {
    const find = (exists: boolean) =>
      findChromium({
        env: {},
        platform: 'linux',
        exists: (path) => exists && path === '/cache/chrome',
        playwrights: () => '/cache/chrome',
      });
    expect(find(true)).toBe('/cache/chrome');
    expect(find(false)).toBeUndefined();
  });

  it('knows where macOS and Windows put it', () => {
    expect(chromiumCandidates({ HOME: '/Users/dana' }, 'darwin')).toContain(
      '/Users/dana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = chromiumCandidates({ PROGRAMFILES: 'C:/Program Files' }, 'win32');
    expect(windows).toContain('C:/Program Files/Google/Chrome/Application/chrome.exe');
  });
});
