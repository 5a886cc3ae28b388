import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The project's top level. */
export const root = resolve(import.meta.dirname, '../..');

/** @typedef {'stdout' | 'stderr'} Output where a program's output goes: not where another program reads our own */

/**
 * Runs a program of the project's own tools, or of the system, with this terminal's input and output.
 *
 * @param {string} command
 * @param {readonly string[]} [args] none may come from outside the project: Windows passes them to a shell
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @param {Output} [out]
 * @returns {Promise<number>} the exit code; 127 when the program is not there
 */
export function run(command, args = [], env = {}, out = 'stdout') {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['inherit', process[out].fd, 'inherit'],
      // npm's programs are .cmd files on Windows, which only its shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...env },
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs npm as it was started (or the one on the PATH).
 *
 * @param {readonly string[]} args
 * @param {Output} [out]
 * @returns {Promise<number>} the exit code
 */
export function npm(args, out) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], {}, out)
    : run('npm', args, {}, out);
}
