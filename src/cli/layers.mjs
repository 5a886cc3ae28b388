import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * How many modules dependency-cruiser looked at. Without a parser for TypeScript it looks at none and is content,
 * so that its exit code alone proves nothing.
 *
 * @param {string} report
 */
export function modulesIn(report) {
  return Number(/(\d+) modules, \d+ dependencies cruised/.exec(report)?.[1] ?? 0);
}

/**
 * Checks the layer table.
 *
 * @returns {number} an exit code
 */
export function checkLayers() {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', 'tests/config/dependency-cruiser.mjs', 'src', 'tests'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) return status ?? 1;
  if (modulesIn(stdout) > 0) return 0;
  console.error('dependency-cruiser saw no modules: is @swc/core installed?');
  return 1;
}
