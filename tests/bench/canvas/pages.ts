import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as buildPages } from 'vite';
import { addressOf } from '@/cli/address.mjs';
import { build as buildProduct } from '@/cli/build.mjs';
import { root } from '@/cli/run.mjs';
import { serve } from '@/cli/serve.mjs';
import { whoIsThere } from '@/cli/who-is-there.mjs';
import type { BenchBoard } from './boards.ts';

/** Pages that are served, until they are closed. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Milliseconds until a product that does not answer is given up. */
const patience = 120_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port for the benchmark.');
  return address.port;
}

/** The product as it is shipped: our own build, served by our own start command. */
export async function serveProduct(): Promise<Served> {
  await buildProduct();
  const port = await freePort();
  const command = [join(root, 'src/cli/main.mjs'), 'start', '--no-open', '--port', String(port)];
  const server = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(server, port);
  return {
    address: addressOf(port),
    close: async () => {
      server.kill();
    },
  };
}

async function answering(server: ChildProcess, port: number): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && server.exitCode === null) {
    if ((await whoIsThere(port)) === 'kingside') return;
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
  throw new Error('The product did not start.');
}

/** The plain pages, built as a product is, by the server that serves the product. */
export async function servePlainPages(boards: readonly BenchBoard[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'kingside-bench-'));
  const pages = join(import.meta.dirname, 'pages');
  // Vite's own runner, which has loaded this, says development: the pages' React would be another than the product's.
  process.env['NODE_ENV'] = 'production';
  await buildPages({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: ['react-flow', 'cytoscape'].map((name) => join(pages, name, 'index.html')),
      },
    },
  });
  mkdirSync(join(folder, 'boards'));
  for (const { size, plain } of boards) {
    const file = join(folder, 'boards', `${size.people}-${size.relationships}.json`);
    writeFileSync(file, JSON.stringify(plain));
  }
  const port = await freePort();
  const close = await serve(folder, port);
  return {
    address: addressOf(port),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
