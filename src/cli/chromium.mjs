import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a Chromium may be, the most deliberate choice first. `PATH` is searched before the places where
 * installers put it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} absolute paths, not checked
 */
export function chromiumCandidates(env, platform) {
  const chosen = env['KINGSIDE_CHROMIUM'];
  if (chosen) return [chosen];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    programs.push('Microsoft/Edge/Application/msedge.exe');
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return programs.flatMap((program) =>
      folders.map((folder) => `${folder}/${program}.app/Contents/MacOS/${program}`),
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The Chromium the tests run in: the one `KINGSIDE_CHROMIUM` names, the system's, or Playwright's own.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, exists?: (path: string) => boolean,
 *   playwrights?: () => Promise<string | undefined> }} [from] what to look in; the running machine when left out
 * @returns {Promise<string | undefined>} an executable that exists, or nothing
 * @throws when `KINGSIDE_CHROMIUM` names a file that is not there: a choice is never silently replaced
 */
export async function findChromium({
  env = process.env,
  platform = process.platform,
  exists = existsSync,
  playwrights = playwrightsChromium,
} = {}) {
  const found = chromiumCandidates(env, platform).find(exists);
  if (found) return found;
  if (env['KINGSIDE_CHROMIUM']) {
    throw new Error(`KINGSIDE_CHROMIUM names ${env['KINGSIDE_CHROMIUM']}, which does not exist.`);
  }
  const own = await playwrights();
  return own && exists(own) ? own : undefined;
}

/** @returns {Promise<string | undefined>} where Playwright puts the Chromium it downloads, or nothing */
async function playwrightsChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath() || undefined;
}

/**
 * Flags for a browser under test: quiet on the network, and able to start as root, as in a container.
 *
 * @returns {string[]}
 */
export function chromiumFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}
