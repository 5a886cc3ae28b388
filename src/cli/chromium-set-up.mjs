import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

/** @typedef {() => Promise<number>} Way installs a Chromium; its exit code */

/** @type {readonly Way[]} tried in turn */
const ways = [
  () => run('playwright', ['install', 'chromium']),
  async () => {
    const elevated = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = [...elevated, 'apt-get'];
    const [command = '', ...args] = apt;
    if ((await run(command, [...args, 'update'])) !== 0) return 1;
    return run(command, [...args, 'install', '--yes', 'chromium']);
  },
];

/**
 * Finds a Chromium for the tests, or installs one: Playwright's, else the system's.
 *
 * @param {{ find?: () => Promise<string | undefined>, installers?: readonly Way[] }} [by]
 * @returns {Promise<string>} its executable
 * @throws {Error} when there is none and none could be installed
 */
export async function ensureChromium({ find = findChromium, installers = ways } = {}) {
  const found = await find();
  if (found) return found;
  console.log('No Chromium here; installing one …');
  for (const install of installers) {
    const installed = (await install()) === 0 ? await find() : undefined;
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Chromium and could not install one. Install Chromium, Chrome or Edge, or set KINGSIDE_CHROMIUM to its executable.',
  );
}
