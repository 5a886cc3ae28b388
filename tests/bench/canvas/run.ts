import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '@/cli/chromium.mjs';
import { type BenchBoard, benchBoard, sizes } from './boards.ts';
import { measure, reasonOf } from './measure.ts';
import { servePlainPages, serveProduct } from './pages.ts';
import { cytoscape, stock } from './plain-subjects.ts';
import { bringIn, product } from './product-subject.ts';
import { type Report, type Round, reportOf, tableOf } from './report.ts';
import { type Subject, type SubjectName, subjects } from './subject.ts';

/*
 * The product beside plain React Flow and plain cytoscape.js on the same boards, in turns, so that a busy minute of
 * the machine burdens all of them.
 */

const viewport = { width: 1280, height: 720 };
/** Milliseconds a browser may take to start on a machine that does something else as well. */
const patience = 120_000;

interface Options {
  /** Sizes to measure; all when left out. */
  readonly only: readonly string[];
  readonly rounds: number;
  readonly json: string | undefined;
  readonly profile: boolean;
  /** An address to measure instead of a build of the sources. */
  readonly at: string | undefined;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
      profile: { type: 'boolean', default: false },
      at: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1.');
  const only = values.only ?? [];
  const unknown = only.find((name) => sizes.every((size) => size.name !== name));
  if (unknown !== undefined) {
    throw new Error(`There is no size ${unknown}; there are ${sizes.map(({ name }) => name).join(', ')}.`);
  }
  return { only, rounds, json: values.json, profile: values.profile, at: values.at };
}

interface Addresses {
  readonly product: string;
  readonly plain: string;
}

/**
 * On a machine that does something else as well every step takes so long that the product takes the view for settled
 * after each, and redraws: such figures are not those of a user who pans.
 */
function warnIfBusy(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  // Load is an average over a minute, to which the build has added; Windows has none and says 0.
  if (load > cores) {
    console.log(`The machine is busy: load ${load.toFixed(1)} on ${cores} cores. Ratios are then too high.`);
  }
}

/** What one page needs, made for a round and gone with it. */
const make: Readonly<Record<SubjectName, (page: Page, addresses: Addresses, board: BenchBoard) => Subject>> =
  {
    product: (page, _addresses, board) => product(page, board),
    stock: (page, { plain }, board) => stock(page, plain, board),
    cytoscape: (page, { plain }, board) => cytoscape(page, plain, board),
  };

/** The product keeps its accounts per context; the plain pages keep nothing. */
async function contexts(
  browser: Browser,
  addresses: Addresses,
  board: BenchBoard,
): Promise<Readonly<Record<SubjectName, BrowserContext>>> {
  const own = await browser.newContext({ viewport, baseURL: addresses.product });
  const page = await own.newPage();
  page.setDefaultTimeout(patience);
  await bringIn(page, board);
  await page.close();
  const plain = await browser.newContext({ viewport });
  return { product: own, stock: plain, cytoscape: plain };
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  return await chromium.launch({
    args: chromiumFlags(),
    timeout: patience,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/** A browser of its own for every size: one that dies takes no other size with it, and not what it measured before. */
async function benchSize(addresses: Addresses, board: BenchBoard, options: Options): Promise<Report> {
  const browser = await launch();
  const rounds: Round[] = [];
  try {
    const open = await contexts(browser, addresses, board);
    for (let round = 1; round <= options.rounds; round += 1) {
      const found: Round = {};
      rounds.push(found);
      for (const name of subjects) {
        const tell = (line: string) =>
          console.log(`  ${board.size.name} · round ${round} · ${name} · ${line}`);
        try {
          const page = await open[name].newPage();
          const profile = options.profile && round === 1;
          found[name] = await measure(make[name](page, addresses, board), { board, tell, profile });
          await page.close();
        } catch (error) {
          tell(`not measured. ${reasonOf(error)}`);
        }
      }
    }
  } catch (error) {
    console.log(`  ${board.size.name} · not measured. ${reasonOf(error)}`);
  } finally {
    await browser.close();
  }
  return reportOf(rounds);
}

/** @param args what stands behind `npm run bench:canvas --` */
export async function benchCanvas(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  const chosen = sizes.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const boards = chosen.map(benchBoard);
  const shipped = options.at === undefined ? await serveProduct() : undefined;
  const plain = await servePlainPages(boards);
  const addresses = { product: options.at ?? shipped?.address ?? '', plain: plain.address };
  const reports: Record<string, Report> = {};
  try {
    for (const board of boards) {
      warnIfBusy();
      const report = await benchSize(addresses, board, options);
      reports[board.size.name] = report;
      console.log(`\n${tableOf(board.size, report)}\n`);
      // Also what was measured before something failed is kept.
      if (options.json !== undefined) writeJson(options.json, reports);
    }
  } finally {
    await plain.close();
    await shipped?.close();
  }
}

/** npm runs the script in the project’s folder, wherever it was called. */
function writeJson(file: string, reports: Readonly<Record<string, Report>>): void {
  writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), `${JSON.stringify(reports, null, 2)}\n`);
}
