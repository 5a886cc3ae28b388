import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

/** @type {readonly (() => Promise<number>)[]} ways to a Chromium, tried in turn */
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
 * @returns {Promise<string>} its executable
 * @throws {Error} when there is none and none could be installed
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium here; installing one …');
  for (const way of ways) {
    const installed = (await way()) === 0 ? await findChromium() : undefined;
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Chromium and could not install one. Install Chromium, Chrome or Edge, or set KINGSIDE_CHROMIUM to its executable.',
  );
}
