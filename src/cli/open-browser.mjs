import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's browser, where there is one; the address has been printed in any case.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const [command = '', ...args] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }[
    process.platform.toString()
  ] ?? ['xdg-open', address];
  const opening = spawn(command, args, { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}
