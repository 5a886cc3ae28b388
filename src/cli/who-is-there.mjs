import { request } from 'node:http';
import { identity } from './address.mjs';

/**
 * Who answers at a port of this machine, on either loopback address. Uses nothing but Node, because it is asked
 * before anything is installed.
 *
 * @param {number} port
 * @returns {Promise<'nobody' | 'kingside' | 'another'>}
 */
export async function whoIsThere(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => ask(host, port)));
  if (answers.includes('another')) return 'another';
  return answers.includes('kingside') ? 'kingside' : 'nobody';
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<'nobody' | 'kingside' | 'another'>}
 */
function ask(host, port) {
  return new Promise((answer) => {
    // A connection of its own (no agent): one kept from an earlier question would answer for a server that is gone.
    const asking = request(
      { host, port, method: 'HEAD', path: '/', timeout: 2000, agent: false },
      (response) => {
        response.resume();
        answer(response.headers[identity] === undefined ? 'another' : 'kingside');
      },
    );
    asking.on('timeout', () => {
      // Something took the connection and says nothing.
      answer('another');
      asking.destroy();
    });
    asking.on('error', (error) => {
      const nobody = /ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EHOSTUNREACH|EAFNOSUPPORT/.test(error.message);
      answer(nobody ? 'nobody' : 'another');
    });
    asking.end();
  });
}
