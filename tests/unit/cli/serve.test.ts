import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHandler, serve } from '@/cli/serve.mjs';
import { whoIsThere } from '@/cli/who-is-there.mjs';

const outside = mkdtempSync(join(tmpdir(), 'kingside-serve-'));
const page = join(outside, 'dist');
const server = createServer(pageHandler(page));

const portOf = (address: AddressInfo | string | null) =>
  address !== null && typeof address === 'object' ? address.port : 0;

/** A request spelled exactly so; fetch would tidy the path up before it is sent. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (done, failed) => {
      const asking = request(
        { port: portOf(server.address()), host: '127.0.0.1', path, method },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            body += part;
          });
          response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
        },
      );
      asking.on('error', failed);
      asking.end();
    },
  );
}

/** A port that is free now, on this machine. */
async function freePort(): Promise<number> {
  const probe = createTcpServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const port = portOf(probe.address());
  await new Promise((closed) => probe.close(closed));
  return port;
}

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  mkdirSync(join(page, '.vite'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(page, '.vite/manifest.json'), 'secret');
  writeFileSync(join(page, 'index.html'), '<h1>Kingside</h1>');
  writeFileSync(join(page, 'sw.js'), '//');
  writeFileSync(join(page, 'manifest.webmanifest'), '{}');
  for (const name of ['app-1a2b.js', 'app-1a2b.css', 'inter-3c.woff2'])
    writeFileSync(join(page, 'assets', name), '//');
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(outside, { recursive: true });
});

describe('serving the built page', () => {
  it('answers / with the page, under the policy', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(body).toBe('<h1>Kingside</h1>');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each([
    ['/index.html', /^text\/html/],
    ['/sw.js', /^text\/javascript/],
    ['/assets/app-1a2b.js', /^text\/javascript/],
    ['/assets/app-1a2b.css', /^text\/css/],
    ['/assets/inter-3c.woff2', /^font\/woff2/],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
  ])('gives %s its type', async (path, type) => {
    expect((await get(path)).headers['content-type']).toMatch(type);
  });

  it('lets only files with a hash in their name be kept', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  it('serves a build made while it runs', async () => {
    writeFileSync(join(page, 'assets/later-9z.js'), 'later');
    expect((await get('/assets/later-9z.js')).body).toBe('later');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e%5c%2e%2e%5csecret.txt',
    '/..\\secret.txt',
    '/.vite/manifest.json',
    '/assets/../.vite/manifest.json',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/nothing-here',
    '//etc/passwd',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toBe('');
  });

  it('reads only', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get('/', method);
      expect(status).toBe(405);
      expect(headers['allow']).toBe('GET, HEAD');
    }
  });
});

describe('who is at the port', () => {
  it('is nobody, then Kingside, then nobody again', async () => {
    const port = await freePort();
    expect(await whoIsThere(port)).toBe('nobody');
    const close = await serve(page, port);
    expect(await whoIsThere(port)).toBe('kingside');
    await close();
    expect(await whoIsThere(port)).toBe('nobody');
  });

  it('is another program, when it speaks HTTP and when it does not', async () => {
    const web = createServer((_, response) => response.end('hello'));
    const mute = createTcpServer((socket) => socket.resume().end('220 mail\r\n'));
    for (const other of [web, mute]) {
      await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
      expect(await whoIsThere(portOf(other.address()))).toBe('another');
      await new Promise((closed) => other.close(closed));
    }
  });

  it('is refused a second time', async () => {
    const port = await freePort();
    const close = await serve(page, port);
    await expect(serve(page, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await close();
  });
});
