import { createServer } from 'node:http';
import sirv from 'sirv';
import { identity } from './address.mjs';
import { contentSecurityPolicy } from './content-security-policy.mjs';

/** Both loopback addresses, because `localhost` means either; nobody else on the network is served. */
const loopback = ['127.0.0.1', '::1'];

/**
 * A request handler over the built page: GET and HEAD of files, nothing above the folder, nothing hidden.
 * Files are looked up at each request, so that a new build is served without a restart.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function pageHandler(folder) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // Names under assets/ carry a hash of their content; everything else may change with a build.
      const kept = path.startsWith('/assets/');
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    response.setHeader(identity, '1');
    response.setHeader('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`);
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (isHidden(request.url ?? '/')) {
      response.writeHead(404).end();
    } else {
      files(request, response);
    }
  };
}

/**
 * Dot files of the build (its manifest) and every way to spell `..`.
 *
 * @param {string} url
 */
function isHidden(url) {
  try {
    return /[/\\]\.|\0/.test(decodeURIComponent(url.split('?')[0] ?? ''));
  } catch {
    return true;
  }
}

/**
 * Serves the built page to this machine only.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} ends the server
 * @throws {Error} with `code` `EADDRINUSE` when either loopback address has the port taken
 */
export async function serve(folder, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  const handler = pageHandler(folder);
  for (const host of loopback) {
    try {
      servers.push(await listen(handler, port, host));
    } catch (error) {
      // A machine without IPv6 (or, rarer, without IPv4) has only the other address.
      const missing = error instanceof Error && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(error.message);
      if (missing && (host !== loopback.at(-1) || servers.length > 0)) continue;
      await close();
      throw error;
    }
  }
  return close;
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(handler, port, host) {
  return new Promise((listening, failed) => {
    const server = createServer(handler);
    server.once('error', failed);
    server.listen({ port, host, ipv6Only: true }, () => listening(server));
  });
}
