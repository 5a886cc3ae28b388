import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { root } from '../run.mjs';

/**
 * Prints what the analysis says about account files, a line of JSON for each, and nothing else.
 *
 * @param {string[]} args
 * @returns {Promise<void>} with the exit code set
 */
export async function analyse(args) {
  await ensureInstalled('stderr');
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./analyse-files.ts') }} */
  const { module } = await runnerImport(join(root, 'src/cli/analyse/analyse-files.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  // Whoever reads may have enough, as `head` does after its lines.
  process.stdout.on('error', () => process.exit());
  process.exitCode = await module.analyseFiles(args, {
    folder: callersFolder(),
    systemToday: today(),
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
}

/** npm runs the command in the project's folder, wherever it was called. */
function callersFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'analyse' && folder ? folder : process.cwd();
}

/** The local day, as the app has it. */
function today() {
  const now = new Date();
  /** @param {number} value */
  const two = (value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
