import { nodeVersionProblem } from './node-version.mjs';

/**
 * The project's commands. Nothing else is imported before Node is known to be new enough for it, and a command
 * imports no package before it has installed them.
 *
 * @type {Record<string, () => Promise<(args: string[]) => Promise<void>>>}
 */
const commands = {
  start: async () => (await import('./start.mjs')).start,
  build: async () => (await import('./build.mjs')).build,
  test: async () => (await import('./test.mjs')).test,
  check: async () => (await import('./check.mjs')).check,
  analyse: async () => (await import('./analyse/command.mjs')).analyse,
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) throw new Error(problem);
  const load = commands[name];
  if (!load) throw new Error(`Kingside knows ${Object.keys(commands).join(', ')}; not “${name}”.`);
  const command = await load();
  await command(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
