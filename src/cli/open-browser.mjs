import { spawn } from 'node:child_process';

/**
 * @param {string} address
 * @returns {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} where it is not xdg-open
 */
const openers = (address) => ({ darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] });

/**
 * Opens an address in the user's browser, where there is one; the address has been printed in any case.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const [command, ...args] = openers(address)[process.platform] ?? ['xdg-open', address];
  const opening = spawn(command, args, { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}
