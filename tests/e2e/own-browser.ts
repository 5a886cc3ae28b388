import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '@/cli/chromium.mjs';

/** A browser as a user has it: its profile on disk, and a process that can die at any moment. */
export class OwnBrowser {
  readonly page: Page;
  readonly #process: ChildProcess;

  private constructor(page: Page, process: ChildProcess) {
    this.page = page;
    this.#process = process;
  }

  /** @param profile a folder that keeps what the browser stores; the same folder opens the same accounts */
  static async open(profile: string): Promise<OwnBrowser> {
    const process = spawn(
      (await findChromium()) ?? chromium.executablePath(),
      [
        ...chromiumFlags(),
        '--headless',
        '--no-default-browser-check',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--window-size=1280,720',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const browser = await connected(process);
    const context = browser.contexts()[0] ?? (await browser.newContext());
    return new OwnBrowser(await context.newPage(), process);
  }

  /** Ends it as a crash or a power cut would: nothing is told, nothing is written any more. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}

async function connected(process: ChildProcess): Promise<Browser> {
  if (process.stderr === null) throw new Error('The browser cannot be heard.');
  for await (const line of createInterface(process.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return await chromium.connectOverCDP(address);
  }
  throw new Error('The browser ended before it was ready.');
}
