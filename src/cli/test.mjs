import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium-set-up.mjs';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';
import { closingLine, outcome, tallyPlaywright, tallyVitest } from './test-results.mjs';

/** @typedef {import('./test-results.mjs').Tally} Tally */

/** vitest's projects, and the journeys through the built app. */
const projects = ['node', 'browser'];
const journeys = 'e2e';

/**
 * What `npm test -- ARGS` means: names of suites choose them, everything else is part of a file's name.
 *
 * @param {readonly string[]} args
 */
export function selection(args) {
  const suites = [...projects, journeys];
  const named = suites.filter((suite) => args.includes(suite));
  return {
    suites: named.length > 0 ? named : suites,
    filters: args.filter((arg) => !suites.includes(arg)),
  };
}

/**
 * Runs every test, installing what it takes, and says last how many passed and failed.
 *
 * @param {string[]} args suites or parts of file names; everything when empty
 * @returns {Promise<void>} with the exit code set when something failed
 * @throws {Error} when the tests cannot be run at all
 */
export async function test(args) {
  await ensureInstalled();
  const { suites, filters } = selection(args);
  const chromium = suites.some((suite) => suite !== 'node') ? await ensureChromium() : '';
  const env = chromium === '' ? {} : { KINGSIDE_CHROMIUM: chromium };
  const chosen = projects.filter((project) => suites.includes(project));

  /** @type {Tally[]} */
  const tallies = [];
  if (chosen.length > 0) tallies.push(await runVitest(chosen, filters, env));
  if (suites.includes(journeys)) tallies.push(await runPlaywright(filters, env));
  if (tallies.some(({ failed }) => failed > 0)) process.exitCode = 1;
  console.log(`\n${closingLine(tallies)}`);
}

/**
 * @param {readonly string[]} chosen
 * @param {readonly string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
async function runVitest(chosen, filters, env) {
  const file = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const options = [...reporters, ...chosen.map((project) => `--project=${project}*`), '--passWithNoTests'];
  const code = await run('vitest', ['run', ...options, ...filters], env);
  return outcome(code, readReport(file, tallyVitest));
}

/**
 * @param {readonly string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
async function runPlaywright(filters, env) {
  // The journeys' server would build as well, but silently and against Playwright's clock.
  await ensureBuilt();
  const file = freshReport('playwright.json');
  const options = ['--config', 'tests/config/playwright.config.ts', '--pass-with-no-tests'];
  const code = await run('playwright', ['test', ...options, ...filters], env);
  return outcome(code, readReport(file, tallyPlaywright));
}

/**
 * Where a report goes; the last run's is removed, so that it is never read as this one's.
 *
 * @param {string} name
 */
function freshReport(name) {
  const file = join(root, 'test-results', name);
  rmSync(file, { force: true });
  return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} tally
 * @returns {Tally | undefined} nothing when the tool ended before it could write its report
 */
function readReport(file, tally) {
  try {
    return tally(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return undefined;
  }
}
