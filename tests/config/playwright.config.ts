import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/cli/chromium.mjs';
import { root } from '../../src/cli/run.mjs';

/** A port nobody uses, so that the journeys meet neither a running Kingside nor another run of themselves. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port for the tests.');
  return address.port;
}

// Read again in every worker, which inherits the choice of the first reading.
const port = Number((process.env['KINGSIDE_TEST_PORT'] ??= String(await freePort())));
const baseURL = `http://localhost:${port}/`;
const executablePath = await findChromium();

/** Journeys through the built app, served by our own command, as a user has it. */
export default defineConfig({
  testDir: join(root, 'tests/e2e'),
  outputDir: join(root, 'test-results/e2e'),
  tsconfig: join(root, 'tsconfig.json'),
  // The same pictures on every machine: they are compared small.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A slow machine that runs two browsers answers late, and a journey that hangs still ends.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/playwright.json') }]],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    trace: 'off',
    // Every journey is a new browser, in which the service worker fetches and stores the whole app: a fifth of what a
    // journey takes. Where the worker, a reload or the first start matters, the file allows it.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    launchOptions: { args: chromiumFlags(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node src/cli/main.mjs start --no-open --port ${port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
